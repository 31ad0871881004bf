"""BigInt, Complex, FilePath, OrderedDictionary, OrderedSet and Deque."""

import collections
import ctypes
import math
import os
import pathlib
import sys

import numpy
import package_types as types
import pytest
from case_names import shown
from leaks import assert_no_leaks


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Complex:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


class MyInt(int):
    bit_length = to_bytes = __index__ = lambda self: [][1]


HUGE = 7**5000
GOOD = [
    *[
        (name, value, value)
        for name in ("big_int", "big_u_int")
        for value in (0, 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**127, 2**128 - 1, HUGE)
    ],
    *[("big_int", -value, -value) for value in (1, 2**63, 2**63 + 1, 2**64, 2**127, 2**128, HUGE)],
    ("big_int", True, 1),
    ("big_int", Index(HUGE), HUGE),
    ("big_int", MyInt(HUGE), HUGE),
    ("complex", 1 + 2j, 1 + 2j),
    ("complex", complex(math.inf, -0.0), complex(math.inf, -0.0)),
    ("complex", 3, 3 + 0j),
    ("complex", 1.5, 1.5 + 0j),
    ("complex", Index(4), 4 + 0j),
    ("complex", Complex(1j), 1j),
    ("complex_float", 0.5 + 0.25j, 0.5 + 0.25j),
    ("complex_float", complex(math.inf, 0), complex(math.inf, 0)),
    ("ordered_dictionary", {"b": 1, "a": 2}, {"b": 1, "a": 2}),
    ("ordered_dictionary", collections.OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
    ("ordered_dictionary", collections.ChainMap({"b": 1}), {"b": 1}),
    ("ordered_set", [3, 1, 3, 2], [3, 1, 2]),
    ("ordered_set", {3: 0, 1: 0}.keys(), [3, 1]),
    ("ordered_set", {5}, [5]),
    ("ordered_set", frozenset(), []),
    ("deque", collections.deque([1, 2], maxlen=2), collections.deque([1, 2])),
    ("deque", (1, 2), collections.deque([1, 2])),
    ("file_path", pathlib.Path("/a/b.txt"), pathlib.Path("/a/b.txt")),
    ("file_path", pathlib.PurePosixPath("../a"), pathlib.Path("../a")),
    ("file_path", "~/grüße 🐦/", pathlib.Path("~/grüße 🐦")),
    ("file_path", b"relative/\xff", pathlib.Path("relative/\udcff")),
    ("file_path", "\udc80", pathlib.Path("\udc80")),
    ("file_path", "", pathlib.Path("")),
    ("file_path", ".", pathlib.Path(".")),
    ("file_path", next(os.scandir("/")), None),
    ("file_paths", ["/a", None], [pathlib.Path("/a"), None]),
]
INTEGER = "'{}' object cannot be interpreted as an integer"
PATH = "expected str, bytes or os.PathLike object, not {}"
CONVERT = "'{}' object cannot be converted to '{}'"
BAD = [
    ("big_int", 1.5, TypeError, INTEGER.format("float")),
    ("big_int", "5", TypeError, INTEGER.format("str")),
    ("big_u_int", -1, OverflowError, "int must be 0 or more"),
    ("big_u_int", -HUGE, OverflowError, "int must be 0 or more"),
    ("complex", "1j", TypeError, CONVERT.format("str", "complex")),
    ("complex", None, TypeError, CONVERT.format("NoneType", "complex")),
    ("complex_float", 1e300 + 0j, OverflowError, "complex out of range for Complex<Float>"),
    ("ordered_dictionary", [("a", 1)], TypeError, CONVERT.format("list", "dict")),
    ("ordered_dictionary", {"x": "1"}, TypeError, "value of key 'x': " + INTEGER.format("str")),
    ("ordered_dictionary", {1: 1}, TypeError, "key 1: " + CONVERT.format("int", "str")),
    ("ordered_dictionary", collections.ChainMap({1: 1}), TypeError, "key 1: " + CONVERT.format("int", "str")),
    ("ordered_set", ["a"], TypeError, "item 0: " + INTEGER.format("str")),
    ("ordered_set", {"a"}, TypeError, "item 'a': " + INTEGER.format("str")),
    ("ordered_set", "ab", TypeError, CONVERT.format("str", "list")),
    ("deque", collections.deque([1, None]), TypeError, "item 1: " + INTEGER.format("NoneType")),
    ("deque", {1}, TypeError, CONVERT.format("set", "list")),
    ("file_path", 5, TypeError, PATH.format("int")),
    ("file_path", None, TypeError, PATH.format("NoneType")),
    ("file_path", bytearray(b"/"), TypeError, PATH.format("bytearray")),
    ("file_path", type("Fspath", (), {"__fspath__": 5}), TypeError, PATH.format("type")),
    ("file_paths", ["/", 5], TypeError, "item 1: " + PATH.format("int")),
]


@pytest.mark.parametrize("name, value, expected", GOOD, ids=shown)
def test_values_that_fit(name, value, expected):
    convert = getattr(types, name)
    back = convert(value)
    if expected is None:
        expected = pathlib.Path(value)
    assert back == expected and type(back) is type(expected)
    if isinstance(expected, dict):
        assert list(back) == list(expected)
    assert_no_leaks(lambda: convert(value), rounds=2000)


@pytest.mark.parametrize("name, value, kind, message", BAD, ids=shown)
def test_values_that_do_not_fit(name, value, kind, message):
    convert = getattr(types, name)

    def attempt():
        try:
            convert(value)
        except Exception as error:
            return type(error), str(error)

    argument = "values" if name.endswith("s") else "value"
    assert attempt() == (kind, f"{name}() argument '{argument}': {message}")
    assert_no_leaks(attempt, rounds=2000)


def test_arithmetic_of_big_integers():
    assert types.power(-3, 10_001) == (-3) ** 10_001


def test_a_million_digits():
    value = 1 << 4_000_000
    assert types.big_int(-value + 1) == -value + 1


def test_keys_that_are_equal_in_swift():
    class Odd(int):
        __hash__ = int.__hash__

        def __eq__(self, other):
            return self is other

    assert types.ints({Odd(1): 1, 2: 2, Odd(1): 3}) == {1: 3, 2: 2}


def test_dicts_and_deques_that_change_while_they_are_read():
    table = {}
    table["a"] = type("Grow", (), {"__index__": lambda self: table.update(b=1) or 2})()
    with pytest.raises(RuntimeError, match="dictionary changed size during iteration"):
        types.ordered_dictionary(table)
    items = collections.deque()
    items.extend([type("Grow", (), {"__index__": lambda self: items.append(1) or 2})(), 3])
    with pytest.raises(RuntimeError, match="deque mutated during iteration"):
        types.deque(items)


@pytest.mark.parametrize("function", [types.big_int, types.big_u_int, types.complex, types.complex_float])
def test_exceptions_of_the_value_itself_pass_unchanged(function):
    mistake = TypeError("mine")
    with pytest.raises(TypeError) as caught:
        function(Index(mistake))
    assert caught.value is mistake and str(mistake) == "mine"


def test_complex_that_lies():
    with pytest.raises(TypeError, match="__complex__"):
        types.complex(Complex("1j"))

    class Broken(collections.UserDict):
        def items(self):
            return [1]

    with pytest.raises(TypeError, match="items.. of a mapping must give pairs"):
        types.ordered_dictionary(Broken(a=1))


class Fspath:
    def __init__(self, value):
        self.value = value

    def __fspath__(self):
        if isinstance(self.value, type):
            raise self.value
        return self.value


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error), str(error)


