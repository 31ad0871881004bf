"""The keys of [tool.martlet] and the options, each seen in what is built."""

import zipfile
from pathlib import Path

import pytest
from workshop import checked, copied

# Compiles all of Martlet anew.
pytestmark = pytest.mark.long

PROJECT = """
[build-system]
requires = ["martlet"]
build-backend = "martlet.build"

[project]
name = "whole"
version = "2.0"
requires-python = ">=3.10"

[tool.martlet]
module = "whole.core"
product = "engine"
package-path = "swift"
python-source = "lib"
floor = "3.10"
include = ["data/*.txt"]
exclude = ["*.md"]
stubs = false
strip = false
build-arguments = ["-Xswiftc", "-DLOUD"]
"""
SOURCE = """
import Martlet

@PyModule(name: "core")
enum Engine {
    #if LOUD
        @PyFunction static func loud() -> Bool { true }
    #endif
}
"""


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A project in which everything lies elsewhere than usual."""
    folder = tmp_path_factory.mktemp("settings") / "whole"
    files = {
        "pyproject.toml": PROJECT,
        "swift/Sources/engine/Engine.swift": SOURCE,
        "lib/whole/__init__.py": "from whole.core import loud\n",
        "lib/whole/notes.md": "",
        "data/words.txt": "",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    example = copied("string_sum", folder.parent / "example") / "Package.swift"
    (folder / "swift" / "Package.swift").write_text(example.read_text().replace("string_sum", "engine"))
    return folder


def test_every_key_has_its_effect(martlet, whole, python, tmp_path):
    result = martlet("build", "--project", whole, "--out", tmp_path)
    assert result.returncode == 0, result.stderr
    wheel = Path(result.stdout.strip())
    assert wheel.name == "whole-2.0-cp310-abi3-linux_x86_64.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if ".dist-info/" not in name]
        archive.extractall(tmp_path / "site")
    assert names == ["data/words.txt", "whole/__init__.py", "whole/core.abi3.so"]
    # With its symbols; and the argument reached the compiler.
    assert b"\0.symtab\0" in (tmp_path / "site" / "whole" / "core.abi3.so").read_bytes()
    assert checked([python, "-c", "import whole; print(whole.loud())"], cwd=tmp_path / "site").stdout == "True\n"


@pytest.mark.parametrize(
    "options, words",
    [
        ([], "-c release "),
        (["--debug"], "-c debug "),
        (["--release"], "-c release "),
        (["--runtime", "bundled"], "-Xswiftc -no-toolchain-stdlib-rpath "),
        (["--abi", "abi3"], "-Xcc -DMARTLET_LIMITED_API=0x030a0000 "),
        ([], "-Xswiftc -DLOUD"),
    ],
)
def test_options_reach_swift(martlet, whole, options, words):
    assert words in martlet("config", "--project", whole, *options).stdout.replace("\n", " ")


def test_what_is_stripped(martlet, whole):
    """Of a release alone, where it was not forbidden."""
    text = (whole / "pyproject.toml").read_text()
    assert "-gnone" not in martlet("config", "--project", whole).stdout
    try:
        (whole / "pyproject.toml").write_text(text.replace("strip = false\n", ""))
        assert "-gnone" in martlet("config", "--project", whole).stdout
        assert "-gnone" not in martlet("config", "--project", whole, "--no-strip").stdout
        assert "-gnone" not in martlet("config", "--project", whole, "--debug").stdout
    finally:
        (whole / "pyproject.toml").write_text(text)
