"""Every mistake has one message, at the right code, with a fix-it where one exists; no follow-up error distracts from it."""

from __future__ import annotations

import re

import pytest
from diagnostic_cases import CASES, Case
from serialized_diagnostics import Diagnostic
from swift_compiler import Compiler

PREAMBLE = "import Martlet\n"
MARKERS = re.compile("[⟦⟧⟪⟫]")


def file_name(case: Case) -> str:
    return f"Case{CASES.index(case)}.swift"


def marked_source(case: Case, source: str) -> str:
    return PREAMBLE + re.sub(r"\bM\b", f"M{CASES.index(case)}", source)


def places(marked: str, opening: str, closing: str) -> list[tuple[int, int]]:
    """UTF-8 ranges of the code between the markers, in the source without markers."""
    def offset(index: int) -> int:
        return len(MARKERS.sub("", marked[:index]).encode())

    return [(offset(found.start()), offset(found.end())) for found in re.finditer(f"{opening}.*?{closing}", marked)]


def apply(edits: list, source: str) -> str:
    data = source.encode()
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        data = data[: edit.start] + edit.text.encode() + data[edit.end :]
    return data.decode()


@pytest.fixture(scope="module")
def found(compiler: Compiler) -> list[Diagnostic]:
    """What the compiler says about all cases together: one compilation, so that the table may grow."""
    constant = {"Constant.swift": 'let name: StaticString = "name"'}
    return compiler.diagnostics(constant | {file_name(case): MARKERS.sub("", marked_source(case, case.source)) for case in CASES})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_diagnostic(case: Case, found: list[Diagnostic]) -> None:
    marked = marked_source(case, case.source)
    errors = [diagnostic for diagnostic in found if concerns(diagnostic, case)]
    own = sorted((error for error in errors if "(from macro" in error.message), key=lambda error: error.offset)
    messages = [re.sub(r" \(from macro '\w+ ?'\)$", "", error.message) for error in own]

    assert messages == ([case.messages] if isinstance(case.messages, str) else case.messages)
    assert [highlight for error in own for highlight in error.highlights] == places(marked, "⟦", "⟧")
    assert [error.offset for error in own] == [start for start, _ in places(marked, "⟦", "⟧")]
    assert [note.offset for error in own for note in error.notes if not note.edits] == [start for start, _ in places(marked, "⟪", "⟫")]
    expected = [re.sub(r"\bM\b", f"M{CASES.index(case)}", message) for message in case.by_compiler]
    assert [error.message for error in errors if error not in own] == expected

    edits = [edit for error in own for note in error.notes for edit in note.edits]
    if isinstance(case.messages, str):
        after = apply(edits, MARKERS.sub("", marked)) if edits else None
        assert after == (case.fixed and marked_source(case, case.fixed))


def concerns(diagnostic: Diagnostic, case: Case) -> bool:
    """An error in expanded code has a note at the macro's attribute, in the case's file."""
    return any(place.file.endswith("/" + file_name(case)) for place in [diagnostic, *diagnostic.notes])


def test_nothing_else_is_wrong(found: list[Diagnostic]) -> None:
    assert [diagnostic for diagnostic in found if not any(concerns(diagnostic, case) for case in CASES)] == []


def test_fixed_sources_compile(compiler: Compiler) -> None:
    fixed = {file_name(case): marked_source(case, case.fixed) for case in CASES if case.fixed}
    assert compiler.diagnostics(fixed) == []
