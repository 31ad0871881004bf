#!/bin/sh
# Fetches the Pythons that a Debian 12 does not have, for the matrix: from sid the packages of 3.14, 3.15, a debug build
# of 3.15 and PyPy; from trixie the source of 3.13, built without the GIL (some minutes). Links to all in FOLDER/bin.
# What is there already is left alone; remove the folder to fetch anew. Needs no root where the tools are installed.
# usage: fetch-pythons.sh FOLDER
set -eu

[ $# -eq 1 ] || { echo "usage: fetch-pythons.sh FOLDER" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1/bin"
CACHE=$(cd "$1" && pwd)
# shellcheck source=Tests/Matrix/debian.sh
. "$here/debian.sh"

needed="patchelf dpkg-dev gcc make libffi-dev libssl-dev zlib1g-dev"
# shellcheck disable=SC2086 # one word for each package
if ! dpkg-query --show $needed >/dev/null 2>&1; then
    [ "$(id -u)" = 0 ] || { echo "fetch-pythons.sh: install first: apt-get install $needed" >&2; exit 1; }
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq --yes install $needed
fi

# Every program is checked by running it; its link appears last, so that an interrupted fetch is begun anew.
linked() {
    for program in "$@"; do
        "$program" -c 'import ctypes, ssl, sys, zlib; print("fetched", sys.version.replace("\n", " "))'
        ln -sf "$program" "$CACHE/bin/"
    done
}

if ! [ -e "$CACHE/bin/pypy3.11" ]; then
    private sid
    unpacked sid "$CACHE/sid" python3.14-venv libpython3.14-dev python3.15-venv libpython3.15-dev \
        python3.15-dbg libpython3.15-dbg pypy3-venv pypy3-dev
    at_home "$CACHE/sid" python3.14 python3.15 python3.15d pypy3.11
    linked "$CACHE/sid/usr/bin/"python3.14 "$CACHE/sid/usr/bin/"python3.15 "$CACHE/sid/usr/bin/"python3.15d \
        "$CACHE/sid/usr/bin/"pypy3.11
fi

if ! [ -e "$CACHE/bin/python3.13t" ]; then
    private trixie
    mkdir -p "$CACHE/source/build"
    cd "$CACHE/source"
    rm -rf python3.13
    APT_CONFIG=$APT/trixie/apt.conf apt-get -qq source --download-only python3.13
    # As upstream has it: Debian's own patches lose the packages of a virtual environment without the GIL.
    dpkg-source --no-check --skip-patches -x python3.13_*.dsc python3.13
    cd build
    ../python3.13/configure --quiet --prefix="$CACHE/3.13t" --disable-gil --enable-shared --disable-test-modules
    make --silent -j "$(nproc)" CFLAGS=-w
    make --silent install
    patchelf --set-rpath "$CACHE/3.13t/lib" "$CACHE/3.13t/bin/python3.13t"
    linked "$CACHE/3.13t/bin/python3.13t"
fi
