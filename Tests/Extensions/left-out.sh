#!/bin/sh
# Prints what limits.txt leaves out where these words hold: a name, a tab and the reason, one a line.
# usage: left-out.sh [WORD...]          (conditions of the mode and packages that are there)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
words=" $* "

# Whether the condition A, !A or A|B holds.
holds() {
    rest=$1
    while [ -n "$rest" ]; do
        one=${rest%%|*}
        case $rest in *'|'*) rest=${rest#*|} ;; *) rest= ;; esac
        case $one in
        !*) case $words in *" ${one#!} "*) ;; *) return 0 ;; esac ;;
        *) case $words in *" $one "*) return 0 ;; esac ;;
        esac
    done
    return 1
}

wrong() {
    echo "limits.txt: '$1' is not NAME: WORDS: REASON with the name of a module or a suite" >&2
    exit 1
}

while IFS= read -r line; do
    case $line in '' | '#'*) continue ;; esac
    names=${line%%: *}
    rest=${line#*: }
    needs=${rest%%: *}
    reason=${rest#*: }
    [ "$rest" != "$line" ] && [ "$reason" != "$rest" ] || wrong "$line"
    for name in $names; do
        file=${name%%::*}
        [ -d "$here/$file" ] || [ -f "$here/$file.py" ] || wrong "$line"
    done
    for need in $needs; do
        if ! holds "$need"; then
            for name in $names; do printf '%s\t%s\n' "$name" "$reason"; done
            break
        fi
    done
done <"${MARTLET_LIMITS:-$here/limits.txt}"
