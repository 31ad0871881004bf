# debian.sh: Debian packages of other releases in a folder, by an apt of our own: the system's is left as it is, and
# nobody need be root. Read by fetch-pythons.sh with CACHE set; an interpreter from sid runs here on sid's own libc.

APT=$CACHE/apt

# The mirror that this system's apt uses.
mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep '/debian/$' | head -n 1
}

# private RELEASE: writes the configuration of an apt that knows that release alone and no installed package.
private() {
    mkdir -p "$APT/$1/lists/partial" "$APT/$1/archives/partial"
    : >"$APT/$1/status"
    for kind in deb deb-src; do
        echo "$kind [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) $1 main"
    done >"$APT/$1/sources.list"
    cat >"$APT/$1/apt.conf" <<END
Dir::Etc::SourceList "$APT/$1/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State "$APT/$1";
Dir::State::status "$APT/$1/status";
Dir::Cache "$APT/$1";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
APT::Sandbox::User "$(id -un)";
APT::Install-Recommends "false";
END
    APT_CONFIG=$APT/$1/apt.conf apt-get -qq update
}

# unpacked RELEASE ROOT PACKAGE...: the packages and all that they need, as files in ROOT; no package script is run.
unpacked() {
    release=$1 root=$2
    shift 2
    APT_CONFIG=$APT/$release/apt.conf apt-get -qq --yes --download-only install "$@"
    mkdir -p "$root/usr/bin" "$root/usr/lib" "$root/usr/lib64" "$root/usr/sbin"
    for merged in bin lib lib64 sbin; do [ -e "$root/$merged" ] || ln -s "usr/$merged" "$root/$merged"; done
    # Through tar, for dpkg-deb would put a folder in the place of a link.
    for package in "$APT/$release"/archives/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar --extract --keep-directory-symlink --no-same-owner --directory "$root"
    done
}

# at_home ROOT PROGRAM...: makes programs of ROOT run on the libraries of ROOT, wherever it lies.
at_home() {
    root=$1
    shift
    libraries=$(find "$root/usr/lib" -name libc.so.6 -printf '%h')
    loader=$(find "$libraries" -name 'ld-linux*.so.*' | head -n 1)
    for program in "$@"; do
        # RPATH, not RUNPATH: it also holds for what the modules of the standard library need.
        patchelf --set-interpreter "$loader" --force-rpath --set-rpath "$libraries" "$root/usr/bin/$program"
    done
    # Debian's headers look for this one where the architecture's lie, and its ensurepip for pip in /usr/share.
    for header in "$root"/usr/include/*-linux-*/python*/pyconfig.h; do
        cp "$header" "$root/usr/include/$(basename "$(dirname "$header")")/"
    done
    # The files alone: some have two names.
    find "$root"/usr/lib/python3* -name '_sysconfigdata*.py' -type f \
        -exec sed -i "s|'WHEEL_PKG_DIR': '/|'WHEEL_PKG_DIR': '$root/|" {} +
}
