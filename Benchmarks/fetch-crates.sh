#!/bin/sh
# Fetches PyO3 and the crates that it needs as Debian's packages of sid, for a machine that does not reach cargo's registry:
# sources alone, unpacked into FOLDER/crates. Needs no root.
# usage: fetch-crates.sh FOLDER          (.build/bench, for `make bench`)
set -eu

[ $# = 1 ] || { echo "usage: fetch-crates.sh FOLDER" >&2; exit 1; }
mkdir -p "$1/crates/packages"
CACHE=$(cd "$1/crates" && pwd)
# shellcheck source=Tests/Matrix/debian.sh
. "$(dirname "$0")/../Tests/Matrix/debian.sh"

# Not by what they depend on: Debian's package of PyO3 wants every feature's crates.
private sid
cd "$CACHE/packages"
APT_CONFIG=$APT/sid/apt.conf apt-get -qq download librust-pyo3-dev librust-pyo3-ffi-dev librust-pyo3-macros-dev \
    librust-pyo3-macros-backend-dev librust-pyo3-build-config-dev librust-libc-dev librust-once-cell-dev \
    librust-portable-atomic-dev librust-heck-dev librust-quote-dev librust-proc-macro2-dev librust-syn-2-dev \
    librust-unicode-ident-dev librust-target-lexicon-dev
for package in *.deb; do dpkg-deb --extract "$package" "$CACHE"; done
