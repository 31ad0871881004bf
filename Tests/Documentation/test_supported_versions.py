"""The documentation and the manifest say what SupportedVersions.h states."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "Tests/Matrix"))

from supported import ALL, DEFAULT_FLOOR, NEWEST, OLDEST, dotted  # noqa: E402

PAGES = [ROOT / "README.md", *sorted((ROOT / "Sources/Martlet/Martlet.docc").glob("*.md"))]

MATRIX = ROOT / "Sources/Martlet/Martlet.docc/Matrix.md"

# Floors of which the page has their own release and the newest one at least: the API grew in each.
BETWEEN = [(3, 10), (3, 11), (3, 12), (3, 13)]

# How the pages say it, and what they must say.
SAYINGS = {
    r"supports CPython (3\.\d+) to (3\.\d+)": (OLDEST, NEWEST),
    r"every CPython\s+from (3\.\d+) on": (DEFAULT_FLOOR,),
    r"from a floor on, (3\.\d+) where you choose\s+none": (DEFAULT_FLOOR,),
    r"`Py_(3_\d+)` … `Py_(3_\d+)`": (OLDEST, NEWEST),
    r"a floor of its own a module is for CPython (3\.\d+)": (DEFAULT_FLOOR,),
    r"a release below (3\.\d+), or above (3\.\d+)": (OLDEST, NEWEST),
    r"\| `floor` \| `(3\.\d+)` \|": (DEFAULT_FLOOR,),
    r"one abi3 file, from \| (3\.\d+), by default (3\.\d+) \|": (OLDEST, DEFAULT_FLOOR),
}


@pytest.mark.parametrize("saying", SAYINGS)
def test_pages(saying):
    said = [
        [part.replace("_", ".") for part in match.groups()]
        for page in PAGES
        for match in re.finditer(saying, page.read_text())
    ]
    assert said and all(found == [dotted(version) for version in SAYINGS[saying]] for found in said)


def matrix():
    """The page's table: for each interpreter the field of each mode, without its star."""
    lines = [line for line in MATRIX.read_text().splitlines() if line.startswith("|")]
    head, _, *rows = [[field.strip(" *") for field in line.split("|")[1:-1]] for line in lines]
    return {row[0]: dict(zip(head[1:], row[1:], strict=True)) for row in rows}


def test_the_matrix_has_all_that_is_supported_and_no_failure():
    fields = [(row, mode, field) for row, of in matrix().items() for mode, field in of.items()]
    assert [field for field in fields if not (field[2] == "–" or field[2].isdigit())] == []
    run = [(row, mode) for row, mode, field in fields if field.isdigit()]
    for floor in (OLDEST, DEFAULT_FLOOR, *BETWEEN):
        releases = {row.split()[1].rpartition(".")[0] for row, mode in run if mode == f"abi3 {dotted(floor)}"}
        everywhere = {dotted(release) for release in ALL if release >= floor}
        least = {dotted(floor), dotted(NEWEST)} if floor in BETWEEN else everywhere
        assert least <= releases <= everywhere
    own = [row for row, mode in run if mode == "own"]
    assert all(any(kind in row for row in own) for kind in ("CPython", ", free-threaded", ", debug", "PyPy"))


def test_the_manifest_without_a_configuration(tmp_path):
    environment = {name: value for name, value in os.environ.items() if name != "MARTLET_CONDITIONS"}
    dumped = subprocess.run(
        ["swift", "package", "--package-path", ROOT, "--scratch-path", tmp_path, "dump-package"],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    )
    [martlet] = [target for target in json.loads(dumped.stdout)["targets"] if target["name"] == "Martlet"]
    kinds = [setting["kind"] for setting in martlet["settings"]]
    defined = [kind["define"]["_0"] for kind in kinds if "define" in kind]
    # SwiftPM keeps what it read by the manifest's text: after a change of the file, touch Package.swift.
    floors = [f"Py_3_{minor}" for _, minor in ALL if (3, minor) <= DEFAULT_FLOOR]
    assert defined == [*floors, "Py_LIMITED_API"]
