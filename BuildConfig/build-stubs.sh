#!/bin/sh
# Compiles the stub generator against the macros' model and the toolchain's swift-syntax, once for each compiler and source
# state, and prints its path.
# usage: build-stubs.sh OUTPUT_DIRECTORY          (SWIFTC names another compiler)
set -eu

fail() {
    echo "build-stubs.sh: $1" >&2
    exit 1
}

[ $# -eq 1 ] || fail "usage: build-stubs.sh OUTPUT_DIRECTORY"
mkdir -p "$1"
output=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)
swiftc=$(command -v "${SWIFTC:-swiftc}") || fail "no swiftc: install a Swift 6.3 or later toolchain from swift.org and put it on PATH"

target_info=$("$swiftc" -print-target-info)
resources=$(printf '%s\n' "$target_info" | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
host=$resources/host
[ -d "$host/SwiftSyntax.swiftmodule" ] || fail "no swift-syntax in $host: install the complete toolchain from swift.org"

sources() {
    # The macros themselves are no part of their model.
    cd "$root" && find Sources/MartletMacros/*/ BuildConfig/Stubs -name '*.swift' | LC_ALL=C sort
}
# Compiler, flags (they are in this script), and sources with their names.
key=$({ printf '%s\n' "$target_info"; cat "$0"; cd "$root"; sources | xargs sha256sum; } | sha256sum | cut -c1-16)
stubs=$output/stubs-$key

if [ ! -e "$stubs" ]; then
    echo "martlet: compiling the stub generator, once for this compiler" >&2
    # Two builds at once each work in their own directory; the last rename wins, with the same content.
    work=$(mktemp -d "$output/.build-stubs-XXXXXX")
    trap 'rm -rf "$work"' EXIT
    sources | sed 's/.*/"&"/' >"$work/sources"
    (
        cd "$root"
        "$swiftc" -Onone -wmo -swift-version 6 -module-name MartletStubs -o "$work/stubs" \
            -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
            -enable-upcoming-feature MemberImportVisibility \
            -I "$host" -L "$host" -Xlinker -rpath -Xlinker "$host" \
            -lSwiftSyntax -lSwiftSyntaxMacros -lSwiftSyntaxBuilder -lSwiftParser -lSwiftDiagnostics -lSwiftIfConfig "@$work/sources" >&2
    ) || fail "the stub generator did not compile; its errors are above"
    mv -f "$work/stubs" "$stubs"
fi
printf '%s\n' "$stubs"
