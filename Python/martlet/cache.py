"""The folder where things that are built once for all projects stay: the macro plugin, the probe, the Swift package."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import platformdirs
from filelock import FileLock

from martlet.refusal import Refusal

# What lies in the cache: a folder each, with a lock beside it.
KINDS = ("plugins*", "probes*", "stubs*", "configurations*", "Martlet-*")


def cache_folder() -> Path:
    """MARTLET_CACHE, or the user's cache as the platform has it."""
    named = os.environ.get("MARTLET_CACHE")
    return Path(named).absolute() if named else Path(platformdirs.user_cache_dir("martlet", appauthor=False))


def writable_cache() -> Path:
    return writable(cache_folder(), "the cache", "set MARTLET_CACHE to a folder that can")


def writable(folder: Path, what: str, way_out: str) -> Path:
    """The folder, made where it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Being allowed by the mode bits is not enough on a read-only file system.
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise Refusal(f"{what} {folder} cannot be written ({error.strerror}): {way_out}") from None
    return folder


@contextlib.contextmanager
def locked(name: str) -> Iterator[Path]:
    """The cache, while nobody else builds what goes by this name. The lock goes with the process, however it ends."""
    folder = writable_cache()
    with FileLock(folder / f"{name}.lock"):
        yield folder


def put_folder(source: Path, target: Path) -> None:
    """Copies a folder whole or not at all."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as work:
        copy = Path(work) / target.name
        shutil.copytree(source, copy)
        os.rename(copy, target)


def clean() -> list[Path]:
    """Removes what Martlet made, once nobody builds it any more, and the folder unless there is more in it."""
    folder = cache_folder()
    removed = []
    for name in sorted({path.name.removesuffix(".lock") for kind in KINDS for path in folder.glob(kind)}):
        with FileLock(folder / f"{name}.lock"):
            shutil.rmtree(folder / name, ignore_errors=True)
            (folder / f"{name}.lock").unlink(missing_ok=True)
        removed.append(folder / name)
    with contextlib.suppress(OSError):
        folder.rmdir()
    return removed
