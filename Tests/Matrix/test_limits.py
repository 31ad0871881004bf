"""Tests/Extensions/limits.txt and what reads it."""

import os
import subprocess

import pytest
from limits import SCRIPT, left_out


def printed(tmp_path, line, *words):
    file = tmp_path / "limits.txt"
    file.write_text(f"# A comment.\n\n{line}\n")
    ran = subprocess.run(
        ["sh", SCRIPT, *words],
        env={**os.environ, "MARTLET_LIMITS": str(file)},
        capture_output=True,
        text=True,
    )
    assert (ran.returncode == 0) == (not ran.stderr)
    return ran.stdout + ran.stderr


@pytest.mark.parametrize(
    "needs, words, is_left_out",
    [
        ("Py_3_12", ["Py_3_7", "Py_3_12"], False),
        ("Py_3_12", ["Py_3_7"], True),
        ("Py_3_1", ["Py_3_12"], True),
        ("!PyPy", [], False),
        ("!PyPy", ["PyPy"], True),
        ("Py_3_12|!Py_LIMITED_API", ["Py_LIMITED_API"], True),
        ("Py_3_12|!Py_LIMITED_API", ["Py_3_9"], False),
        ("Py_3_12|!Py_LIMITED_API", ["Py_3_12", "Py_LIMITED_API"], False),
        ("numpy hypothesis", ["numpy"], True),
        ("numpy hypothesis", ["hypothesis", "numpy"], False),
    ],
)
def test_needs(tmp_path, needs, words, is_left_out):
    text = "views\tbecause: of it\nbuffers::test_a\tbecause: of it\n"
    assert printed(tmp_path, f"views buffers::test_a: {needs}: because: of it", *words) == text * is_left_out


@pytest.mark.parametrize(
    "line", ["views", "views: PyPy", "vieuws: PyPy: a name that is none", "views b::test_a: PyPy: too"]
)
def test_mistakes(tmp_path, line):
    assert printed(tmp_path, line).startswith(f"limits.txt: '{line}' is not NAME: WORDS: REASON")


def test_the_file_itself():
    assert "test_properties" not in left_out(["hypothesis", "numpy"])
    assert left_out(["numpy"])["test_properties"] == "PyPI has no hypothesis or no numpy for this Python"
