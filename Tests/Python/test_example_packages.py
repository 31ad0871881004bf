"""Each example, installed by uv into a clean virtual environment, passes its own tests and satisfies type checkers."""

import sys

import pytest
from workshop import ROOT, checked

# The module that each builds, by its folder.
EXAMPLES = {
    "decorator": "decorator._native",
    "get_item": "get_item",
    "numpy_sum": "numpy_sum",
    "plugin": "plugin_api",
    "shapes": "shapes",
    "string_sum": "string_sum",
    "word_count": "word_count._native",
}


def test_all_are_here():
    assert sorted(EXAMPLES) == sorted(path.parent.name for path in (ROOT / "Examples").glob("*/pyproject.toml"))


@pytest.fixture(params=EXAMPLES)
def installed(request, python, environment, tmp_path):
    """The example's folder, its environment's python, and the variables of a user who has that environment active."""
    folder = ROOT / "Examples" / request.param
    venv = tmp_path / "venv"
    checked(["uv", "venv", "--quiet", "--python", python, venv], env=environment)
    variables = environment | {
        "VIRTUAL_ENV": str(venv),
        "UV_PYTHON": str(venv),
        "PATH": f"{venv / 'bin'}:{environment['PATH']}",
    }
    checked(["uv", "pip", "install", folder, "pytest", "mypy"], env=variables)
    return folder, venv / "bin" / "python", variables


@pytest.mark.long  # compiles all of Martlet anew
def test_example(installed, tmp_path):
    folder, own, variables = installed
    work = tmp_path / "work"
    work.mkdir()
    words = ["-q", "-c", "/dev/null", "-p", "no:cacheprovider", "--rootdir", work, folder / "tests"]
    checked([own, "-m", "pytest", *words], cwd=work, env=variables)

    # What Python finds in the module, against the stub; then the stub in use.
    checked([own, "-m", "mypy.stubtest", EXAMPLES[folder.name]], cwd=work, env=variables)
    checked([own, "-m", "mypy", "--strict", "--cache-dir", work, folder / "tests"], cwd=work, env=variables)
    checked([sys.executable, "-m", "pyright", "--pythonpath", own, folder / "tests"], cwd=work, env=variables)
