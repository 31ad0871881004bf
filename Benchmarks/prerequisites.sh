#!/bin/sh
# Checks for programs that the benchmarks need beyond what a build does; each is a Debian package of its own name. As root on
# Debian or Ubuntu it installs what is missing; elsewhere it says so.
# usage: prerequisites.sh PROGRAM...
set -eu

missing=
for program in "$@"; do
    command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
    # Elsewhere than on Debian its header may be a package of its own.
    [ "$program" != valgrind ] || echo '#include <valgrind/callgrind.h>' | gcc -E - >/dev/null 2>&1 ||
        case $missing in *valgrind) ;; *) missing="$missing valgrind" ;; esac
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "Benchmarks/prerequisites.sh: install first:$missing" >&2
    exit 1
fi
apt-get -qq update
# shellcheck disable=SC2086 # one word for each package
DEBIAN_FRONTEND=noninteractive apt-get -qq --yes --no-install-recommends install $missing
