#!/bin/sh
# Checks what a build needs: Swift, pkg-config, Python with venv, and its headers and library as pkg-config finds them.
# Silent when all is there. As root on Debian or Ubuntu it installs exactly what is missing; elsewhere it says how.
# MARTLET_PYTHON and PKG_CONFIG_PATH select another Python; MARTLET_NO_PYTHON=1 asks for the headers alone.
# usage: prerequisites.sh
set -u

fail() {
    echo "prerequisites.sh: $1" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# Only shell built-ins from here to the list of packages: a machine without sed is asked too.
check_swift() {
    have swift || fail "there is no swift on PATH: install a Swift 6.3 or later toolchain from https://swift.org/install and put its usr/bin on PATH"
    said=$(swift --version 2>/dev/null)
    version=${said#*Swift version }
    version=${version%%[!0-9.]*}
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    case $major$minor in
    '' | *[!0-9]*) fail "swift --version does not say its version: install a Swift 6.3 or later toolchain from https://swift.org/install" ;;
    esac
    if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 3 ]; }; then
        fail "swift is version $version and Martlet needs 6.3 or later: install a newer toolchain from https://swift.org/install and put its usr/bin first on PATH"
    fi
}

# A .pc file alone may be left over: the header itself decides.
check_headers() {
    pkg-config --exists python3 python3-embed || return 1
    for flag in $(pkg-config --cflags-only-I --keep-system-cflags python3); do
        [ -e "${flag#-I}/Python.h" ] && return 0
    done
    return 1
}

# Sets missing to the names of what is not there. Python starts while pkg-config and swift answer.
check() {
    missing=
    python=
    if [ "${MARTLET_NO_PYTHON:-0}" = 0 ]; then
        # MARTLET_PYTHON may also be a version or a directory, which martlet-config resolves.
        python=${MARTLET_PYTHON:-python3}
        have "$python" && [ ! -d "$python" ] || python=python3
        if have "$python"; then
            "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 &
            probe=$!
        else
            missing="python3 venv"
            python=
        fi
    fi
    if [ "${swift_checked:-no}" = no ]; then
        check_swift
        swift_checked=yes
    fi
    have pkg-config || missing="$missing pkg-config"
    if ! have pkg-config || ! check_headers; then missing="$missing headers"; fi
    if [ -n "$python" ]; then wait "$probe" || missing="$missing venv"; fi
}

# package PACKAGE_MANAGER NAME: what provides it there.
package() {
    case $1:$2 in
    apt-get:headers) echo libpython3-dev ;;
    apt-get:venv) echo python3-venv ;;
    dnf:headers | zypper:headers) echo python3-devel ;;
    dnf:pkg-config) echo pkgconf-pkg-config ;;
    apk:headers) echo python3-dev ;;
    apk:pkg-config) echo pkgconf ;;
    brew:headers) echo python3 ;;
    # Part of Python itself.
    *:venv) echo python3 ;;
    *) echo "$2" ;;
    esac
}

packages() {
    names=
    for item in $missing; do
        name=$(package "$1" "$item")
        case " $names " in
        *" $name "*) ;;
        *) names="$names${names:+ }$name" ;;
        esac
    done
    echo "$names"
}

# The missing things in words.
described() {
    list=
    for item in $missing; do
        case $item in
        headers) item="Python.h with python3.pc and python3-embed.pc" ;;
        venv) item="Python's venv and ensurepip" ;;
        esac
        list="$list${list:+, }$item"
    done
    echo "$list"
}

check
[ -n "$missing" ] || exit 0

manager=
for candidate in apt-get dnf zypper apk brew; do
    if have "$candidate"; then
        manager=$candidate
        break
    fi
done

if [ "$manager" = apt-get ] && [ "$(id -u)" = 0 ]; then
    wanted=$(packages apt-get)
    echo "prerequisites.sh: not found: $(described); installing $wanted" >&2
    # shellcheck disable=SC2086 # one word for each package
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y $wanted; } >&2 ||
        fail "apt-get could not install $wanted: its errors are above"
    hash -r
    check
    [ -z "$missing" ] ||
        fail "$wanted installed, and still not found: $(described); if ${MARTLET_PYTHON:-python3} on PATH is not the system's, set MARTLET_PYTHON=/usr/bin/python3"
    exit 0
fi

case $manager in
apt-get) command="sudo apt-get update && sudo apt-get install -y $(packages apt-get)" ;;
dnf) command="sudo dnf install -y $(packages dnf)" ;;
zypper) command="sudo zypper install -y $(packages zypper)" ;;
apk) command="sudo apk add $(packages apk)" ;;
brew) command="brew install $(packages brew)" ;;
*) fail "not found: $(described); install them with the system's package manager (on Debian: $(packages apt-get))" ;;
esac
fail "not found: $(described); run: $command"
