"""The stub of each test module is the golden beside it. `MARTLET_BLESS=1` rewrites those.

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
        (folder / f"{module.name}.pyi").write_text((module / f"{module.name}.pyi").read_text())
    return folder


@pytest.mark.parametrize("folder", MODULES, ids=NAMES)
def test_golden(folder, generate):
    text = generate(folder.name, *sorted(folder.glob("*.swift")))
    golden = folder / f"{folder.name}.pyi"
    if os.environ.get("MARTLET_BLESS") == "1":
        golden.write_text(text)
    assert text == golden.read_text()


# What only the running module knows: what its initialiser adds, closures, and a submodule that is listed as a value.
RUN_TIME = ["modules.__all__", "modules.PLATFORM", "modules.adder", "modules.apart", "modules.closed"]

# Shown by Python since 3.12, and there before.
if sys.version_info < (3, 12):
    RUN_TIME += ["class_slots.Samples.__buffer__", "class_slots.NoMemory.__buffer__"]


def test_the_built_modules_are_as_the_goldens_say(stubs, tmp_path):
    variables = os.environ | {"MYPYPATH": str(stubs), "PYTHONPATH": os.environ["MARTLET_EXTENSIONS"]}
    (tmp_path / "run_time").write_text("\n".join(RUN_TIME))
    command = [sys.executable, "-m", "mypy.stubtest", "--allowlist", "run_time", *BUILT]
    checked(command, cwd=tmp_path, env=variables)


def test_mypy(stubs, tmp_path):
    checked([sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path, *sorted(stubs.iterdir())])


def test_pyright(stubs):
    # `modules` says by `__getattr__` that there is more in it.
    rules = {"typeCheckingMode": "strict", "reportUnknownVariableType": False, "reportIncompleteStub": False}
    (stubs / "pyrightconfig.json").write_text(json.dumps(rules))
    checked([sys.executable, "-m", "pyright", "--project", stubs], cwd=stubs)
