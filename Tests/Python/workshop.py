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


def copied(example, target):
    leave = shutil.ignore_patterns(".build", "dist", "Package.resolved", "*.so")
    return Path(shutil.copytree(ROOT / "Examples" / example, target, ignore=leave))
