"""Compiles against what `make build` left, which takes a second: no package of its own."""

import functools
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = Path(os.environ["MARTLET_MODULES"])


def _words(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


@functools.cache
def flags():
    """How to compile a module or a program, and to link it."""
    headers = [word for flag in _words("pkg-config", "--cflags-only-I", "python3") for word in ("-Xcc", flag)]

    def objects(*parts):
        return [path for part in parts for path in sorted((MODULES.parent / f"{part}.build").rglob("*.o"))]

    core = objects("Martlet", "CPython")
    directories = [ROOT / "Sources" / part / "include" for part in ("CPython", "CPythonEmbedding")]
    common = ["-swift-version", "6", "-Onone", "-I", MODULES, *(word for path in directories for word in ("-I", path))]
    return {
        "compile": [*common, "-load-plugin-library", os.environ["MARTLET_PLUGIN"], *headers],
        "module": ["-emit-library", "-parse-as-library", *core],
        "program": [
            *core,
            *objects("MartletEmbedding", "CPythonEmbedding"),
            *_words("pkg-config", "--libs", "python3-embed"),
        ],
        "foundation": objects("MartletFoundation", "MartletFoundationEssentials"),
    }


def swiftc(*words):
    """There is to be no warning, either."""
    result = subprocess.run(["swiftc", *map(str, words)], capture_output=True, text=True)
    assert not result.stdout + result.stderr
    assert result.returncode == 0
