"""The built module looked at as a file: whether Python can load it everywhere that the wheel's name promises."""

from __future__ import annotations

import re
from pathlib import Path

from abi3info import DATAS, FUNCTIONS
from abi3info.models import PyVersion, Symbol
from elftools.common.exceptions import ELFError
from elftools.elf.elffile import ELFFile

from martlet.refusal import Refusal

PYTHON = re.compile(r"_?Py[A-Z_]")
SWIFT = re.compile(r"lib(swift|Foundation|_Foundation|dispatch|BlocksRuntime)")


class Module:
    """What the dynamic linker sees of a shared library."""

    def __init__(self, path: Path):
        try:
            with open(path, "rb") as file:
                elf = ELFFile(file)
                symbols = elf.get_section_by_name(".dynsym")
                dynamic = elf.get_section_by_name(".dynamic")
                pairs = [(symbol.name, symbol["st_shndx"] == "SHN_UNDEF") for symbol in symbols.iter_symbols()]
                tags = list(dynamic.iter_tags())
        except (ELFError, AttributeError, OSError) as error:
            raise Refusal(f"{path.name} is no shared library for Linux ({error})") from None
        self.undefined = {name for name, undefined in pairs if undefined and name}
        self.defined = {name for name, undefined in pairs if not undefined and name}
        self.needed = [tag.needed for tag in tags if tag.entry.d_tag == "DT_NEEDED"]
        self.search = [tag.runpath for tag in tags if tag.entry.d_tag == "DT_RUNPATH"]
        self.search += [tag.rpath for tag in tags if tag.entry.d_tag == "DT_RPATH"]


def audited(path: Path, module: str, abi: str, floor: str, bundled: bool) -> list[str]:
    """Refuses a module that would not load; gives what was found in order."""
    file = Module(path)
    found = [check_start(file, module.rpartition(".")[2], abi)]
    if abi.startswith("abi3"):
        found.append(check_stable(file, floor))
    found.append(check_libraries(file, bundled))
    return found


def check_start(file: Module, stem: str, abi: str) -> str:
    start = f"PyInit_{stem}"
    if start not in file.defined:
        others = sorted(name[7:] for name in file.defined if name.startswith("PyInit_"))
        have = f"it has '{', '.join(others)}'" if others else "it has none"
        raise Refusal(f"no @PyModule of the library is named '{stem}', {have}: write @PyModule(name:) or set module")
    # A free-threaded Python loads a module of the stable ABI by this start alone.
    export = f"PyModExport_{stem}"
    if abi == "abi3t" and export not in file.defined:
        raise Refusal(f"the module lacks {export}, by which a free-threaded Python starts it: use @PyModule")
    return f"{start}, {export}" if export in file.defined else start


def check_stable(file: Module, floor: str) -> str:
    oldest = PyVersion(*(int(part) for part in floor.split(".")))
    used = sorted(name for name in file.undefined if PYTHON.match(name))
    for name in used:
        entry = FUNCTIONS.get(Symbol(name)) or DATAS.get(Symbol(name))
        if entry is None:
            raise Refusal(f'the module uses {name}, which is not in the stable ABI: set abi = "version-specific"')
        if entry.added > oldest:
            raise Refusal(
                f"the module uses {name}, which is new in {entry.added}, and the floor is {floor}: raise floor"
            )
    return f"{len(used)} symbols of the stable ABI of {floor}"


def check_libraries(file: Module, bundled: bool) -> str:
    for name in file.needed:
        if name.startswith("libpython"):
            raise Refusal(
                f"the module links {name}, which an extension must not: depend on Martlet, not MartletEmbedding"
            )
        if SWIFT.match(name) and not bundled:
            raise Refusal(
                f'the module needs {name}, which its users do not have: set runtime = "bundled" or link it in'
            )
    for folder in file.search:
        for part in folder.split(":"):
            if not part.startswith("$ORIGIN"):
                raise Refusal(f"the module looks for libraries in {part}, a folder of this machine")
    return f"needs {', '.join(sorted(file.needed)) or 'nothing'}"
