"""`martlet doctor`: whether this machine can build, and what to do where it cannot."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable

from martlet import cache, martlet_package
from martlet.command.verb import Verb
from martlet.configuration import Configuration, Interpreter
from martlet.refusal import Refusal
from martlet.settings import Settings
from martlet.toolchain import toolchain


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--python", metavar="PYTHON", help="the interpreter to look at")
    parser.add_argument("--clean", action="store_true", help="remove the cache")


def run(options: argparse.Namespace) -> int:
    if options.clean:
        for path in cache.clean():
            print(f"removed {path}")
        return 0
    checks: list[tuple[str, Callable[[], str]]] = [
        ("Swift", swift),
        ("C++ library", lambda: str(toolchain().find_cxx_library())),
        ("pkg-config", pkg_config),
        ("cache", lambda: str(cache.writable_cache())),
        ("Martlet", lambda: str(martlet_package.carried())),
        ("macro plugin", lambda: str(martlet_package.PLUGIN.of(martlet_package.carried()))),
        ("Python", lambda: python(options.python)),
        ("headers", lambda: headers(options.python)),
    ]
    failures = 0
    for name, check in checks:
        try:
            print(f"ok   {name}: {check()}", flush=True)
        except Refusal as refusal:
            failures += 1
            print(f"FAIL {name}: {refusal}", flush=True)
    return 1 if failures else 0


def swift() -> str:
    found = toolchain()
    return f"{found.swift}, {'.'.join(map(str, found.version))}"


def pkg_config() -> str:
    path = shutil.which("pkg-config")
    if path is None:
        raise Refusal(
            "there is no pkg-config on PATH, by which Swift finds Python's headers: install it (apt: pkg-config)"
        )
    return path


def python(command: str | None) -> str:
    interpreter = Interpreter.asked(command or sys.executable)
    return f"{interpreter.executable}, {interpreter.implementation} {'.'.join(map(str, interpreter.version))}"


def headers(command: str | None) -> str:
    found = Configuration.probed(martlet_package.carried(), Settings(), command or sys.executable)
    return f"there, for {found.values['ABI']} modules ({found.suffix})"


VERB = Verb("doctor", "Check what a build needs.", arguments, run)
