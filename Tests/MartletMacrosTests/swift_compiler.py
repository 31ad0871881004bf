"""The real compiler with the real plugin and the real runtime's declarations, as the tests use it."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

from serialized_diagnostics import Diagnostic, DiagnosticsFile

REPOSITORY = Path(__file__).resolve().parents[2]
OUTPUT = REPOSITORY / ".build" / "martlet"
LANGUAGE = ["-swift-version", "6", "-parse-as-library"]


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def build_plugin() -> Path:
    result = run(REPOSITORY / "BuildConfig" / "build-plugin.sh", OUTPUT)
    assert result.returncode == 0, result.stderr
    return Path(result.stdout.strip())


class Compiler:
    def __init__(self, plugin: Path, scratch: Path) -> None:
        python = sysconfig.get_path("include")
        assert Path(python, "Python.h").exists(), f"no Python.h in {python}: install python3-dev"
        self.scratch = scratch
        self.flags = [*LANGUAGE, "-load-plugin-library", plugin, "-I", REPOSITORY / "Sources/CPython/include", "-I", python]
        self.flags += ["-I", self.runtime_module(plugin)]

    def runtime_module(self, plugin: Path) -> Path:
        """Martlet's interface without its code: a few seconds, once for each state of its sources."""
        sources = sorted((REPOSITORY / "Sources/Martlet").rglob("*.swift"))
        headers = sorted((REPOSITORY / "Sources/CPython").rglob("*.h"))
        key = hashlib.sha256(str([plugin, *self.flags]).encode())
        for path in [*sources, *headers]:
            key.update(path.read_bytes())
        directory = OUTPUT / f"MartletModule-{key.hexdigest()[:16]}"
        if not directory.exists():
            partial = self.scratch / "module"
            partial.mkdir()
            module = partial / "Martlet.swiftmodule"
            result = run("swiftc", "-emit-module", "-module-name", "Martlet", "-o", module, *self.flags, *sources)
            assert result.returncode == 0, result.stderr
            shutil.move(partial, directory)
        return directory

    def diagnostics(self, files: dict[str, str], *options: str) -> list[Diagnostic]:
        """Type-checks the files, name to source, as one module."""
        self.compile("-typecheck", files, "-serialize-diagnostics-path", self.scratch / "found.dia", *options)
        return DiagnosticsFile(self.scratch / "found.dia").found

    def expansions(self, source: str, *options: str) -> list[str]:
        """What the macros of the source expand to, which has to compile, too: down to SIL, where captures are checked."""
        result = self.compile("-emit-sil", {"Expansion.swift": source}, "-dump-macro-expansions", *options)
        assert result.returncode == 0, result.stderr
        line = "-" * 30
        found = re.findall(rf"^@__swiftmacro_.*\n{line}\n(.*?)\n{line}$", result.stderr, re.MULTILINE | re.DOTALL)
        return [text for text in found if text]

    def compile(self, mode: str, files: dict[str, str], *options: str | Path) -> subprocess.CompletedProcess[str]:
        paths = [self.scratch / name for name in files]
        for path, source in zip(paths, files.values()):
            path.write_text(source)
        unused = ["-o", "/dev/null"] if mode == "-emit-sil" else []
        return run("swiftc", "-frontend", mode, "-module-name", "Cases", *self.flags, *options, *unused, *paths)
