#!/bin/sh
# Prints the executable of every CPython on this machine from a version on, one a line, oldest first.
# Looks in PATH, in pyenv's versions and in /usr/bin.
# usage: find-pythons.sh OLDEST          (for example 3.9)
set -eu

[ $# -eq 1 ] || { echo "usage: find-pythons.sh OLDEST" >&2; exit 1; }

candidates() {
    (
        IFS=:
        for directory in $PATH /usr/bin; do printf '%s\n' "$directory"/python3 "$directory"/python3.[0-9] "$directory"/python3.[0-9][0-9]; done
    )
    printf '%s\n' "${PYENV_ROOT:-$HOME/.pyenv}"/versions/*/bin/python3
}

# A candidate may be a shim, a link or broken: what it says of itself counts.
candidates | while read -r python; do
    [ -x "$python" ] || continue
    "$python" -c '
import os, sys
oldest = tuple(int(part) for part in sys.argv[1].split("."))
if sys.implementation.name == "cpython" and sys.version_info[:2] >= oldest:
    print("%d.%02d.%02d" % sys.version_info[:3], os.path.realpath(sys.executable))
' "$1" 2>/dev/null || true
done | sort -u | cut -d' ' -f2
