"""Reads the compiler's serialized diagnostics (`-serialize-diagnostics-path`): exact places, highlights and fix-its.

The text that the compiler prints does not show what a fix-it removes. The file is an LLVM bitstream; this reads as much
of that format as these files use. https://llvm.org/docs/BitCodeFormat.html, clang/Frontend/SerializedDiagnostics.h
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

DIAGNOSTIC_BLOCK = 9
DIAGNOSTIC, SOURCE_RANGE, FILENAME, FIXIT = 2, 3, 6, 7
LEVELS = ("ignored", "note", "warning", "error", "fatal", "remark")


@dataclass
class Edit:
    start: int
    end: int
    text: str


@dataclass
class Diagnostic:
    level: str
    message: str
    file: str
    offset: int  # UTF-8, as all offsets here
    highlights: list[tuple[int, int]] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    notes: list[Diagnostic] = field(default_factory=list)


class BitReader:
    def __init__(self, data: bytes) -> None:
        self.data, self.position = data, 0

    def fixed(self, width: int) -> int:
        first, last = self.position // 8, (self.position + width + 7) // 8
        value = int.from_bytes(self.data[first:last], "little") >> (self.position % 8)
        self.position += width
        return value & ((1 << width) - 1)

    def variable(self, width: int) -> int:
        value = shift = 0
        while True:
            chunk = self.fixed(width)
            value |= (chunk & ((1 << (width - 1)) - 1)) << shift
            if not chunk >> (width - 1):
                return value
            shift += width - 1

    def align(self) -> None:
        self.position = (self.position + 31) // 32 * 32

    def blob(self) -> bytes:
        size = self.variable(6)
        self.align()
        start = self.position // 8
        self.position += size * 8
        self.align()
        return self.data[start : start + size]


def read_diagnostics(path: Path) -> list[Diagnostic]:
    return DiagnosticsFile(path).found


class DiagnosticsFile:
    END_BLOCK, ENTER_BLOCK, DEFINE_ABBREVIATION, UNABBREVIATED = 0, 1, 2, 3

    def __init__(self, path: Path) -> None:
        self.bits = BitReader(path.read_bytes())
        assert self.bits.fixed(32).to_bytes(4, "little") == b"DIAG"
        self.abbreviations: dict[int, list[list[tuple[str, int]]]] = {}
        self.files: dict[int, str] = {}
        self.found: list[Diagnostic] = []
        while self.bits.position + 32 <= len(self.bits.data) * 8:
            self.bits.fixed(2)
            self.block(self.found)

    def block(self, siblings: list[Diagnostic]) -> None:
        """Reads a block from behind its ENTER_BLOCK.

        A diagnostic in it goes to `siblings`, those in nested blocks to its notes.
        """
        kind, width = self.bits.variable(8), self.bits.variable(4)
        self.bits.align()
        self.bits.fixed(32)
        local = list(self.abbreviations.get(kind, []))
        described = kind
        current: Diagnostic | None = None
        while (code := self.bits.fixed(width)) != self.END_BLOCK:
            if code == self.ENTER_BLOCK:
                self.block(current.notes if current else siblings)
            elif code == self.DEFINE_ABBREVIATION:
                target = self.abbreviations.setdefault(described, []) if kind == 0 else local
                target.append(self.abbreviation())
            else:
                values, blob = self.record(None if code == self.UNABBREVIATED else local[code - 4])
                if kind == 0 and values[0] == 1:  # SETBID: the abbreviations that follow are of this kind of block
                    described = values[1]
                elif kind == DIAGNOSTIC_BLOCK:
                    current = self.interpret(values, blob, siblings, current)
        self.bits.align()

    def abbreviation(self) -> list[tuple[str, int]]:
        operands = []
        for _ in range(self.bits.variable(5)):
            if self.bits.fixed(1):
                operands.append(("literal", self.bits.variable(8)))
            else:
                name = {1: "fixed", 2: "variable", 3: "array", 4: "char6", 5: "blob"}[self.bits.fixed(3)]
                operands.append((name, self.bits.variable(5) if name in ("fixed", "variable") else 0))
        return operands

    def record(self, abbreviation: list[tuple[str, int]] | None) -> tuple[list[int], str]:
        if abbreviation is None:
            code, count = self.bits.variable(6), self.bits.variable(6)
            return [code] + [self.bits.variable(6) for _ in range(count)], ""
        values, blob = [], ""
        for name, operand in abbreviation:
            if name == "literal":
                values.append(operand)
            elif name == "blob":
                blob = self.bits.blob().decode()
            else:
                values.append(getattr(self.bits, name)(operand))
        return values, blob

    def interpret(
        self, values: list[int], blob: str, siblings: list[Diagnostic], current: Diagnostic | None
    ) -> Diagnostic | None:
        """Places are four numbers: file, line, column, offset."""
        if values[0] == FILENAME:
            self.files[values[1]] = blob
        elif values[0] == DIAGNOSTIC:
            current = Diagnostic(LEVELS[values[1]], blob, self.files.get(values[2], ""), values[5])
            siblings.append(current)
        elif current and values[0] == SOURCE_RANGE:
            current.highlights.append((values[4], values[8]))
        elif current and values[0] == FIXIT:
            current.edits.append(Edit(values[4], values[8], blob))
        return current
