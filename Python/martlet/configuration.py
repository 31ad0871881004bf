"""What Martlet's probe says of the Python to build for: the one source of versions, conditions and flags."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from martlet import martlet_package
from martlet.cache import locked
from martlet.refusal import Refusal
from martlet.settings import Settings

# The few facts that only tags need.
ASK = """
import json, sys, sysconfig
print(json.dumps([sys.implementation.name, sys.version_info[:2], sysconfig.get_config_var("SOABI") or "",
    bool(sysconfig.get_config_var("Py_GIL_DISABLED")), sysconfig.get_platform(), sys.executable]))
"""


@dataclasses.dataclass(frozen=True)
class Interpreter:
    implementation: str
    version: tuple[int, int]
    soabi: str
    free_threaded: bool
    platform: str
    executable: str

    @classmethod
    def asked(cls, command: str) -> Interpreter:
        try:
            result = subprocess.run([command, "-c", ASK], capture_output=True, text=True)
        except OSError as error:
            raise Refusal(f"the Python {command} cannot be run ({error.strerror})") from None
        if result.returncode:
            raise Refusal(f"{command} does not answer as a Python: {result.stderr.strip().rpartition(chr(10))[2]}")
        implementation, version, *rest = json.loads(result.stdout)
        return cls(implementation, (version[0], version[1]), *rest)

    @property
    def has_stable_abi(self) -> bool:
        return self.implementation == "cpython" and not self.free_threaded

    @property
    def specific_tags(self) -> tuple[str, str]:
        digits = "".join(map(str, self.version))
        if self.implementation == "cpython":
            return f"cp{digits}", f"cp{digits}{'t' if self.free_threaded else ''}"
        if self.implementation == "pypy":
            return f"pp{digits}", "_".join(self.soabi.split("-")[:2])
        raise Refusal(f"Martlet knows no wheel tags for {self.implementation}: build for CPython or PyPy")


@dataclasses.dataclass(frozen=True)
class Configuration:
    interpreter: Interpreter
    #: The probe's names without their prefix: FLOOR, ABI, EXTENSION_SUFFIX …
    values: dict[str, str]
    warnings: str

    @classmethod
    def probed(cls, martlet: Path, settings: Settings, python: str | None = None) -> Configuration:
        interpreter = Interpreter.asked(found(martlet, python or sys.executable))
        asked = settings.abi
        if asked is None:
            # Only where nothing was asked for: a version-specific wheel instead of an abi3 one would be a surprise.
            asked = "abi3" if settings.floor or interpreter.has_stable_abi else "version-specific"
        if asked == "version-specific" and settings.floor:
            raise Refusal(
                f"a version-specific wheel has no floor, and floor is {settings.floor}: leave one of them out"
            )
        words = ["--python", interpreter.executable, "--abi", asked]
        words += ["--floor", settings.floor] if settings.floor else []
        values, warnings = probed(martlet, words)
        if values["ABI"] != asked:
            raise Refusal(f"{asked} was asked for, and {interpreter.executable} has no such ABI, only {values['ABI']}")
        return cls(interpreter, values, warnings)

    @property
    def tag(self) -> tuple[str, str]:
        """The wheel's Python and ABI tags."""
        start = f"cp{self.values['FLOOR'].replace('.', '')}"
        if self.values["ABI"] == "abi3":
            return start, "abi3"
        return self.interpreter.specific_tags

    @property
    def suffix(self) -> str:
        return self.values["EXTENSION_SUFFIX"]


def found(martlet: Path, python: str) -> str:
    """The executable: the probe also knows versions, such as 3.12, and folders."""
    if shutil.which(python):
        return python
    return probed(martlet, ["--python", python, "--abi", "version-specific"])[0]["PYTHON"]


def probed(martlet: Path, words: list[str]) -> tuple[dict[str, str], str]:
    """The probe's answer and its warnings."""
    program = martlet_package.PROBE.of(martlet)
    name = hashlib.sha256("\0".join([str(program), *words]).encode()).hexdigest()[:16]
    with locked("configurations") as cache:
        folder = cache / "configurations" / name
        result = subprocess.run([program, folder, *words], capture_output=True, text=True, encoding="utf-8")
    if result.returncode:
        # The rest is the refusal's: MARTLET_PRINT_CONFIG prints the configuration there. Warnings come before it.
        _, mark, refusal = f"\n{result.stderr}".partition("\nerror: ")
        raise Refusal(refusal.strip() if mark else f"the probe failed: {result.stderr.strip()}")
    pairs = (word.partition("=") for line in result.stdout.splitlines() for word in shlex.split(line)[1:])
    return {key[len("MARTLET_") :]: value for key, _, value in pairs}, result.stderr
