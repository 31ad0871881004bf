"""Every type that converts is driven by the property tests: a new conversion without them fails here."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXTENSIONS = ROOT / "Tests/Extensions"
# A conformance to one of these is a conversion, or a typed view.
PROTOCOLS = {"PythonConvertible", "ConvertibleFromPython", "__PointerConvertible", "__PythonInteger", "PyTyped"}
CONFORMANCE = re.compile(
    r"^ *(?:public )?(?:final )?(?:extension|struct|class|enum) ([\w.]+)(?:<[^>]*>)?: ([^{]*)", re.M
)
# Written with brackets and marks.
SUGAR = {"Array": r"\[\w+\??\]", "Dictionary": r"\[\w+: ", "Optional": r"\?"}
# Goes to Python alone, and there is none but those in the source of a module.
WITHOUT_INPUT = {"StaticString"}


def converting_types():
    found = set()
    for file in (*ROOT.glob("Sources/Martlet/**/*.swift"), *ROOT.glob("Sources/MartletFoundation*/*.swift")):
        for name, inherited in CONFORMANCE.findall(file.read_text()):
            if PROTOCOLS & set(re.findall(r"\w+", inherited.split(" where ")[0])):
                found.add(name.rsplit(".", 1)[-1])
    return found


def table(file, name):
    """The module's functions that a test drives, from the dict of that name in a Python file."""
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == name:
            return {module: names.split() for module, names in ast.literal_eval(node.value).items()}
    raise AssertionError(f"{file} has no {name}")


def python_name(name):
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def driven_types():
    driven = set()
    folders = {
        EXTENSIONS: table(EXTENSIONS / "nasty.py", "FUNCTIONS"),
        ROOT / "Tests/ExtensionsWithPackages": table(
            ROOT / "Tests/ExtensionsWithPackages/test_package_nasty.py", "FUNCTIONS"
        ),
    }
    for folder, modules in folders.items():
        for module, names in modules.items():
            source = (folder / module / f"{module}.swift").read_text()
            for name, signature in re.findall(r"@PyFunction static func (\w+)\(([^{]*)", source):
                if python_name(name) in names:
                    driven |= set(re.findall(r"\w+", signature))
                    driven |= {kind for kind, mark in SUGAR.items() if re.search(mark, signature)}
    return driven


CONVERTING, DRIVEN = converting_types(), driven_types()


def test_the_sources_are_understood():
    assert {"Int", "Bool", "Array", "Optional", "PyList", "PyDateTime", "URL", "FilePath", "IndexSet"} <= CONVERTING
    assert len(CONVERTING) > 80


@pytest.mark.parametrize("name", sorted(CONVERTING - WITHOUT_INPUT))
def test_property_tests_drive(name):
    assert name in DRIVEN, f"{name} converts, and no function in FUNCTIONS of nasty.py takes it"
