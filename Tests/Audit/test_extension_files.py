"""Every built module, as a file: what it asks of the machine it will be loaded on."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile

FOLDER = Path(os.environ["MARTLET_EXTENSIONS"])
MODULES = sorted(FOLDER.glob("*.abi3.so"))

# glibc's and GCC's unwinder; nothing of Swift, of C++, or of Python.
SYSTEM_LIBRARIES = {
    "libc.so.6",
    "libm.so.6",
    "libgcc_s.so.1",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "ld-linux-x86-64.so.2",
    "ld-linux-aarch64.so.1",
}

assert MODULES, f"no modules in {FOLDER}: run `make test`"


@pytest.fixture(params=MODULES, ids=lambda path: path.name)
def module(request):
    with open(request.param, "rb") as file:
        yield request.param, ELFFile(file)


def symbols(elf):
    return elf.get_section_by_name(".dynsym").iter_symbols()


def test_uses_only_the_stable_abi_of_its_floor(module):
    path, _ = module
    words = [sys.executable, "-m", "abi3audit", "--strict", "--assume-minimum-abi3", os.environ["MARTLET_FLOOR"], path]
    audit = subprocess.run(words, capture_output=True, text=True)
    assert audit.returncode == 0, audit.stdout + audit.stderr


def test_the_audit_sees_python_symbols(module):
    _, elf = module
    undefined = {symbol.name for symbol in symbols(elf) if symbol["st_shndx"] == "SHN_UNDEF"}
    assert {"PyErr_SetObject", "PyModuleDef_Init"} <= undefined


def test_needs_no_library_beyond_the_systems(module):
    _, elf = module
    needed = {tag.needed for tag in elf.get_section_by_name(".dynamic").iter_tags() if tag.entry.d_tag == "DT_NEEDED"}
    assert needed <= SYSTEM_LIBRARIES
    # SwiftPM's own; a toolchain's folder would be a way to load the wrong thing.
    # Nothing is looked for beside the module, in dozens of places.
    assert not list(elf.get_section_by_name(".dynamic").iter_tags("DT_RUNPATH"))
    assert not list(elf.get_section_by_name(".dynamic").iter_tags("DT_RPATH"))


# In MiB, of the modules that ask for Foundation. ICU, nearly all of it data, comes with the whole of Foundation only.
WITH_FOUNDATION = {"essential_types": 16, "package_types": 16, "foundation_types": 64}


def test_is_stripped_and_without_foundation(module):
    path, elf = module
    assert elf.get_section_by_name(".symtab") is None
    limit = WITH_FOUNDATION.get(path.name.split(".")[0])
    if limit is None:
        assert not re.search(rb"FoundationEssentials|FoundationInternationalization|libicu", path.read_bytes())
    assert path.stat().st_size < (limit or 8) << 20


def test_shows_its_start(module):
    path, elf = module
    shown = {symbol.name for symbol in symbols(elf) if symbol["st_shndx"] != "SHN_UNDEF"}
    assert f"PyInit_{path.name.split('.')[0]}" in shown
    assert not {name for name in shown if name.startswith(("py_", "swift_"))}