@pytest.mark.parametrize(
    "value",
    ["a\0b", b"\0", pathlib.Path("a\0b"), "\ud800", Fspath(5), Fspath("/a"), Fspath(b"/\xff"), Fspath(KeyError)],
)
def test_paths_are_those_that_python_takes(value):
    """The exception, where there is one, is that of the C function beneath os.stat and all others."""

    def ours():
        return os.fspath(types.file_path(value))

    theirs = outcome(os.stat, value)
    kind = None if isinstance(theirs, os.stat_result) else theirs[0]
    if kind in (None, FileNotFoundError):
        assert outcome(ours) == os.fsdecode(value)
    else:
        assert outcome(ours)[0] is kind
    assert_no_leaks(lambda: outcome(ours), rounds=2000)


def test_paths_in_swift():
    assert types.parent("/usr/lib") == pathlib.Path("/usr")
    assert types.path_bytes("gr\xfc\udcff") == b"gr\xc3\xbc\xff"
    assert types.path_bytes("") == b""

    class Shouting(str):
        def encode(self, *arguments):
            raise AssertionError("not asked")

    assert types.path_bytes(Shouting("quiet")) == b"quiet"


GRID = numpy.arange(6).reshape(2, 3) * (1 + 2j)


def check(expected, function, *arguments):
    assert outcome(function, *arguments) == expected
    assert_no_leaks(lambda: outcome(function, *arguments), *arguments, rounds=2000)


