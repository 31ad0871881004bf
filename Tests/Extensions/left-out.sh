#!/bin/sh
# Prints what limits.txt leaves out where these words hold: the name, a tab and the reason, one a line.
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

while IFS= read -r line; do
    case $line in '' | '#'*) continue ;; esac
    name=${line%%:*}
    reason=${line#*:*:}
    needs=${line#*:}
    needs=${needs%%:*}
    if [ "$reason" = "$line" ] || ! [ -d "$here/$name" ] && ! [ -f "$here/$name.py" ]; then
        echo "limits.txt: '$line' is not NAME: WORDS: REASON with the name of a module or a suite" >&2
        exit 1
    fi
    for need in $needs; do
        if ! holds "$need"; then
            printf '%s\t%s\n' "$name" "${reason# }"
            break
        fi
    done
done <"${MARTLET_LIMITS:-$here/limits.txt}"
