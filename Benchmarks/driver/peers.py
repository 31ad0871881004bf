"""The peers: what each is compiled from and how."""

from dataclasses import dataclass, field
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
OPTIMIZED = ["-O2", "-DNDEBUG", "-fPIC", "-shared", "-fvisibility=hidden", "-Wl,-s"]
CXX = ["-std=c++17", *OPTIMIZED]


@dataclass
class Peer:
    name: str
    title: str
    # Folders and files that it is compiled from: it is compiled anew when one of them is newer.
    sources: list[Path] = field(default_factory=list)
    # Command lines, one after the other: those of a library that is the same for every extension, and the extension's
    # own. `{include}` and the like are filled in by build.py.
    once: list[list[str]] = field(default_factory=list)
    commands: list[list[str]] = field(default_factory=list)
    # What its process finds in its environment.
    environment: dict[str, str] = field(default_factory=dict)
    path: Path | None = None
    # What builds it where that is not a list of commands: a SwiftPackage, a CargoPackage.
    package: object = None


def limited(version):
    return f"-DPy_LIMITED_API=0x03{version:02X}0000"


def c(name, title, floor):
    files = [str(path) for path in sorted((BENCHMARKS / "c").glob("*.c"))]
    command = ["{cc}", "-Wall", "-Wextra", *OPTIMIZED, limited(floor), "-I{include}", *files, "-o", "{output}"]
    return Peer(name, title, [BENCHMARKS / "c"], commands=[command])


def nanobind(name, title, flags):
    source = BENCHMARKS / "nanobind"
    package = "{packages}/nanobind"
    includes = ["-I{include}", f"-I{package}/include", f"-I{package}/src", f"-I{package}/ext/robin_map/include"]
    compile = ["{cxx}", *CXX, "-fno-strict-aliasing", *flags, *includes]
    library = [*compile, "-c", f"{package}/src/nb_combined.cpp", "-o", "{output}.library.o"]
    extension = [*compile, str(source / "bench_api.cpp"), "{output}.library.o", "-o", "{output}"]
    return Peer(name, title, [source], once=[library], commands=[extension])


def pybind11():
    source = BENCHMARKS / "pybind11"
    includes = ["-I{include}", "-I{packages}/pybind11/include"]
    command = ["{cxx}", *CXX, *includes, str(source / "bench_api.cpp"), "-o", "{output}"]
    return Peer("pybind11", "pybind11", [source], commands=[command])


def cython():
    source = BENCHMARKS / "cython"
    translate = ["{scripts}/cython", "--cplus", "-o", "{output}.cpp", str(source / "bench_api.pyx")]
    compile = ["{cxx}", *CXX, "-I{include}", "{output}.cpp", "-o", "{output}"]
    return Peer("cython", "Cython", [source], commands=[translate, compile])


def compiled_peers():
    """All but Martlet. The first is the one that the others are compared with."""
    return [
        c("c", "C, abi3 3.12", 12),
        c("c39", "C, abi3 3.9", 9),
        nanobind("nanobind_abi3", "nanobind, abi3 3.12", [limited(12)]),
        nanobind("nanobind", "nanobind", []),
        pybind11(),
        cython(),
    ]
