"""Paths and helpers of the backend's tests."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(words, **options):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=500, **options)


def checked(words, **options):
    result = run(words, **options)
    assert result.returncode == 0, result.stdout + result.stderr
    return result


def refused(martlet, project, *words, **options):
    """The one sentence with which `martlet build` refuses the project."""
    result = martlet("build", "--project", project, *words, **options)
    assert result.returncode == 1, result.stderr
    assert "Traceback" not in result.stderr and result.stdout == ""
    assert not list(project.glob("dist/*"))
    return result.stderr.splitlines()[-1].removeprefix("martlet: error: ")


def change(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def copied(example, target):
    leave = shutil.ignore_patterns(".build", "dist", "Package.resolved", "*.so")
    return Path(shutil.copytree(ROOT / "Examples" / example, target, ignore=leave))
