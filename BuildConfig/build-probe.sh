#!/bin/sh
# Compiles the probe for the wheel backend, once for each compiler and source state, and prints its path. No package is
# needed, so seconds are enough and no network.
# usage: build-probe.sh OUTPUT_DIRECTORY          (SWIFTC names another compiler)
set -eu

fail() {
    echo "build-probe.sh: $1" >&2
    exit 1
}

[ $# -eq 1 ] || fail "usage: build-probe.sh OUTPUT_DIRECTORY"
mkdir -p "$1"
output=$(cd "$1" && pwd)
sources=$(cd "$(dirname "$0")" && pwd)
swiftc=$(command -v "${SWIFTC:-swiftc}") || fail "no swiftc: install a Swift 6.3 or later toolchain from swift.org and put it on PATH"

# Compiler, flags (they are in this script), and sources with their names.
key=$({ "$swiftc" -print-target-info; cat "$0"; cd "$sources"; sha256sum Library/*.swift Probe/*.swift SupportedVersions.h; } | sha256sum | cut -c1-16)
probe=$output/probe-$key

if [ ! -e "$probe" ]; then
    echo "martlet: compiling the probe, once for this compiler" >&2
    # Two builds at once each work in their own directory; the last rename wins, with the same content.
    work=$(mktemp -d "$output/.build-probe-XXXXXX")
    trap 'rm -rf "$work"' EXIT
    "$swiftc" -Onone -wmo -swift-version 6 -module-name probe -o "$work/probe" \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
        -enable-upcoming-feature MemberImportVisibility \
        -I "$sources/Supported" "$sources"/Library/*.swift "$sources"/Probe/*.swift >&2 || fail "the probe did not compile; its errors are above"
    mv -f "$work/probe" "$probe"
fi
printf '%s\n' "$probe"
