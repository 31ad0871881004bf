"""The real compiler, as a user's Swift 6 package runs it, as far as SIL: region isolation is checked only there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


class NotSet(Exception):
    """A variable of the environment is missing."""


def setting(name: str, meaning: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise NotSet(f"{name}, {meaning}, is not set: run `make test`, which sets it")
    return value


@dataclass(frozen=True)
class Outcome:
    succeeded: bool
    diagnostics: str


class Compiler:
    def __init__(self) -> None:
        modules = setting("MARTLET_MODULES", "the directory that Martlet.swiftmodule is in")
        plugin = setting("MARTLET_PLUGIN", "the path of the macro plugin")
        headers = subprocess.run(
            ["pkg-config", "--cflags-only-I", "python3"], capture_output=True, text=True, check=True
        )
        self.command = [
            "swiftc",
            "-frontend",
            "-emit-sil",
            "-o",
            os.devnull,
            "-module-name",
            "Case",
            "-swift-version",
            "6",
        ]
        self.command += ["-I", modules, "-I", str(REPOSITORY / "Sources/CPython/include"), *shlex.split(headers.stdout)]
        self.command += ["-load-plugin-library", plugin, "-diagnostic-style", "llvm"]

    def compile(self, source: Path, flags: list[str]) -> Outcome:
        result = subprocess.run([*self.command, *flags, source], check=False, capture_output=True, text=True)
        return Outcome(result.returncode == 0, without_places(result.stdout + result.stderr, source.name))


DIAGNOSTIC = re.compile(
    r"(?:[^:\s]*/)?(?P<file>[^/:\s]+)(?P<position>:\d+:\d+): (?P<message>(?:error|warning|note): .*)"
)


def without_places(output: str, case: str) -> str:
    """One line for each diagnostic, without directories and excerpts.

    Of what the compiler says about other files only errors and warnings stay, and without their place, so that an edit
    of Martlet's sources changes no golden. Output before the first diagnostic stays as it is.
    """
    lines = []
    in_excerpt = False
    for line in output.splitlines():
        if found := DIAGNOSTIC.fullmatch(line):
            in_excerpt = True
            if found["file"] == case:
                lines.append(f"{case}{found['position']}: {found['message']}")
            elif not found["message"].startswith("note:"):
                lines.append(found["message"])
        elif not in_excerpt:
            lines.append(line)
    return "".join(f"{line}\n" for line in lines)
