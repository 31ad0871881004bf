"""A virtual environment with martlet from a wheel of this checkout, and everything offline from there on."""

import os
import shutil
import sys
from pathlib import Path

import pytest
from workshop import ROOT, checked, copied, run

# Kept between runs: what is downloaded once, and martlet's own cache.
KEPT = ROOT / ".build" / "python"
NEEDED = ["abi3info", "auditwheel", "deflate", "filelock", "packaging", "pathspec", "platformdirs", "pyelftools"]
NEEDED += ["pyproject-metadata", "abi3audit", "build", "hatchling", "editables", "mypy", "numpy", "pip", "pytest", "uv"]


@pytest.fixture(scope="session")
def wheelhouse():
    folder = KEPT / "wheelhouse"
    mark = folder / "complete"
    if not mark.exists() or mark.read_text() != " ".join(NEEDED):
        checked([sys.executable, "-m", "pip", "download", "--quiet", "--only-binary", ":all:", "-d", folder, *NEEDED])
        mark.write_text(" ".join(NEEDED))
    for old in folder.glob("martlet-*"):
        old.unlink()
    words = ["wheel", "--quiet", "--no-deps", "--no-index", "--find-links", folder, "-w", folder, ROOT / "Python"]
    checked([sys.executable, "-m", "pip", *words])
    return folder


@pytest.fixture(scope="session")
def environment(wheelhouse, tmp_path_factory):
    """The variables of a user whose network is down."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MARTLET_", "PIP_", "PYTEST_"))}
    for name in ("PKG_CONFIG_PATH", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "MAKEFLAGS", "SOURCE_DATE_EPOCH"):
        kept.pop(name, None)
    venv = tmp_path_factory.mktemp("environment") / "venv"
    checked([sys.executable, "-m", "venv", venv])
    nowhere = "http://127.0.0.1:9"
    kept |= {
        "MARTLET_CACHE": str(KEPT / "cache"),
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheelhouse),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "UV_OFFLINE": "1",
        "UV_FIND_LINKS": str(wheelhouse),
        "UV_NO_INDEX": "1",
        "UV_CACHE_DIR": str(venv.parent / "uv"),
        "UV_PYTHON": str(venv),
        "https_proxy": nowhere,
        "http_proxy": nowhere,
        "VIRTUAL_ENV": str(venv),
        "PATH": f"{venv / 'bin'}:{os.environ['PATH']}",
    }
    packages = ["martlet", "build", "uv", "pytest", "mypy", "abi3audit"]
    checked([venv / "bin" / "pip", "install", "--quiet", *packages], env=kept)
    return kept


@pytest.fixture(scope="session")
def python(environment):
    return Path(environment["VIRTUAL_ENV"]) / "bin" / "python"


@pytest.fixture(scope="session")
def martlet(environment):
    """Runs the command: martlet("build", cwd=…)."""

    def call(*words, env=None, **options):
        return run(["martlet", *words], env=environment | (env or {}), **options)

    return call


@pytest.fixture(scope="session")
def pypy():
    """Debian's, installed where it is not there."""
    if shutil.which("pypy3") is None:
        assert os.getuid() == 0 and shutil.which("apt-get"), (
            "there is no pypy3: install it with its headers (pypy3-dev)"
        )
        install = ["apt-get", "install", "--yes", "--no-install-recommends", "pypy3", "pypy3-dev"]
        checked(install, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
    return shutil.which("pypy3")


@pytest.fixture(scope="session")
def string_sum(tmp_path_factory):
    """A copy of the example that the tests share, so that it is compiled once."""
    return copied("string_sum", tmp_path_factory.mktemp("shared") / "string_sum")
