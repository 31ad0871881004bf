"""Every mistake has one message, at the right code, with a fix-it where one exists; nothing distracts from it."""

from __future__ import annotations

import re

import pytest
from diagnostic_cases import CASES, Case
from serialized_diagnostics import Diagnostic, Edit
from swift_compiler import REPOSITORY, Compiler

PREAMBLE = "import Martlet\n"
MARKERS = re.compile("[⟦⟧⟪⟫]")


def file_name(case: Case) -> str:
    return f"Case{CASES.index(case)}.swift"


def named(case: Case, text: str) -> str:
    """The case's own name in the place of `M`."""
    return re.sub(r"\bM\b", f"M{CASES.index(case)}", text)


def places(marked: str, opening: str, closing: str) -> list[tuple[int, int]]:
    """UTF-8 ranges of the code between the markers, in the source without markers."""

    def offset(index: int) -> int:
        return len(MARKERS.sub("", marked[:index]).encode())

    return [(offset(found.start()), offset(found.end())) for found in re.finditer(f"{opening}.*?{closing}", marked)]


def apply(edits: list[Edit], source: str) -> str:
    data = source.encode()
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        data = data[: edit.start] + edit.text.encode() + data[edit.end :]
    return data.decode()


@pytest.fixture(scope="module")
def found(compiler: Compiler) -> list[Diagnostic]:
    """What the compiler says about all cases together: one compilation, so that the table may grow."""
    files = {file_name(case): MARKERS.sub("", PREAMBLE + named(case, case.source)) for case in CASES}
    return compiler.diagnostics(files | {"Constant.swift": 'let name: StaticString = "name"'})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_diagnostic(case: Case, found: list[Diagnostic]) -> None:
    marked = PREAMBLE + named(case, case.source)
    errors = [diagnostic for diagnostic in found if concerns(diagnostic, case)]
    own = sorted((error for error in errors if "(from macro" in error.message), key=lambda error: error.offset)
    messages = [re.sub(r" \(from macro '\w+ ?'\)$", "", error.message) for error in own]
    marks = places(marked, "⟦", "⟧")
    remarks = [note for error in own for note in error.notes if not note.edits]

    assert messages == case.expected
    assert [highlight for error in own for highlight in error.highlights] == marks
    assert [error.offset for error in own] == [start for start, _ in marks]
    assert [note.offset for note in remarks] == [start for start, _ in places(marked, "⟪", "⟫")]
    assert [error.message for error in errors if error not in own] == [named(case, text) for text in case.by_compiler]

    edits = [edit for error in own for note in error.notes for edit in note.edits]
    if isinstance(case.messages, str):
        after = apply(edits, MARKERS.sub("", marked)) if edits else None
        assert after == (case.fixed and PREAMBLE + named(case, case.fixed))


def concerns(diagnostic: Diagnostic, case: Case) -> bool:
    """An error in expanded code has a note at the macro's attribute, in the case's file."""
    return any(place.file.endswith("/" + file_name(case)) for place in [diagnostic, *diagnostic.notes])


def test_nothing_else_is_wrong(found: list[Diagnostic]) -> None:
    assert [diagnostic for diagnostic in found if not any(concerns(diagnostic, case) for case in CASES)] == []


def test_fixed_sources_compile(compiler: Compiler) -> None:
    fixed = {file_name(case): PREAMBLE + named(case, case.fixed) for case in CASES if case.fixed}
    assert compiler.diagnostics(fixed) == []


def catalogue() -> list[str]:
    """Every message of the sources, as a pattern: anything where a name is put in."""
    paths = sorted((REPOSITORY / "Sources/MartletMacros/Diagnostics").glob("Problem+*.swift"))
    sources = "".join(path.read_text() for path in paths)
    messages = re.findall(r'^ +Problem\(\s*"(.*)"\s*\)$', sources, re.MULTILINE)
    assert len(messages) == sources.count("    static "), "a message is not written as the others are"
    return [".*".join(re.escape(part) for part in re.split(r"\\\(\w+\)", message)) for message in messages]


@pytest.mark.parametrize("pattern", catalogue())
def test_every_message_has_a_case(pattern: str) -> None:
    messages = [message for case in CASES for message in case.expected]
    assert any(re.fullmatch(pattern, message) for message in messages), f"no row of the table expects: {pattern}"
