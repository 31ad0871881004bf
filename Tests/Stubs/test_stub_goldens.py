"""The stub of each test module, and that of each submodule, is the golden beside it. `MARTLET_BLESS=1` rewrites those.

Type checkers have to find nothing in them, and stubtest nothing in them that the built module has otherwise.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDERS = [Path(__file__).parents[1] / name for name in ("Extensions", "ExtensionsWithPackages")]
SOURCES = [path for folder in FOLDERS for path in folder.glob("*/*.swift") if path.stem == path.parent.name]
MODULES = sorted(path.parent for path in SOURCES)
NAMES = [folder.name for folder in MODULES]
BUILT = [name for name in NAMES if name not in os.environ.get("MARTLET_LEFT_OUT", "").split()]


def checked(words, **options):
    result = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    assert result.returncode == 0, result.stdout


@pytest.fixture(scope="session")
def stubs(tmp_path_factory):
    """A folder with the goldens alone, to be put on a checker's path."""
    folder = tmp_path_factory.mktemp("stubs")
    for module in MODULES:
        goldens = {path.stem: path.read_text() for path in module.glob("*.pyi")}
        for name, text in goldens.items():
            is_package = any(other.startswith(f"{name}.") for other in goldens)
            path = folder / (name.replace(".", "/") + ("/__init__.pyi" if is_package else ".pyi"))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return folder


@pytest.mark.parametrize("folder", MODULES, ids=NAMES)
def test_golden(folder, generate):
    texts = generate(folder.name, *sorted(folder.rglob("*.swift")))
    found = {f"{folder.name}{part}.pyi": text for part, text in texts.items()}
    if os.environ.get("MARTLET_BLESS") == "1":
        for path in folder.glob("*.pyi"):
            path.unlink()
        for name, text in found.items():
            (folder / name).write_text(text)
    assert found == {path.name: path.read_text() for path in folder.glob("*.pyi")}


@pytest.mark.parametrize("folder", MODULES, ids=NAMES)
def test_the_same_each_time(folder, written):
    """Byte for byte, by whatever each process hashes. Members stand in the order of files, which the backend sorts."""
    files = sorted(folder.rglob("*.swift"))
    assert len({written(folder.name, *files) for _ in range(5)}) == 1


# Python shows every `__call__` that is a slot with `*args`, and stubtest misses them where a stub has no arguments.
UNSEEN = ["class_slots.Silent.__call__"]
# Shown by Python since 3.12, and there before.
if sys.version_info < (3, 12):
    UNSEEN += ["class_slots.Samples.__buffer__", "class_slots.NoMemory.__buffer__"]


def test_the_built_modules_are_as_the_goldens_say(stubs, tmp_path):
    variables = os.environ | {"MYPYPATH": str(stubs), "PYTHONPATH": os.environ["MARTLET_EXTENSIONS"]}
    (tmp_path / "unseen").write_text("\n".join(UNSEEN))
    checked([sys.executable, "-m", "mypy.stubtest", "--allowlist", "unseen", *BUILT], cwd=tmp_path, env=variables)


def test_mypy(stubs, tmp_path):
    checked([sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path, *sorted(stubs.iterdir())])


def test_pyright(stubs):
    rules = {"typeCheckingMode": "strict", "reportUnknownVariableType": False}
    (stubs / "pyrightconfig.json").write_text(json.dumps(rules))
    checked([sys.executable, "-m", "pyright", "--project", stubs], cwd=stubs)
