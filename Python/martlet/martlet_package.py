"""Martlet's own Swift package: the copy that this Python package carries, and the tools that are built from one."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from martlet.cache import locked, put_folder
from martlet.refusal import Refusal
from martlet.toolchain import answer, toolchain

HERE = Path(__file__).resolve().parent


def is_martlet(folder: Path) -> bool:
    return (folder / "BuildConfig" / "build-plugin.sh").is_file()


def carried() -> Path:
    """MARTLET_PACKAGE, the checkout this is run from, or the copy in the wheel at a place that lasts.

    The last is copied into the cache: an isolated build has this file at another place each time, and SwiftPM would
    compile Martlet anew each time.
    """
    named = os.environ.get("MARTLET_PACKAGE")
    if named:
        if not is_martlet(Path(named)):
            raise Refusal(f"MARTLET_PACKAGE is {named}, and that is no checkout of Martlet")
        return Path(named).resolve()
    packed = HERE / "swift_package"
    if not packed.is_dir():
        return HERE.parents[1]
    digest = hashlib.sha256()
    for file in sorted(path for path in packed.rglob("*") if path.is_file()):
        digest.update(f"{file.relative_to(packed)}\0".encode() + file.read_bytes())
    name = f"Martlet-{digest.hexdigest()[:16]}"
    with locked(name) as cache:
        # The folder's name is the package's identity for SwiftPM.
        target = cache / name / "Martlet"
        if not target.exists():
            put_folder(packed, target)
        return target


def plugin(martlet: Path) -> Path:
    """The macro plugin of this Martlet, compiled where it is not in the cache yet."""
    return built(martlet, "build-plugin.sh", "plugins", "compiling the macro plugin")


def probe(martlet: Path) -> Path:
    """The program that finds out how to build for a Python."""
    return built(martlet, "build-probe.sh", "probes", "compiling the probe")


def stubs(martlet: Path) -> Path:
    """The program that writes stubs."""
    return built(martlet, "build-stubs.sh", "stubs", "compiling the stub generator")


def built(martlet: Path, script: str, folder: str, doing: str) -> Path:
    # The script keys what it makes by compiler and sources, and renames it into place.
    with locked(folder) as cache:
        words = ["sh", str(martlet / "BuildConfig" / script), str(cache / folder)]
        # It says when there is something to wait for.
        said = answer(words, {"SWIFTC": toolchain().swiftc}, doing, passing=True)
        return Path(said.rstrip("\n"))
