"""Every complete Swift program in the documentation compiles, without a warning."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "Sources/Martlet/Martlet.docc").glob("*.md"))]
BLOCKS = [
    pytest.param(block, id=f"{page.name}:{page.read_text()[: match.start()].count(chr(10)) + 1}")
    for page in PAGES
    for match in re.finditer(r"^```swift\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)
    for block in [match.group(1)]
    if "import Martlet" in block
]


def headers():
    flags = subprocess.run(["pkg-config", "--cflags-only-I", "python3"], capture_output=True, text=True, check=True)
    return [word for flag in flags.stdout.split() for word in ("-Xcc", flag)]


@pytest.mark.parametrize("block", BLOCKS)
def test_compiles(block, tmp_path):
    # A program runs at the top level, a module does not; main.swift may hold either.
    source = tmp_path / "main.swift"
    source.write_text(block)
    compiled = subprocess.run(
        [
            "swiftc",
            "-swift-version",
            "6",
            "-emit-sil",
            "-o",
            os.devnull,
            source,
            "-I",
            os.environ["MARTLET_MODULES"],
            "-I",
            ROOT / "Sources/CPython/include",
            "-I",
            ROOT / "Sources/CPythonEmbedding/include",
            "-load-plugin-library",
            os.environ["MARTLET_PLUGIN"],
            *headers(),
        ],
        capture_output=True,
        text=True,
    )
    assert not compiled.stdout + compiled.stderr
    assert compiled.returncode == 0
