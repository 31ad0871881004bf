"""Each example that is a module compiles, and passes its own tests. `make test-all` installs them as users do."""

import os
import shutil
import subprocess
import sys

import pytest
from swift import ROOT, flags, swiftc

# Where Python finds the module that a folder of Swift is.
MODULES = {
    "decorator/Sources/decorator_native": "decorator/_native",
    "get_item/Sources/get_item": "get_item",
    "numpy_sum/Sources/numpy_sum": "numpy_sum",
    "plugin/Sources/plugin_api": "plugin_api",
    "shapes/Sources/shapes": "shapes",
    "string_sum/Sources/string_sum": "string_sum",
    "word_count/Sources/word_count_native": "word_count/_native",
}


def test_all_are_here():
    examples = {path.parent.name for path in (ROOT / "Examples").glob("*/pyproject.toml")}
    assert {name.split("/")[0] for name in MODULES} == examples


@pytest.mark.parametrize("folder", MODULES)
def test_its_own_tests(folder, tmp_path):
    sources = ROOT / "Examples" / folder
    example = sources.parents[1]
    for package in [*example.glob("src/*/"), *example.glob("python/*/")]:
        shutil.copytree(package, tmp_path / package.name)
    name = ["-module-name", sources.name, "-o", tmp_path / f"{MODULES[folder]}.so"]
    swiftc(*flags()["compile"], *name, *sorted(sources.glob("*.swift")), *flags()["module"])
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", example / "tests"]
    run = subprocess.run(
        command,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stdout + run.stderr
