#!/bin/sh
# Makes a website of the DocC catalog and of all public declarations. Whatever DocC warns of is an error, such
# as a dead link, but for parameters without a description of their own: those that say it all by their name have none.
# usage: build-documentation.sh MODULES OUTPUT          (MODULES: where swift build left Martlet.swiftmodule)
set -eu
[ $# -eq 2 ] || { echo "usage: build-documentation.sh MODULES OUTPUT" >&2; exit 1; }
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

triple=$(swiftc -print-target-info | sed -n 's/.*"triple": "\(.*\)".*/\1/p' | head -1)
# shellcheck disable=SC2046 # one word for each flag
swift symbolgraph-extract -module-name Martlet -target "$triple" -minimum-access-level public -output-dir "$work" \
    -skip-inherited-docs -I "$1" -I "$root/Sources/CPython/include" $(pkg-config --cflags-only-I python3)
rm -rf "$2"
docc convert "$root/Sources/Martlet/Martlet.docc" --additional-symbol-graph-dir "$work" --output-path "$2" \
    --fallback-display-name Martlet --fallback-bundle-identifier martlet >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
problems=$(awk -v RS= '/^warning/ && !/is missing documentation/' "$work/log")
if [ -n "$problems" ]; then
    printf '%s\n' "$problems" >&2
    exit 1
fi
echo "$2: docc preview, or any web server, shows it"
