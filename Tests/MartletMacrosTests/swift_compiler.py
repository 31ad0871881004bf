"""The real compiler with the real plugin and the real Martlet module, as `make test` built them."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path

from serialized_diagnostics import Diagnostic, read_diagnostics

REPOSITORY = Path(__file__).resolve().parents[2]


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def from_environment(name: str, file: str) -> Path:
    """The path in the variable; `file` must be there."""
    value = os.environ.get(name, "")
    path = Path(value).resolve()
    assert value and (path / file).exists(), (
        f"{name} does not name what these tests need; run `make test`, which sets it"
    )
    return path


class Compiler:
    def __init__(self, scratch: Path) -> None:
        plugin = from_environment("MARTLET_PLUGIN", "")
        modules = from_environment("MARTLET_MODULES", "Martlet.swiftmodule")
        headers = run("pkg-config", "--cflags-only-I", "python3")
        assert headers.returncode == 0, f"no Python headers; run `make test`, which finds them: {headers.stderr}"
        self.scratch = scratch
        self.flags = ["-swift-version", "6", "-parse-as-library", "-load-plugin-library", plugin, "-I", modules]
        self.flags += ["-Xcc", f"-fmodule-map-file={REPOSITORY}/Sources/CPython/include/module.modulemap"]
        self.flags += shlex.split(headers.stdout)

    def diagnostics(self, files: dict[str, str], *options: str) -> list[Diagnostic]:
        """Type-checks the files, name to source, as one module."""
        found = self.scratch / "found.dia"
        self.compile("-typecheck", files, "-serialize-diagnostics-path", found, *options)
        return read_diagnostics(found)

    def expansions(self, files: dict[str, str]) -> list[str]:
        """What the macros of the files expand to. All of it has to compile."""
        result = self.compile("-typecheck", files, "-dump-macro-expansions", "-warnings-as-errors")
        assert result.returncode == 0, result.stderr
        line = "-" * 30
        found = re.findall(rf"^@__swiftmacro_[^\n]+\n{line}\n(.*?)\n{line}$", result.stderr, re.MULTILINE | re.DOTALL)
        return [text for text in found if text.strip()]

    def compile(self, mode: str, files: dict[str, str], *options: str | Path) -> subprocess.CompletedProcess[str]:
        for name, source in files.items():
            (self.scratch / name).write_text(source)
        paths = [self.scratch / name for name in files]
        output = [] if mode == "-typecheck" else ["-o", "/dev/null"]
        return run("swiftc", "-frontend", mode, "-module-name", "Cases", *self.flags, *options, *output, *paths)
