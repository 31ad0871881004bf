"""What the macros write, compared with Expansions/*.expanded. `MARTLET_BLESS=1` rewrites those.

The same sources have to compile, without a warning, wherever a user may put them.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from swift_compiler import Compiler

SOURCES = sorted((Path(__file__).parent / "Expansions").glob("*.swift"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_expansion(path: Path, compiler: Compiler) -> None:
    expanded = "\n\n".join(compiler.expansions({path.name: path.read_text()})) + "\n"
    golden = path.with_suffix(".expanded")
    if os.environ.get("MARTLET_BLESS") == "1":
        golden.write_text(expanded)
    assert expanded == golden.read_text()


def test_goldens_have_sources() -> None:
    goldens = Path(__file__).parent.glob("Expansions/*.expanded")
    assert sorted(golden.stem for golden in goldens) == [path.stem for path in SOURCES]


THREE = """import Martlet
@PyModule enum Cases {
    @PyFunction static func three(first: Int, second: Double, third: String = "") -> String { third }
}
"""


def test_size(compiler: Compiler) -> None:
    """Every function of a user's costs so much source to parse and check: more only for a reason."""
    expansions = compiler.expansions({"Three.swift": THREE})
    of_the_function = [text for text in expansions if "__py_three(" in text and "__module" not in text]
    assert sum(len(text.encode()) for text in of_the_function) == SIZE_OF_THREE


# Bytes of what @PyFunction writes for a function of three arguments.
SIZE_OF_THREE = 1017

UPCOMING = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault"]
FEATURES = [option for feature in UPCOMING for option in ("-enable-upcoming-feature", feature)]
SURROUNDINGS = {
    "debug": ("import Martlet", []),
    "release": ("import Martlet", ["-O"]),
    "upcoming features": ("import Martlet", FEATURES),
    "internal import": ("internal import Martlet", FEATURES),
    "library evolution": ("internal import Martlet", ["-enable-library-evolution"]),
    "testing": ("import Martlet", ["-enable-testing"]),
    "strict memory safety": ("import Martlet", ["-strict-memory-safety"]),
    "main actor": ("import Martlet", ["-default-isolation", "MainActor", *FEATURES]),
}


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_surroundings(name: str, compiler: Compiler) -> None:
    statement, options = SURROUNDINGS[name]
    sources = {path.name: re.sub(r"^import Martlet$", statement, path.read_text(), flags=re.M) for path in SOURCES}
    if name == "main actor":
        sources = {
            file: re.sub(r"\b(?=(enum|struct|final class) )", "nonisolated ", text) for file, text in sources.items()
        }
    result = compiler.compile("-emit-sil", sources, "-warnings-as-errors", *options)
    assert result.returncode == 0, result.stderr
