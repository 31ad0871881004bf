"""Names, documentation and signatures as CPython itself reads them from what the macros write."""

from __future__ import annotations

import ctypes
import inspect
import re
from collections.abc import Callable

import pytest
from swift_compiler import Compiler

METH_FASTCALL = 0x80

# The Swift function, and the signature that `inspect` shows.
SIGNATURES = [
    # Names, in PEP 8 spelling.
    ("sumAsString()", "sum_as_string()"),
    ("parseURLFast()", "parse_url_fast()"),
    ("sha256Hash()", "sha256_hash()"),
    ("vector2D()", "vector2d()"),
    ("userIDs()", "user_ids()"),
    ("IDsOf()", "ids_of()"),
    ("HTTPServer()", "http_server()"),
    ("already_snake()", "already_snake()"),
    ("_private()", "_private()"),
    ("x()", "x()"),
    ("pass()", "pass_()"),
    ("`in`(`for`: Int, lambda: Int)", "in_(for_, lambda_)"),
    ("match(type: Int, case: Int)", "match(type, case)"),
    ("größe(a: Int)", "größe(a)"),
    # Positions and names.
    ("positional(_ a: Int, _ bC: Int)", "positional(a, b_c, /)"),
    ("nameless(_: Int, _: Int)", "nameless(arg0, arg1, /)"),
    ("labels(from start: Int, to: Int)", "labels(from_, to)"),
    ("mixed(_ a: Int, b: Int = 1)", "mixed(a, /, b=1)"),
    ("token(a: Int, py: Python, b: Int)", "token(a, b)"),
    ("onlyToken(_ py: Python)", "only_token()"),
    # Default values.
    ("none(a: Int? = nil, b: Bool = true, c: Bool = false)", "none(a=None, b=True, c=False)"),
    ("integers(a: Int = 1_000, b: Int = -0x1F, c: Int = 0b11, d: Int = 007)", "integers(a=1000, b=-31, c=3, d=7)"),
    ("floats(a: Double = 1.50, b: Double = -1e3, c: Double = 0x1p3)", "floats(a=1.5, b=-1000.0, c=Ellipsis)"),
    (r"""strings(a: String = "it's \"\\\n\u{1}", b: String = #"\n"#)""", r"""strings(a='it\'s "\\\n\x01', b='\\n')"""),
    (r"""interpolated(a: String = "\(1)", b: String = "é🐦--\n\n")""", r"""interpolated(a=Ellipsis, b='é🐦--\n\n')"""),
    ("lists(a: [Int] = [1, -2], b: [Int]? = [], c: [[String]] = [[]])", "lists(a=[1, -2], b=[], c=[[]])"),
    ('mappings(a: [String: Int] = ["a": 1], b: [Int: Int] = [:])', "mappings(a={'a': 1}, b={})"),
    ("tuples(a: (Int, Double?) = (1, nil))", "tuples(a=(1, None))"),
    ("sets(a: Set<Int> = [1], b: [Int] = [.max])", "sets(a=Ellipsis, b=Ellipsis)"),
    ("expressions(a: Int = 1 + 1, b: Double = .pi)", "expressions(a=Ellipsis, b=Ellipsis)"),
]

# The comment, and the documentation.
DOCUMENTATION = [
    ("", None),
    ("/// One line.", "One line."),
    ("///Without a space.", "Without a space."),
    ("/// First.\n    ///\n    ///     example\n    /// Last.  \n    ///", "First.\n\n    example\nLast."),
    ("/** One line. */", "One line."),
    ("/**\n     * With stars,\n     *   and indented.\n     */", "With stars,\n  and indented."),
    ("/**\n       Without stars,\n         and indented.\n     */", "Without stars,\n  and indented."),
    ("/**/", None),
    ("// Not documentation.", None),
    ('/// "Quoted", \\n, \\(escaped), ⟦é🐦⟧.', '"Quoted", \\n, \\(escaped), ⟦é🐦⟧.'),
    ("/// Control: \x01, tab: \t.", "Control: \x01, tab: \t."),
    ("/// Above.\n    // Not documentation.\n    /// Below.", "Above.\nBelow."),
    ("/// A marker in the text:\n    /// --\n    ///\n    /// (x)", "A marker in the text:\n--\n\n(x)"),
]


class PyMethodDef(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("function", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("doc", ctypes.c_char_p),
    ]


KEPT_ALIVE = []


def builtin(name: str, doc: str) -> Callable[[], None]:
    """A built-in function of that name and internal documentation; not to be called."""
    method = PyMethodDef(name.encode(), 1, METH_FASTCALL, doc.encode())
    KEPT_ALIVE.append(method)
    new = ctypes.pythonapi.PyCFunction_NewEx
    new.restype, new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_void_p, ctypes.py_object]
    return new(ctypes.addressof(method), None, "module")


def unquoted(literal: str) -> str:
    """What a Swift string literal says."""
    simple = {"n": "\n", "r": "\r", '"': '"', "\\": "\\"}
    return re.sub(
        r"\\(?:u\{(\w+)\}|(.))",
        lambda found: chr(int(found[1], 16)) if found[1] else simple[found[2]],
        literal,
    )


def builtins(compiler: Compiler, source: str) -> dict[str, Callable[[], None]]:
    """The built-in functions of a module, by their Python names."""
    expansions = "\n".join(compiler.expansions({"Signatures.swift": source}))
    entries = re.findall(r'__PyFunction\(\n +"(.*)",\n +"(.*)"\n', expansions)
    assert len(entries) == source.count("@PyFunction")
    return {name: builtin(name, unquoted(doc)) for name, doc in entries}


@pytest.fixture(scope="module")
def functions(compiler: Compiler) -> dict[str, Callable[[], None]]:
    signatures = [f"    @PyFunction static func {function} {{}}" for function, _ in SIGNATURES]
    documented = [
        f"    {comment}\n    @PyFunction static func documented{index}() {{}}"
        for index, (comment, _) in enumerate(DOCUMENTATION)
    ]
    members = "\n".join(signatures + documented)
    return builtins(compiler, f"import Martlet\n@PyModule enum Signatures {{\n{members}\n}}\n")


@pytest.mark.parametrize(("function", "expected"), SIGNATURES, ids=lambda value: value.partition("(")[0])
def test_signature(function: str, expected: str, functions: dict[str, Callable[[], None]]) -> None:
    name, _, parameters = expected.partition("(")
    assert str(inspect.signature(functions[name])) == "(" + parameters


def test_signature_not_ascii(compiler: Compiler) -> None:
    """`inspect` can only read ASCII, in every version of CPython so far; other tools can read more."""
    source = "import Martlet\n@PyModule enum Signatures { @PyFunction static func f(Länge: Int) {} }\n"
    function = builtins(compiler, source)["f"]
    assert function.__text_signature__ == "(länge)"
    with pytest.raises(ValueError):
        inspect.signature(function)


@pytest.mark.parametrize("index", range(len(DOCUMENTATION)))
def test_documentation(index: int, functions: dict[str, Callable[[], None]]) -> None:
    function = functions[f"documented{index}"]
    assert function.__doc__ == DOCUMENTATION[index][1]
    assert str(inspect.signature(function)) == "()"
