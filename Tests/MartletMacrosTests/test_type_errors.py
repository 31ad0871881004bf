"""What only the type checker can see: its error names the type and what the type lacks, and leads to the function."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from serialized_diagnostics import Diagnostic
from swift_compiler import Compiler


@dataclass
class Case:
    id: str
    function: str
    message: str
    # The line of the expansion at which the error stands.
    line: str
    # Where the message itself is vague, a note that is not.
    note: str = ""
    # A type that the compiler misses once more.
    again: str = ""


SUBSCRIPT = "subscript 'subscript(_:)' requires that 'Foo' conform to 'ConvertibleFromPython'"
REFERENCING = "referencing subscript 'subscript(_:)' on '{}' requires that 'Foo' conform to 'ConvertibleFromPython'"
RESULT = "global function '__result' requires that '{}' conform to 'PythonConvertible'"
CALL = "return try unsafe __result(Self.f())"

CASES = [
    Case("parameter", "f(a: Foo) {}", SUBSCRIPT, "return try unsafe __result(Self.f(a: __a[0] as Foo))"),
    Case("second parameter", "f(a: Int, b: Foo) {}", SUBSCRIPT, "b: __a[1] as Foo"),
    Case("default", "f(a: Int, b: Foo = Foo()) {}", SUBSCRIPT, "b: __a.has(1) ? __a[1] as Foo : (Foo())"),
    Case(
        "optional",
        "f(_ a: Int, b: Foo? = nil) {}",
        REFERENCING.format("Optional"),
        "b: __a.has(1) ? __a[1] as Foo? : (nil)",
    ),
    Case("array", "f(_ a: [Foo], _ b: Int) {}", REFERENCING.format("Array"), "__a[0] as [Foo],"),
    Case(
        "dictionary",
        "f(_ a: [String: Foo], _ b: Int) {}",
        REFERENCING.format("Dictionary"),
        "__a[0] as [String: Foo],",
    ),
    Case(
        "tuple",
        "f(_ a: (Int, Foo), _ b: Int) {}",
        "instance method 'tuple' requires that 'Foo' conform to 'ConvertibleFromPython'",
        "__a.tuple(0) as (Int, Foo),",
    ),
    Case("result", "f() -> Foo { Foo() }", RESULT.format("Foo"), CALL),
    Case("array result", "f() -> [Foo] { [] }", RESULT.format("Foo"), CALL),
    Case("optional result", "f() -> Foo? { nil }", RESULT.format("Foo"), CALL),
    Case("opaque result", "f() -> some Equatable { 1 }", RESULT.format("some Equatable"), CALL),
    Case("result that never comes", "f() -> Never { while true {} }", RESULT.format("Never"), CALL),
    Case(
        "tuple result",
        "f() -> (Int, Foo) { (1, Foo()) }",
        "global function '__tupleResult2' requires that 'Foo' conform to 'PythonConvertible'",
        CALL.replace("__result", "__tupleResult2"),
    ),
    Case("type without a definition", "f(a: Nothing) {}", "cannot find type 'Nothing' in scope", "", again="Nothing"),
    Case(
        "isolated to the main actor",
        "f() {}",
        "call to main actor-isolated static method 'f()' in a synchronous nonisolated context",
        CALL,
        note="calls to static method 'f()' from outside of its actor context are implicitly asynchronous",
    ),
]


@pytest.fixture(scope="module")
def found(compiler: Compiler) -> list[Diagnostic]:
    files = {f"Case{index}.swift": source(case) for index, case in enumerate(CASES)}
    return compiler.diagnostics(files | {"Foo.swift": "struct Foo {}"})


def source(case: Case) -> str:
    index = CASES.index(case)
    attribute = "@MainActor " if "isolated" in case.id else ""
    return f"import Martlet\n@PyModule enum M{index} {{\n    @PyFunction {attribute}static func {case.function}\n}}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_type_error(case: Case, found: list[Diagnostic]) -> None:
    name = f"/Case{CASES.index(case)}.swift"
    errors = [error for error in found if any(place.file.endswith(name) for place in [error, *error.notes])]
    expanded = [error for error in errors if not error.file.endswith(name) and error.message == case.message]
    messages = {error.message for error in errors}

    # The expansion has the type in expressions, too.
    assert messages - {f"cannot find '{case.again}' in scope"} == {case.message}
    assert [text_line(error) for error in expanded if case.line] == [case.line] * bool(case.line)
    place = source(case).index("@PyFunction")
    assert all(place in [note.offset for note in error.notes if note.file.endswith(name)] for error in expanded)
    assert case.note in "\n".join(note.message for error in errors for note in error.notes)


def text_line(error: Diagnostic) -> str:
    """The compiler writes expansions in which it finds errors to files."""
    text = Path(error.file).read_bytes()
    start = text.rfind(b"\n", 0, error.offset) + 1
    return text[start : text.index(b"\n", start)].decode().strip()


def test_properties_and_payloads_without_a_conversion(compiler: Compiler) -> None:
    types = "@PyConvertible struct A { var a: Foo }\n@PyConvertible enum B { case b(Foo) }"
    source = "import Martlet\nstruct Foo {}\n" + types
    errors = compiler.diagnostics({"Convertible.swift": source})
    assert {error.message for error in errors} == {
        f"{kind} method '{name}' requires that 'Foo' conform to '{protocol}'"
        for kind, name, protocol in [
            ("instance", "value", "ConvertibleFromPython"),
            ("instance", "set", "PythonConvertible"),
            ("static", "payload", "ConvertibleFromPython"),
            ("static", "object", "PythonConvertible"),
        ]
    }
    places = {source.index("@PyConvertible"), source.rindex("@PyConvertible")}
    assert all(places & {note.offset for note in error.notes} for error in errors)
