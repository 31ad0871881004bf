"""Martlet's own Swift package: the copy that this Python package carries, and the tools that are built from one."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from concurrent.futures import Future, ThreadPoolExecutor
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


@dataclasses.dataclass(frozen=True)
class Tool:
    """Something that a script of Martlet's compiles into the cache, where it is not there yet."""

    script: str
    folder: str
    doing: str

    def begin(self, martlet: Path) -> Future[Path]:
        """Compiles while others go on; only once in a process, whoever asks."""
        key = (self, martlet)
        if key not in BEGUN:
            BEGUN[key] = POOL.submit(self.build, martlet)
        return BEGUN[key]

    def of(self, martlet: Path) -> Path:
        return self.begin(martlet).result()

    def build(self, martlet: Path) -> Path:
        # The script keys what it makes by compiler and sources, and renames it into place.
        with locked(self.folder) as cache:
            words = ["sh", str(martlet / "BuildConfig" / self.script), str(cache / self.folder)]
            # It says when there is something to wait for.
            said = answer(words, {"SWIFTC": toolchain().swiftc}, self.doing, passing=True)
            return Path(said.rstrip("\n"))


POOL = ThreadPoolExecutor(2)
BEGUN: dict[tuple[Tool, Path], Future[Path]] = {}

#: The macro plugin; the program that finds out how to build for a Python; the program that writes stubs.
PLUGIN = Tool("build-plugin.sh", "plugins", "compiling the macro plugin")
PROBE = Tool("build-probe.sh", "probes", "compiling the probe")
STUBS = Tool("build-stubs.sh", "stubs", "compiling the stub generator")
