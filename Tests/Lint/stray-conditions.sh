#!/bin/sh
# Counts the places that ask for Python's version, ABI or build where they may not: `#if` in C and in Swift, and
# comparisons with the running version. Silent when there are none.
# Allowed are Sources/CPython/include/PythonHeader.h and Compat/, which set and hide the differences, and for an API that a
# floor does not have Swift files named NAME+Since3_N.swift, whose only question is `#if Py_3_N` with or without
# Py_LIMITED_API.
# usage: stray-conditions.sh FILE-OR-FOLDER...
set -eu

[ $# -gt 0 ] || { echo "usage: stray-conditions.sh FILE-OR-FOLDER..." >&2; exit 1; }

find "$@" -name '.build*' -prune -o -type f \( -name '*.swift' -o -name '*.[ch]' \) \
    ! -path '*/CPython/include/PythonHeader.h' ! -path '*/CPython/include/Compat/*' -print | LC_ALL=C sort | awk '
# Without its comment.
function words(line,  text) {
    text = line
    sub(/[ \t]*(\/\/|\/\*).*/, "", text)
    return text
}
function stray(text) {
    print file ":" number ": " text
    count++
}
function check_c(text) {
    # The guard of a header is named after Martlet too.
    if (text ~ /^[ \t]*#[ \t]*ifndef[ \t]+MARTLET_[A-Z0-9_]+_H[ \t]*$/) return
    if (text ~ /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|elifdef|elifndef)[^A-Za-z0-9_](.*[^A-Za-z0-9_])?(P[Yy][A-Za-z]*_|MARTLET_|PYPY|GRAAL)/) stray(text)
    if (text ~ /(^|[^A-Za-z0-9_])Py_Version([^A-Za-z0-9_]|$)/) stray(text)
}
function check_swift(text,  asked, since) {
    if (text ~ /^[ \t]*#(if|elseif)[^A-Za-z0-9_].*(Py_|PyPy|GraalPy)/) {
        asked = text
        if (match(file, /\+Since3_[0-9]+\.swift$/)) {
            since = substr(file, RSTART + 6, RLENGTH - 12)
            gsub("Py_" since "([^0-9]|$)", " ", asked)
            gsub(/Py_LIMITED_API/, "", asked)
        }
        if (asked ~ /Py_|PyPy|GraalPy/) stray(text)
    }
    # A test may ask what is true of the library.
    if (text ~ /versionInfo[ \t]*[<>=!]/ && file !~ /(^|\/)Tests\/(Extensions|MartletTests)\//) stray(text)
}
{
    file = $0
    number = 0
    while ((getline line < file) > 0) {
        number++
        text = words(line)
        # A condition may go on after a backslash.
        while (text ~ /\\$/ && (getline line < file) > 0) {
            number++
            text = substr(text, 1, length(text) - 1) " " words(line)
        }
        if (file ~ /\.swift$/) check_swift(text); else check_c(text)
    }
    close(file)
}
END {
    if (!count) exit 0
    print count (count == 1 ? " stray condition" : " stray conditions") ": move what differs to Sources/CPython/include/Compat," \
        " or an API that a floor does not have to a file named NAME+Since3_N.swift"
    exit 1
}' >&2
