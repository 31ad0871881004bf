"""A virtual environment for each interpreter, with the packages that its tests import."""

import dataclasses
import json
import subprocess
from pathlib import Path

from build import CLEAN

# Not every Python has these; Tests/Extensions/limits.txt says which suites do without.
OPTIONAL = ["hypothesis", "numpy", "pandas", "requests"]


class NoEnvironment(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Environment:
    python: Path
    packages: tuple  # of OPTIONAL, those that are there


def environment(interpreter, folder):
    """Made once, with the newest pytest that the interpreter runs."""
    venv = Path(folder, "venv", f"{interpreter.tag}-{interpreter.release}")
    python = venv / "bin/python"
    complete = venv / "packages.json"
    if not complete.exists() or json.loads(complete.read_text())["asked"] != OPTIONAL:
        made = _run(interpreter.executable, "-m", "venv", "--clear", venv)
        if made.returncode:
            raise NoEnvironment(f"no virtual environment: {_last(made)}")
        installed = _install(python, "pytest")
        if installed.returncode:
            raise NoEnvironment(f"no pytest: {_last(installed)}")
        there = [name for name in OPTIONAL if _is_there(python, name)]
        complete.write_text(json.dumps({"asked": OPTIONAL, "there": there}))
    return Environment(python, tuple(json.loads(complete.read_text())["there"]))


def _is_there(python, package):
    """Whether pip has a built package for this Python, and it works. Compiling numpy is not what a matrix is for."""
    installed = _install(python, "--only-binary", ":all:", package)
    if installed.returncode:
        if "No matching distribution found" not in installed.stdout:
            raise NoEnvironment(f"no {package}: {_last(installed)}")
        return False
    return _run(python, "-c", f"import {package}").returncode == 0


def _install(python, *words):
    # Uncompiled: of a large package the tests import little, and Python compiles that itself.
    return _run(python, "-m", "pip", "install", "--quiet", "--no-compile", "--disable-pip-version-check", *words)


def _run(*command):
    return subprocess.run(command, env=CLEAN, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def _last(finished):
    return (finished.stdout.strip().splitlines() or ["no output"])[-1]
