"""The Swift toolchain: found, new enough, and run with its words passed through."""

from __future__ import annotations

import dataclasses
import functools
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from martlet.refusal import Refusal
from martlet.report import say

OLDEST = (6, 3)
INSTALL = "install it from https://swift.org/install and put its usr/bin on PATH"


@dataclasses.dataclass(frozen=True)
class Toolchain:
    swift: str
    swiftc: str
    #: The answer of `swiftc -print-target-info`.
    info: dict[str, Any]

    @classmethod
    @functools.cache
    def found(cls, path: str) -> Toolchain:
        """The toolchain first on this PATH; the argument keeps the cache honest."""
        swift, swiftc = shutil.which("swift", path=path), shutil.which("swiftc", path=path)
        if swift is None or swiftc is None:
            raise Refusal(f"there is no {'swift' if swift is None else 'swiftc'} on PATH: {INSTALL}")
        answer = subprocess.run([swiftc, "-print-target-info"], capture_output=True, text=True)
        try:
            info = json.loads(answer.stdout)
        except ValueError:
            said = (answer.stderr or answer.stdout).strip().partition("\n")[0]
            raise Refusal(f"{swiftc} does not answer -print-target-info (it says '{said}'): {INSTALL}") from None
        toolchain = cls(swift, swiftc, info)
        if toolchain.version < OLDEST:
            have, want = (".".join(map(str, version)) for version in (toolchain.version, OLDEST))
            raise Refusal(f"{swiftc} is Swift {have} and Martlet needs {want} or later: {INSTALL}")
        return toolchain

    @property
    def version(self) -> tuple[int, ...]:
        match = re.search(r"Swift version (\d+)\.(\d+)(?:\.(\d+))?", self.info.get("compilerVersion", ""))
        return tuple(int(part) for part in match.groups(default="0")) if match else (0, 0)

    def find_cxx_library(self) -> Path:
        """The archive that a module carries with Swift's runtime."""
        clang = Path(self.info["paths"]["runtimeResourcePath"]).parents[1] / "bin" / "clang"
        words = [str(clang), "-print-file-name=libstdc++.a"]
        found = Path(subprocess.run(words, capture_output=True, text=True).stdout.strip())
        # A name that the compiler does not find it gives back as it is.
        if not found.is_absolute():
            raise Refusal(
                f"{clang} finds no libstdc++.a, the C++ library that a module carries with Swift's runtime: install "
                "libstdc++-12-dev or later (Debian, Ubuntu) or libstdc++-static (Fedora, Red Hat)"
            )
        return found

    @property
    def runtime_folders(self) -> list[Path]:
        return [Path(folder) for folder in self.info["paths"]["runtimeLibraryPaths"]]


def toolchain() -> Toolchain:
    return Toolchain.found(os.environ.get("PATH", ""))


def answer(command: list[str], environment: dict[str, str], doing: str, passing: bool = False) -> str:
    """What the command prints; its errors are passed on, at once where `passing`."""
    errors = None if passing else subprocess.PIPE
    result = subprocess.run(command, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=errors)
    if result.returncode:
        # SwiftPM writes its errors to either.
        say(((result.stderr or b"") + result.stdout).decode("utf-8", "replace").rstrip())
        raise Refusal(f"{doing} failed: the reason is above")
    return result.stdout.decode("utf-8")


def run(command: list[str], environment: dict[str, str], doing: str) -> None:
    """Runs it for all to see: progress, warnings and errors as they come."""
    sys.stderr.flush()
    result = subprocess.run(command, env={**os.environ, **environment}, stdout=2)
    if result.returncode:
        raise Refusal(f"{doing} failed: the errors are above")
