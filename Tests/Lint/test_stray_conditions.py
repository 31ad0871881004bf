"""The lint that counts conditions on Python's version: it must see the strays, and nothing else."""

import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("stray-conditions.sh")


def counted(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    ran = subprocess.run(
        ["sh", SCRIPT, "Sources"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    lines = ran.stdout.splitlines()
    assert ran.returncode == (1 if lines else 0)
    return lines


@pytest.mark.parametrize(
    "name, line",
    [
        ("CPython/include/Objects.h", "#if PY_VERSION_HEX >= 0x030C0000"),
        ("CPython/include/Objects.h", "#ifdef Py_LIMITED_API"),
        ("CPython/include/Objects.h", "#  ifndef PYPY_VERSION"),
        ("CPython/include/Objects.h", "#elif defined(Py_GIL_DISABLED)"),
        ("CPython/include/Objects.h", "#if defined(FAST) && (PY_API_LEVEL < 0x030C0000)"),
        ("CPython/include/Objects.h", "#if MARTLET_LIMITED_API"),
        ("CPython/include/Objects.h", "#ifdef PY_BUFFER_IS_HIDDEN"),
        ("CPython/Runtime.c", "    if (Py_Version >= 0x030C0000) return 1;"),
        ("CPythonEmbedding/Embedding.c", "#ifdef GRAALVM_PYTHON"),
        ("Martlet/Types/PyList.swift", "#if Py_3_12"),
        ("Martlet/Types/PyList.swift", "    #elseif os(Linux) && PyPy"),
        ("Martlet/Types/PyList.swift", "#if !Py_LIMITED_API  // why"),
        ("Martlet/Types/PyList.swift", "if py.versionInfo >= (3, 12) { return }"),
        ("Martlet/Types/PyList+Since3_12.swift", "#if Py_3_13"),
        ("Martlet/Types/PyList+Since3_1.swift", "#if Py_3_12"),
        ("Martlet/Types/PyList+Since3_12.swift", "#if Py_3_12 && !PyPy"),
    ],
)
def test_stray(tmp_path, name, line):
    found = counted(tmp_path, f"Sources/{name}", f"// A file.\n{line}\n#endif\n")
    assert found[0].startswith(f"Sources/{name}:2: {line.split('  //')[0]}")
    assert found[1].startswith("1 stray condition: move what differs to Sources/CPython/include/Compat,")
    assert len(found) == 2


@pytest.mark.parametrize(
    "name, line",
    [
        ("CPython/include/PythonHeader.h", "#if MARTLET_LIMITED_API != 0"),
        ("CPython/include/Compat/Python3_12.h", "#if PY_API_LEVEL >= 0x030C0000"),
        ("CPython/include/Objects.h", "#ifndef MARTLET_OBJECTS_H"),
        ("CPython/include/Objects.h", "#ifdef __linux__"),
        ("CPython/include/Objects.h", "// #if PY_VERSION_HEX"),
        ("Martlet/Types/PyList.swift", "#if os(Linux)"),
        ("Martlet/Types/PyList.swift", "/// `py.versionInfo >= (3, 12)`"),
        ("Martlet/Types/PyList+Since3_12.swift", "#if Py_3_12 || !Py_LIMITED_API"),
        ("Martlet/notes.txt", "#if Py_3_12"),
    ],
)
def test_in_its_place(tmp_path, name, line):
    assert counted(tmp_path, f"Sources/{name}", f"{line}\n#endif\n") == []


def test_continued_line_and_count(tmp_path):
    counted(tmp_path, "Sources/a.h", "#if defined(__linux__) && \\\n    PY_VERSION_HEX\n#endif\n")
    found = counted(tmp_path, "Sources/b.swift", "#if PyPy\n#endif\n")
    assert [line.split(": ")[0] for line in found] == ["Sources/a.h:2", "Sources/b.swift:1", "2 stray conditions"]
