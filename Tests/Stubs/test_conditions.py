"""What stands under `#if` is in the stub where the compiler compiles it."""

import pytest

SOURCE = """
@PyModule enum Sample {{
    #if {condition}
        @PyFunction static func yes() {{}}
    #else
        @PyFunction static func no() {{}}
    #endif
}}
"""


@pytest.mark.parametrize(
    "condition, holds",
    [
        ("os(Linux)", True),
        ("os(macOS)", False),
        ("canImport(Martlet)", True),
        ("canImport(UIKit) || DEBUG", False),
        ("swift(>=6.0) && compiler(>=6.3)", True),
        ("!hasFeature(TypedThrows)", False),
    ],
)
def test_condition(condition, holds, generate, tmp_path):
    (tmp_path / "Sample.swift").write_text(SOURCE.format(condition=condition))
    name = "yes" if holds else "no"
    stub = f'__all__ = ["{name}"]\n\ndef {name}() -> None: ...\n'
    assert generate("sample", tmp_path / "Sample.swift") == {"": stub}
