"""Each example, installed by pip into the clean environment, passes its own tests."""

import pytest
from workshop import ROOT, checked

EXAMPLES = sorted(path.parent.name for path in (ROOT / "Examples").glob("*/pyproject.toml"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_example(name, python, environment, tmp_path):
    folder = ROOT / "Examples" / name
    install = ["install", "-q", "--no-build-isolation", "--force-reinstall", "--no-deps", folder]
    checked([python, "-m", "pip", *install], env=environment)
    try:
        words = ["-q", "-c", "/dev/null", "-p", "no:cacheprovider", "--rootdir", tmp_path, folder / "tests"]
        checked([python, "-m", "pytest", *words], cwd=tmp_path, env=environment)
    finally:
        checked([python, "-m", "pip", "uninstall", "-y", "-q", name], env=environment)
