"""Runs callgrind, and reads the parts of its profile."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

COUNTED = Path(__file__).with_name("counted.py")
MARKER = Path(__file__).with_name("marker.c")
ALLOCATORS = {"malloc", "calloc", "realloc", "memalign", "aligned_alloc", "posix_memalign"}


@dataclass
class Counts:
    # All instructions, those inside the extension's file, and the calls of malloc and its like.
    all: float = 0
    own: float = 0
    allocations: float = 0

    def per_operation(self, shorter, operations):
        """What one operation adds: the difference to a shorter run of the same."""
        return Counts(
            (self.all - shorter.all) / operations,
            (self.own - shorter.own) / operations,
            (self.allocations - shorter.allocations) / operations,
        )


def count(python, module, rows, compiler, directory):
    """{row: Counts of one operation} of a compiled bench_api."""
    if not shutil.which("valgrind"):
        raise SystemExit("counting instructions takes valgrind: apt-get install valgrind")
    marker = directory / "marker.so"
    subprocess.run([compiler, "-O2", "-shared", "-fPIC", str(MARKER), "-o", str(marker)], check=True)
    profile = directory / "callgrind"
    for old in directory.glob("callgrind*"):
        old.unlink()
    command = ["valgrind", "-q", "--tool=callgrind", f"--callgrind-out-file={profile}"]
    worker = [python, str(COUNTED), str(marker), str(module), *(row.name for row in rows)]
    # The same hashes and addresses in every run.
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONPYCACHEPREFIX=str(directory / "pycache"))
    subprocess.run([*command, *worker], check=True, env=environment, timeout=900)
    parts = {}
    for part in directory.glob("callgrind.*"):
        row, operations, counts = read(part, str(module))
        if row:
            parts.setdefault(row, []).append((operations, counts))
    result = {}
    for row in (row.name for row in rows if row.name in parts):
        (few, shorter), (many, longer) = sorted(parts[row], key=lambda part: part[0])
        result[row] = longer.per_operation(shorter, many - few)
    return result


def read(path, module):
    """The row, the number of operations and the counts of one part of a profile (see callgrind's format)."""
    names, counts, row, operations = {}, Counts(), "", 0
    inside = called_allocator = inclusive = False

    def name(kind, text):
        """Names are numbered where they occur first."""
        number, separator, given = text.partition(") ")
        if separator:
            names[kind, number] = given
            return given
        return names.get((kind, text.removesuffix(")")), text)

    for line in path.read_text(errors="replace").splitlines():
        key, _, value = line.partition("=")
        if line.startswith("desc: Trigger: Client Request: ") and len(line.split()) == 6:
            row, operations = line.split()[-2], int(line.split()[-1])
        elif line.startswith("summary: "):
            counts.all = int(line.split()[1])
        elif key == "ob":
            inside = name("ob", value) == module
        elif key == "cob":
            name("ob", value)
        elif key in ("fn", "cfn"):
            called_allocator = name("fn", value) in ALLOCATORS
        elif key == "calls":
            inclusive = True
            if called_allocator:
                counts.allocations += int(value.split()[0])
        elif inclusive:
            inclusive = False
        elif inside and line and (line[0].isdigit() or line[0] in "+-*"):
            counts.own += int(line.split()[1])
    return row, operations, counts
