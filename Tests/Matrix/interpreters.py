"""The Pythons to test in: those of the machine, and those that `make pythons` fetched."""

import dataclasses
import json
import os
import subprocess
from pathlib import Path

from supported import OLDEST, ROOT, dotted

FACTS = """
import json, os, sys, sysconfig
print(json.dumps({
    "executable": os.path.realpath(sys.executable),
    "implementation": sys.implementation.name,
    "series": list(sys.version_info[:2]),
    "release": ".".join(map(str, (getattr(sys, "pypy_version_info", None) or sys.version_info)[:3])),
    "debug": hasattr(sys, "gettotalrefcount"),
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "headers": os.path.exists(os.path.join(sysconfig.get_paths()["include"], "Python.h")),
}))
"""


@dataclasses.dataclass(frozen=True)
class Interpreter:
    executable: str
    implementation: str
    series: tuple
    release: str
    debug: bool
    free_threaded: bool
    headers: bool

    @property
    def is_pypy(self):
        return self.implementation == "pypy"

    @property
    def tag(self):
        """One for all Pythons that load the same version-specific module: 3.12, 3.13t, 3.15d, pypy3.9."""
        return f"{'pypy' * self.is_pypy}{dotted(self.series)}{'t' * self.free_threaded}{'d' * self.debug}"

    @property
    def name(self):
        if self.is_pypy:
            return f"PyPy {self.release} ({self.tag[4:]})"
        return f"CPython {self.release}" + ", free-threaded" * self.free_threaded + ", debug" * self.debug

    def is_called(self, word):
        """Whether `3.12`, `3.12.1`, `pypy3`, `pypy3.9`, `3.13t` or a path means this one."""
        if self.is_pypy and word in ("pypy", "pypy3"):
            return True
        return word in (self.tag, self.release, self.executable) or os.path.realpath(word) == self.executable


def _ask(candidate):
    try:
        answer = subprocess.run(
            [candidate, "-c", FACTS], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    facts = json.loads(answer.stdout)
    return Interpreter(**{**facts, "series": tuple(facts["series"])})


def found(cache):
    """Every interpreter, oldest first: CPythons, then PyPys. One file found twice counts once."""
    listed = subprocess.run(
        ["sh", ROOT / "BuildConfig/find-pythons.sh", dotted(OLDEST)], stdout=subprocess.PIPE, check=True, text=True
    ).stdout.split()
    folders = [*os.environ["PATH"].split(os.pathsep), "/usr/bin"]
    candidates = [*listed, *(f"{folder}/pypy3" for folder in folders), *map(str, sorted(Path(cache, "bin").glob("*")))]
    interpreters = {interpreter for interpreter in map(_ask, dict.fromkeys(candidates)) if interpreter}
    return sorted(interpreters, key=lambda one: (one.is_pypy, one.series, one.debug, one.free_threaded, one.release))
