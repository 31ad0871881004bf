"""Archives with the same bytes for the same content: sorted names, one date, plain modes."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import os
import tarfile
import time
from collections.abc import Collection, Mapping
from pathlib import Path

from martlet.refusal import Refusal
from martlet.zip_archive import Entry, archive

# The oldest and the newest date that a zip file can hold.
FIRST, LAST = 315532800, 4354819198


def date() -> int:
    """SOURCE_DATE_EPOCH, or a date that never changes."""
    text = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    if not text:
        return FIRST
    if not text.isdigit():
        raise Refusal(f"SOURCE_DATE_EPOCH is '{text}', and it is a number of seconds since 1970")
    return int(text)


def is_program(path: str) -> bool:
    return path.endswith(".so") or ".so." in path


def write_wheel(target: Path, files: Mapping[str, bytes], info: str) -> None:
    """The wheel whole or not at all; RECORD, in the folder `info`, is made here and comes last."""
    record = f"{info}/RECORD"
    lines = [record_line(name, files[name]) for name in ordered(files, info)]
    everything = {**files, record: "".join(f"{line}\n" for line in [*lines, f"{record},,"]).encode()}
    stamp = time.gmtime(min(max(date(), FIRST), LAST))[:6]
    entries = (
        Entry(name, everything[name], 0o100755 if is_program(name) else 0o100644)
        for name in [*ordered(files, info), record]
    )
    put(target, archive(entries, stamp))


def record_line(name: str, content: bytes) -> str:
    """A file's line in RECORD."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    quoted = f'"{name}"' if "," in name else name
    return f"{quoted},sha256={digest},{len(content)}"


def ordered(files: Mapping[str, bytes], info: str) -> list[str]:
    """The dist-info last, as the wheel format recommends."""
    return sorted(files, key=lambda name: (name.startswith(f"{info}/"), name))


def write_sdist(target: Path, files: Mapping[str, bytes], programs: Collection[str], root: str) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name in sorted(files):
            entry = tarfile.TarInfo(f"{root}/{name}")
            entry.size, entry.mtime = len(files[name]), date()
            entry.mode = 0o755 if name in programs else 0o644
            tar.addfile(entry, io.BytesIO(files[name]))
    put(target, gzip.compress(buffer.getvalue(), mtime=date()))


def put(target: Path, content: bytes) -> None:
    """Writes a file beside its place and renames it there: an interrupted build leaves nothing half-written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)
