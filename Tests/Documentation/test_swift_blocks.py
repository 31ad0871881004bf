"""Every Swift block of the documentation is a program or a module: it compiles without a warning, and runs.

A module is imported by the Python block that follows, whose examples are tried; what a program prints is the text block
that follows, if there is one. A block that begins with `// Sources/NAME/` is a library of that name, for the next one.
"""

import re
import subprocess
import sys
from dataclasses import dataclass, field

import pytest
from swift import ROOT, flags, swiftc

PAGES = [ROOT / "README.md", *sorted((ROOT / "Sources/Martlet/Martlet.docc").glob("*.md"))]


@dataclass
class Program:
    page: str
    line: int
    source: str
    python: str = ""
    output: str | None = None
    # By the names under which it imports them.
    libraries: dict[str, str] = field(default_factory=dict)
    name: str = field(init=False)

    def __post_init__(self):
        self.name = f"{self.page}:{self.line}"


def programs():
    for page in PAGES:
        text = page.read_text()
        current, libraries = None, {}
        for match in re.finditer(r"^```(\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            language, block = match.groups()
            line = text.count("\n", 0, match.start()) + 1
            if language == "swift" and re.search(r"import PackageDescription|SwiftSetting", block):
                current = None  # Of a manifest: Tests/Examples and Tests/Python build those.
            elif library := re.match(r"// Sources/(\w+)/", block):
                libraries[library[1]] = block
            elif language == "swift":
                current = Program(page.name, line, block, libraries=libraries)
                libraries = {}
                yield current
            elif language == "python" and current:
                current.python += block
            elif language == "text" and current:
                current.output = block


PROGRAMS = list(programs())


def compiled(program, output, kind):
    # Top-level code is for the file of this name.
    source = output.parent / ("main.swift" if kind == "program" else "Block.swift")
    source.write_text(program.source)
    name = ["-module-name", "Block"]
    foundation = flags()["foundation"] if "import MartletFoundation" in program.source else []
    libraries = [library(*item, output.parent) for item in program.libraries.items()]
    found = ["-I", output.parent, *name, "-o", output, source]
    swiftc(*flags()["compile"], *found, *flags()[kind], *foundation, *libraries)
    return output


def library(name, text, folder):
    """Its object file; the module lies beside it."""
    source, made = folder / f"{name}.swift", folder / f"{name}.o"
    source.write_text(text)
    swiftc(*flags()["compile"], "-parse-as-library", "-emit-module", "-module-name", name, "-c", "-o", made, source)
    return made


def module_names(file):
    """The modules in the file, by the functions that start them."""
    symbols = subprocess.run(["nm", "-D", "--defined-only", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\bPyInit_(\w+)$", symbols, re.MULTILINE)


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.name for program in PROGRAMS])
def test_runs(program, tmp_path):
    if "import MartletEmbedding" in program.source:
        file = compiled(program, tmp_path / "block", "program")
        run = subprocess.run([file], capture_output=True, text=True, timeout=60)
        assert (run.returncode, run.stderr) == (0, "")
        if program.output is not None:
            assert run.stdout == program.output
        return
    file = compiled(program, tmp_path / "block.so", "module")
    names = module_names(file)
    assert names, "the block is no module and no program"
    for name in names:
        (tmp_path / f"{name}.so").symlink_to(file)
    script = tmp_path / "examples.py"
    script.write_text(SCRIPT)
    examples = tmp_path / "examples.txt"
    examples.write_text("".join(f">>> import {name}\n" for name in names) + program.python)
    run = subprocess.run([sys.executable, script, examples], capture_output=True, text=True, timeout=60)
    assert (run.returncode, run.stdout + run.stderr) == (0, "")


# In a process of its own, for a module that is loaded stays loaded.
SCRIPT = """\
import doctest, sys
options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
failures, _ = doctest.testfile(sys.argv[1], module_relative=False, optionflags=options)
sys.exit(failures != 0)
"""
