"""The stub generator, compiled as the wheel backend compiles it, and the stubs of all of Tests/Extensions."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def generator():
    words = ["sh", ROOT / "BuildConfig" / "build-stubs.sh", ROOT / ".build" / "stubs"]
    return subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