def test_complex_items_of_buffers():
    check(GRID.flatten().tolist(), types.complex_items, GRID)
    check(GRID.T.flatten().tolist(), types.complex_items, GRID.T)
    check(GRID[::-1, ::2].astype("F").flatten().tolist(), types.complex_float_items, GRID[::-1, ::2].astype("F"))
    check(15 + 30j, types.complex_total, GRID)
    check(0j, types.complex_total, GRID[:0])
    check(5 + 10j, types.complex_item, GRID.T, 2, 1)
    value = GRID.copy()
    types.set_complex_item(value.T, 0, 0, 7j)
    assert value[0, 0] == 7j
    singles = GRID.astype("F")
    types.conjugate(singles)
    assert (singles == GRID.conj()).all()
    # Aligned for the parts, as Swift's struct is, not for the whole.
    check(
        3 + 0j, types.complex_total, numpy.frombuffer(bytes(8) + numpy.array([1, 2], "D").tobytes(), "u1")[8:].view("D")
    )
    shifted = numpy.frombuffer(b"x" + numpy.array([1, 2j], "D").tobytes(), "u1")[1:].view("D")
    check([1, 2j], types.complex_items, shifted)
    check((BufferError, "the buffer is not aligned for Complex<Double>"), types.complex_total, shifted)
    wrong = [
        (numpy.ones(1), "d"),
        (numpy.ones(1, "F"), "Zf"),
        (numpy.ones(1, ">c16"), ">Zd"),
        (numpy.ones(1, "g"), "g"),
    ]
    for other, format in wrong:
        message = f"the buffer's items have the format '{format}', which is not Complex<Double>"
        check((BufferError, message), types.complex_total, other)


class RawBuffer(ctypes.Structure):
    _fields_ = [
        *[
            ("buf", ctypes.c_char_p),
            ("obj", ctypes.py_object),
            ("len", ctypes.c_ssize_t),
            ("itemsize", ctypes.c_ssize_t),
        ],
        *[("readonly", ctypes.c_int), ("ndim", ctypes.c_int), ("format", ctypes.c_char_p), ("shape", ctypes.c_void_p)],
        *[("strides", ctypes.c_void_p), ("suboffsets", ctypes.c_void_p), ("internal", ctypes.c_void_p)],
    ]


def view(contents, format, size):
    """A memoryview that calls its items so, which the exporters here do not."""
    shape, strides = (ctypes.c_ssize_t * 1)(len(contents) // size), (ctypes.c_ssize_t * 1)(size)
    addresses = ctypes.addressof(shape), ctypes.addressof(strides)
    buffer = RawBuffer(contents, None, len(contents), size, 1, 1, format, *addresses, None, None)
    make = ctypes.pythonapi.PyMemoryView_FromBuffer
    make.restype, make.argtypes = ctypes.py_object, [ctypes.c_void_p]
    # The view copies what the struct says, format and contents aside: these have to live as long.
    return make(ctypes.byref(buffer)), contents, format


@pytest.mark.skipif(sys.implementation.name == "pypy", reason="the struct is that of CPython")
def test_other_names_of_complex_items():
    values = numpy.array([1, 2j], "D")
    for format in (b"D", b"Zd", b"@D", b"=Zd"):
        seen, *kept = view(values.tobytes(), format, 16)
        check([1, 2j], types.complex_items, seen)
        check(1 + 2j, types.complex_total, seen)
    for format in (b"F", b"Zf"):
        seen, *kept = view(values.astype("F").tobytes(), format, 8)
        check([1, 2j], types.complex_float_items, seen)
    for format in (b"Z", b"Zg", b"ZD", b"FF", b"", b"dd", b"\xff"):
        seen, *kept = view(values.tobytes(), format, 16)
        assert outcome(types.complex_total, seen)[0] is BufferError


@pytest.mark.parametrize("make, kind", [(lambda: types.complex_array([1j, 2]), "D"), (lambda: types.roots(4), "F")])
def test_complex_arrays_of_swift(make, kind):
    seen = numpy.asarray(make())
    assert seen.dtype == kind and not seen.flags.owndata
    assert numpy.from_dlpack(make()).dtype == kind
    expected = [1j, 2] if kind == "D" else [[1], [1j], [-1], [-1j]]
    assert numpy.allclose(seen, expected) and numpy.allclose(numpy.from_dlpack(make()), expected)
    assert seen.flags.writeable == (kind == "F")
    assert_no_leaks(lambda: numpy.asarray(make()), rounds=2000)
    assert_no_leaks(lambda: numpy.from_dlpack(make()), rounds=2000)


@pytest.mark.skipif(not hasattr(numpy, "from_dlpack"), reason="no DLPack")
def test_complex_tensors():
    class Tensor:
        """Without the buffer protocol."""

        def __init__(self, array):
            self.array = array

        def __dlpack__(self, **keywords):
            return self.array.__dlpack__(**keywords)

    check(15 + 30j, types.complex_total, Tensor(GRID))
    check(GRID.flatten().tolist(), types.complex_float_items, Tensor(GRID.astype("F")))
