#!/bin/sh
# Fetches the Pythons that a Debian 12 does not have, for the matrix: from sid the packages of 3.14, 3.15, a debug build
# of 3.15 and PyPy; from trixie the source of 3.13, built without the GIL and as a debug build (some minutes each). Links
# to all in FOLDER/bin.
# What is there already is left alone; remove the folder to fetch anew. Needs no root where the tools are installed.
# usage: fetch-pythons.sh FOLDER [sid] [3.13t] [3.13d]          (all without a name)
set -eu

[ $# -ge 1 ] || { echo "usage: fetch-pythons.sh FOLDER [sid] [3.13t] [3.13d]" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/bin"
CACHE=$(cd "$1" && pwd)
shift
[ $# -gt 0 ] || set -- sid 3.13t 3.13d
# shellcheck source=Tests/Matrix/debian.sh
. "$here/debian.sh"

needed="patchelf dpkg-dev gcc make libffi-dev libssl-dev zlib1g-dev"
# shellcheck disable=SC2086 # one word for each package
if ! dpkg-query --show $needed >/dev/null 2>&1; then
    [ "$(id -u)" = 0 ] || { echo "fetch-pythons.sh: install first: apt-get install $needed" >&2; exit 1; }
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq --yes --no-upgrade install $needed
fi

# Every program is checked by running it; its link appears last, so that an interrupted fetch is begun anew.
linked() {
    "$1" -c 'import ctypes, ssl, sys, zlib; print("fetched", sys.version.replace("\n", " "))'
    ln -sf "$1" "$CACHE/bin/"
}

from_sid() {
    [ ! -e "$CACHE/bin/pypy3.11" ] || return 0
    private sid
    unpacked sid "$CACHE/sid" python3.14-venv libpython3.14-dev python3.15-venv libpython3.15-dev \
        python3.15-dbg libpython3.15-dbg pypy3-venv pypy3-dev
    at_home "$CACHE/sid" python3.14 python3.15 python3.15d pypy3.11
    for name in python3.14 python3.15 python3.15d pypy3.11; do linked "$CACHE/sid/usr/bin/$name"; done
}

# As upstream has it: Debian's own patches lose the packages of a virtual environment without the GIL.
source_of_313() {
    [ ! -e "$CACHE/source/python3.13/configure" ] || return 0
    private trixie
    mkdir -p "$CACHE/source"
    (
        cd "$CACHE/source"
        rm -rf python3.13
        APT_CONFIG=$APT/trixie/apt.conf apt-get -qq source --download-only python3.13
        dpkg-source --no-check --skip-patches -x python3.13_*.dsc python3.13
    )
}

# built NAME OPTION...: python3.13 of this name, configured with the options.
built() {
    name=$1
    shift
    [ ! -e "$CACHE/bin/python$name" ] || return 0
    source_of_313
    mkdir -p "$CACHE/source/$name"
    (
        cd "$CACHE/source/$name"
        ../python3.13/configure --quiet --prefix="$CACHE/$name" --enable-shared --disable-test-modules "$@"
        # Called by `make pythons`, whose flags switch off the rules that Python's own Makefile is written with.
        unset MAKEFLAGS MFLAGS MAKELEVEL
        make --silent -j "$(nproc)" CFLAGS=-w
        make --silent install
    )
    patchelf --set-rpath "$CACHE/$name/lib" "$CACHE/$name/bin/python$name"
    linked "$CACHE/$name/bin/python$name"
}

for name in "$@"; do
    case $name in
    sid) from_sid ;;
    3.13t) built 3.13t --disable-gil ;;
    3.13d) built 3.13d --with-pydebug ;;
    *) echo "fetch-pythons.sh: there is no $name to fetch, only sid, 3.13t and 3.13d" >&2; exit 1 ;;
    esac
done
