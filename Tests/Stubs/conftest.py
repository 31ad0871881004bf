"""The stub generator, compiled as the wheel backend compiles it."""

import json
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def written():
    """written(module, *files): what the generator writes."""
    script = ["sh", ROOT / "BuildConfig" / "build-stubs.sh", ROOT / ".build" / "stubs"]
    program = subprocess.run(script, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    ask = ["swiftc", "-frontend", "-print-static-build-config", "-swift-version", "6"]
    configuration = json.loads(subprocess.run(ask, stdout=subprocess.PIPE, check=True).stdout)
    conditions = json.dumps({"configuration": configuration, "modules": ["Martlet"]})

    def text(module, *files):
        words = [program, module, *map(str, files)]
        result = subprocess.run(words, input=conditions, capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        return result.stdout

    return text


@pytest.fixture(scope="session")
def generate(written):
    """generate(module, *files): the texts of the stubs, by what stands behind the module's name."""
    return lambda *words: json.loads(written(*words))
