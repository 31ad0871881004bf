#!/bin/sh
# Builds the macro plugin against the swift-syntax that the Swift toolchain ships, once for each compiler and source state,
# and prints its path for `swiftc -load-plugin-library`.
# usage: build-plugin.sh OUTPUT_DIRECTORY          (SWIFTC names another compiler)
set -eu

fail() {
    echo "build-plugin.sh: $1" >&2
    exit 1
}

[ $# -eq 1 ] || fail "usage: build-plugin.sh OUTPUT_DIRECTORY"
mkdir -p "$1"
output=$(cd "$1" && pwd)
sources=$(cd "$(dirname "$0")/../Sources/MartletMacros" && pwd)
swiftc=$(command -v "${SWIFTC:-swiftc}") || fail "no swiftc: install a Swift 6.2 or later toolchain from swift.org and put it on PATH"

target_info=$("$swiftc" -print-target-info)
resources=$(printf '%s\n' "$target_info" | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
host=$resources/host
[ -d "$host/SwiftSyntaxMacros.swiftmodule" ] || fail \
    "no swift-syntax in $host: install the complete toolchain from swift.org (distributions and slim images may leave it out), or build with plain 'swift build'"

# Compiler, flags (they are in this script), and sources with their names.
key=$({ printf '%s\n' "$target_info"; cat "$0"; cd "$sources"; find . -name '*.swift' | LC_ALL=C sort | xargs sha256sum; } | sha256sum | cut -c1-16)
# The compiler takes the module's name from the file's, so the key names the directory.
plugin=$output/MartletMacros-$key/libMartletMacros.so

if [ ! -e "$plugin" ]; then
    echo "martlet: compiling the macro plugin, once for this compiler" >&2
    # Two builds at once each work in their own directory; the last rename wins, with the same content.
    work=$(mktemp -d "$output/.build-plugin-XXXXXX")
    trap 'rm -rf "$work"' EXIT
    find "$sources" -name '*.swift' | LC_ALL=C sort | sed 's/.*/"&"/' >"$work/sources"
    # Not optimised: that takes 15 s more, and an expansion, most of which is swift-syntax's work, no less time.
    "$swiftc" -Onone -wmo -parse-as-library -swift-version 6 -module-name MartletMacros -emit-library -o "$work/plugin.so" \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
        -enable-upcoming-feature MemberImportVisibility \
        -I "$host" -L "$host" -Xlinker -rpath -Xlinker "$host" \
        -lSwiftSyntax -lSwiftSyntaxMacros -lSwiftSyntaxBuilder -lSwiftParser -lSwiftDiagnostics \
        "@$work/sources" >&2 || fail "the plugin did not compile; its errors are above"
    mkdir -p "$(dirname "$plugin")"
    mv -f "$work/plugin.so" "$plugin"
fi
printf '%s\n' "$plugin"
