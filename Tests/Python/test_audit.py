"""The audit, on small libraries of C: what would not load elsewhere is refused, in one sentence."""

import shutil

import pytest
from workshop import checked, run

CODE = """
import sys, pathlib
from martlet import audit, refusal
try:
    found = audit.audited(pathlib.Path(sys.argv[1]), "pkg.mod", sys.argv[2], sys.argv[3], sys.argv[4] == "bundled")
    print(*found, sep="; ")
except refusal.Refusal as why:
    print("refused:", why)
"""
START = "void *PyInit_mod(void) { return 0; }"
STABLE = "extern int PyList_Size(void *); int count(void *list) { return PyList_Size(list); }"
NEWER = "extern void *PyType_FromMetaclass(void); void *make(void) { return PyType_FromMetaclass(); }"
PRIVATE = "extern void *_PyDict_NewPresized(long); void *dict(void) { return _PyDict_NewPresized(8); }"


@pytest.fixture(scope="module")
def clang():
    return shutil.which("clang") or shutil.which("cc")


@pytest.fixture
def judged(clang, python, environment, tmp_path):
    """Compiles the parts into a library; gives the audit's words."""

    def judge(*parts, flags=(), abi="abi3", floor="3.9", runtime="static"):
        (tmp_path / "module.c").write_text("\n".join(parts))
        library = tmp_path / "libmodule.so"
        checked([clang, "-shared", "-fPIC", "-nostdlib", "-o", library, tmp_path / "module.c", *flags])
        return checked([python, "-c", CODE, library, abi, floor, runtime], env=environment).stdout.strip()

    return judge


def fake(clang, folder, name):
    """A library of that name, for others to need."""
    (folder / "empty.c").write_text("")
    checked([clang, "-shared", "-nostdlib", f"-Wl,-soname,{name}", "-o", folder / name, folder / "empty.c"])
    return [f"-L{folder}", "-Wl,--no-as-needed", f"-l:{name}"]


def test_in_order(judged):
    assert judged(START, STABLE) == "PyInit_mod; 1 symbols of the stable ABI of 3.9; needs nothing"


def test_the_start(judged):
    way_out = "write @PyModule(name:) or set module"
    assert judged(STABLE) == f"refused: no @PyModule of the library is named 'mod', it has none: {way_out}"
    other = judged("void *PyInit_other(void) { return 0; }")
    assert other == f"refused: no @PyModule of the library is named 'mod', it has 'other': {way_out}"


def test_the_start_without_the_gil(judged):
    said = "refused: the module lacks PyModExport_mod, by which a free-threaded Python starts it: use @PyModule"
    assert judged(START, abi="abi3t", floor="3.15") == said
    both = judged(START, "void *PyModExport_mod(void) { return 0; }", abi="abi3t", floor="3.15")
    assert both.startswith("PyInit_mod, PyModExport_mod; ")


def test_the_stable_abi(judged):
    said = "refused: the module uses PyType_FromMetaclass, which is new in 3.12, and the floor is 3.11: raise floor"
    assert judged(START, NEWER, floor="3.11") == said
    assert "stable ABI of 3.12" in judged(START, NEWER, floor="3.12")
    said = 'refused: the module uses _PyDict_NewPresized, which is not in the stable ABI: set abi = "version-specific"'
    assert judged(START, PRIVATE) == said
    assert judged(START, PRIVATE, NEWER, abi="version-specific") == "PyInit_mod; needs nothing"


def test_libraries(judged, clang, tmp_path):
    python = judged(START, flags=fake(clang, tmp_path, "libpython3.11.so.1.0"))
    assert python.startswith("refused: the module links libpython3.11.so.1.0, which an extension must not: depend on")
    swift = fake(clang, tmp_path, "libswiftCore.so")
    stray = judged(START, flags=swift)
    assert stray.startswith("refused: the module needs libswiftCore.so, which its users do not have: set runtime")
    assert judged(START, flags=swift, runtime="bundled").endswith("needs libswiftCore.so")


def test_folders_to_search(judged):
    assert judged(START, flags=["-Wl,-rpath,$ORIGIN/mod.libs"]).endswith("needs nothing")
    said = "refused: the module looks for libraries in /opt/swift, a folder of this machine"
    assert judged(START, flags=["-Wl,-rpath,$ORIGIN:/opt/swift"]) == said


def test_no_library(python, environment, tmp_path):
    (tmp_path / "text.so").write_text("text")
    said = run([python, "-c", CODE, tmp_path / "text.so", "abi3", "3.9", "static"], env=environment).stdout
    assert said.startswith("refused: text.so is no shared library for Linux (Magic number does not match)")
