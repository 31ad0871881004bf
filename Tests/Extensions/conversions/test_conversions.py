"""Every type, both ways: what fits, what does not, and that neither leaves anything behind."""

import collections
import math
import types

import conversions
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


class Real:
    def __float__(self):
        return 2.5


class MyInt(int):
    def __index__(self):
        return 99  # an int is read as what it is


class MyStr(str):
    pass


def limits(bits, signed):
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    return low, high


WIDTHS = {
    f"{'' if signed else 'u'}int{bits}": limits(bits, signed)
    for bits in (8, 16, 32, 64, 128)
    for signed in (True, False)
}
WIDTHS.update({"int": limits(64, True), "uint": limits(64, False)})

GOOD = [
    *[(name, value, value) for name, (low, high) in WIDTHS.items() for value in (low, low + 1, 0, 1, high - 1, high)],
    *[(name, True, 1) for name in WIDTHS],
    *[(name, Index(7), 7) for name in WIDTHS],
    *[(name, MyInt(5), 5) for name in WIDTHS],
    ("bool", True, True),
    ("bool", False, False),
    ("double", 1.5, 1.5),
    ("double", 3, 3.0),
    ("double", Real(), 2.5),
    ("double", Index(4), 4.0),
    ("double", math.inf, math.inf),
    ("double", -0.0, -0.0),
    ("double", 5e-324, 5e-324),
    ("double", True, 1.0),
    ("float", 0.5, 0.5),
    ("float", 0.1, 0.10000000149011612),
    ("float", -math.inf, -math.inf),
    *[
        ("string", text, text)
        for text in (
            "",
            "a",
            "ascii only",
            "grüß",
            "日本語",
            "🦅",
            "a\0b",
            "\0",
            "\U0010ffff",
            "x" * 100_000,
            "é" * 1000,
            "e\u0301",
        )
    ],
    ("string", MyStr("sub"), "sub"),
    ("optional", None, None),
    ("optional", 5, 5),
    ("array", [], []),
    ("array", [1, 2, 3], [1, 2, 3]),
    ("array", (1, 2), [1, 2]),
    ("array", range(3), [0, 1, 2]),
    ("array", collections.deque([1]), [1]),
    ("array", b"ab", [97, 98]),
    ("array_of_optionals", ["a", None], ["a", None]),
    ("nested", [[1, 2], []], [[1.0, 2.0], []]),
    ("dictionary", {}, {}),
    ("dictionary", {"a": 1, "ä": 2}, {"a": 1, "ä": 2}),
    ("dictionary", types.MappingProxyType({"a": 1}), {"a": 1}),
    ("dictionary", collections.OrderedDict(b=2), {"b": 2}),
    ("flags", {"yes": True, "no": False, "neither of them": None}, {"yes": True, "no": False, "neither of them": None}),
    ("objects", {"a": print, "": None}, {"a": print, "": None}),
    ("deep", {1: {"x": [True]}}, {1: {"x": [True]}}),
    ("set", {"a", "b"}, {"a", "b"}),
    ("set", frozenset("ab"), {"a", "b"}),
    ("set", set(), set()),
    ("pair", (1, "x"), (1, "x")),
    ("six", (1, 2, 3, "4", 5.0, True), (1, 2, 3, "4", 5.0, True)),
]

RANGE = "int must be between {} and {}"
INTEGER = "'{}' object cannot be interpreted as an integer"
CONVERT = "'{}' object cannot be converted to '{}'"

BAD = [
    *[
        (name, value, OverflowError, RANGE.format(*bounds))
        for name, bounds in WIDTHS.items()
        for value in (bounds[0] - 1, bounds[1] + 1, 2**1000, -(2**1000), Index(2**200))
    ],
    *[
        (name, value, TypeError, INTEGER.format(type(value).__name__))
        for name in WIDTHS
        for value in ("1", 1.0, None, [], object)
    ],
    *[("bool", value, TypeError, CONVERT.format(type(value).__name__, "bool")) for value in (0, 1, None, "True", [])],
    *[("double", value, TypeError, "must be real number, not " + type(value).__name__) for value in ("1", None, [])],
    ("float", 1e300, OverflowError, "float out of range for a 32-bit float"),
    ("float", "x", TypeError, "must be real number, not str"),
    *[
        ("string", value, TypeError, CONVERT.format(type(value).__name__, "str"))
        for value in (1, None, b"bytes", ["a"])
    ],
    ("optional", "x", TypeError, INTEGER.format("str")),
    ("array", "12", TypeError, CONVERT.format("str", "list")),
    ("array", 5, TypeError, CONVERT.format("int", "list")),
    ("array", {1}, TypeError, CONVERT.format("set", "list")),
    ("array", None, TypeError, CONVERT.format("NoneType", "list")),
    ("array", [1, "2"], TypeError, "item 1: " + INTEGER.format("str")),
    ("array", (1, 2, 2**64), OverflowError, "item 2: " + RANGE.format(*limits(64, True))),
    ("nested", [[1], [2, "x"]], TypeError, "item 1: item 1: must be real number, not str"),
    ("array_of_optionals", [None, 3], TypeError, "item 1: " + CONVERT.format("int", "str")),
    ("dictionary", [("a", 1)], TypeError, CONVERT.format("list", "dict")),
    ("dictionary", {1: 1}, TypeError, "key 1: " + CONVERT.format("int", "str")),
    ("dictionary", {"a": "b"}, TypeError, "value of key 'a': " + INTEGER.format("str")),
    (
        "deep",
        {1: {"x": [True, 0]}},
        TypeError,
        "value of key 1: value of key 'x': item 1: " + CONVERT.format("int", "bool"),
    ),
    ("set", ["a"], TypeError, CONVERT.format("list", "set")),
    ("set", {1}, TypeError, "item 1: " + CONVERT.format("int", "str")),
    ("pair", [1, "x"], TypeError, CONVERT.format("list", "tuple")),
    ("pair", (1, "x", 2), ValueError, "expected a tuple of 2 items, got 3"),
    ("pair", (1, 2), TypeError, "item 1: " + CONVERT.format("int", "str")),
    ("list", (1,), TypeError, CONVERT.format("tuple", "list")),
    ("dict", [], TypeError, CONVERT.format("list", "dict")),
    ("tuple", [], TypeError, CONVERT.format("list", "tuple")),
]


def same(left, right):
    """Equal, of one type, and alike in print: 1 is not 1.0 here. Swift's sets and dictionaries have no order."""
    if type(left) is not type(right) or left != right:
        return False
    return isinstance(left, (set, dict)) or repr(left) == repr(right)


@pytest.mark.parametrize("name, value, expected", GOOD, ids=shown)
def test_values_that_fit(name, value, expected):
    convert = getattr(conversions, name)
    assert same(convert(value), expected)
    if len(repr(expected)) < 10_000:
        assert_no_leaks(lambda: convert(value), value)


@pytest.mark.parametrize("name, value, kind, message", BAD, ids=shown)
def test_values_that_do_not_fit(name, value, kind, message):
    convert = getattr(conversions, name)

    def attempt():
        try:
            convert(value)
        except Exception as error:
            return type(error), str(error)

    assert attempt() == (kind, f"{name}() argument 'value': {message}")
    assert_no_leaks(attempt, value)


def test_every_function_is_covered():
    names = {name for name in dir(conversions) if not name.startswith("_")}
    assert names - {name for name, *_ in GOOD + BAD} <= {"void", "object", "look_up"}


def test_complex_numbers_are_not_real():
    with pytest.raises(TypeError):  # in words that Python changed with 3.10
        conversions.double(1j)


def test_nan():
    assert math.isnan(conversions.double(math.nan))
    assert math.isnan(conversions.float(math.nan))


@pytest.mark.parametrize("name", [*WIDTHS, "double"])
def test_exceptions_of_the_value_itself_pass_unchanged(name):
    mistake = TypeError("mine")
    with pytest.raises(TypeError) as caught:
        getattr(conversions, name)(Index(mistake))
    assert caught.value is mistake
    assert str(mistake) == "mine"


@pytest.mark.parametrize(
    "name, value, place",
    [
        ("string", "ab\udc80", "string() argument 'value'"),
        ("array_of_optionals", [None, "\ud800"], "item 1) (array_of_optionals() argument 'value'"),
        ("dictionary", {"\udfff": 1}, "key '\\udfff') (dictionary() argument 'value'"),
    ],
)
def test_lone_surrogates_are_unicode_errors(name, value, place):
    with pytest.raises(UnicodeEncodeError) as caught:
        getattr(conversions, name)(value)
    assert str(caught.value).endswith(f"surrogates not allowed ({place})")


@pytest.mark.parametrize("name, value", [("object", object()), ("list", [1]), ("dict", {}), ("tuple", (1,))])
def test_objects_keep_their_identity(name, value):
    convert = getattr(conversions, name)
    assert convert(value) is value
    assert_no_leaks(lambda: convert(value), value)


def test_void():
    assert conversions.void() is None
    assert_no_leaks(conversions.void, None)
    assert_no_leaks(lambda: conversions.optional(None), None)


def test_containers_that_change_while_they_are_read():
    items = []
    items.extend([Index(1), type("Clear", (), {"__index__": lambda self: items.clear() or 2})(), Index(3)])
    assert conversions.array(items) == [1, 2]

    table = {}
    table["a"] = type("Grow", (), {"__index__": lambda self: table.update(b=1) or 2})()
    with pytest.raises(RuntimeError, match="dictionary changed size during iteration"):
        conversions.dictionary(table)


def test_entries_that_vanish_while_they_are_read():
    """What a conversion takes out of the dict is still there for as long as it takes, and in its message."""

    class Taking:
        def __init__(self, table, result):
            self.table, self.result = table, result

        def __index__(self):
            self.table.clear()
            if isinstance(self.result, Exception):
                raise self.result
            return self.result

        def __hash__(self):
            return 1

    def attempt(convert, key, result, message):
        table = {}
        value = Taking(table, result)
        if key is None:
            table[value] = {"x": [True]}
        else:
            table["".join(key)] = value
        del value
        with pytest.raises((RuntimeError, TypeError), match=message):
            convert(table)

    changed = "dictionary changed size during iteration"
    for _ in range(100):
        attempt(conversions.dictionary, ["gone", "1"], 1, changed)
        attempt(conversions.dictionary, ["gone", "2"], TypeError("mine"), "^mine$")
        attempt(conversions.dictionary, ["gone", "3"], "text", "returned non-int|must return an int")
        attempt(conversions.deep, None, 1, changed)
        attempt(conversions.deep, None, TypeError("mine"), "^mine$")


def test_texts_of_every_width_and_size():
    letters = "a\x7f\x80\xe9\u0100\u07ff\u0800\u20ac\ud7ff\uffff\U00010000\U0001f600\U0010ffff"
    for size in [*range(20), 255, 256, 257, 511, 512, 513, 1023, 1024, 1025, 3000]:
        for letter in letters:
            for text in (letter * size, "a" * size + letter, letter + "b" * size, (letters * size)[:size]):
                assert same(conversions.string(text), text)
    for letter in "a\xe9\u20ac\U0001f600":
        text = "a" + letter * 600_000
        assert same(conversions.string(text), text)
    texts = [letter * 300 for letter in letters]
    assert_no_leaks(lambda: [conversions.string(text) for text in texts], rounds=2000)


def test_mappings_and_sequences_that_lie():
    class Mapping(dict):
        def items(self):
            raise OSError("never asked")

    class Broken(collections.UserDict):
        def items(self):
            raise OSError("no items")

    assert conversions.dictionary(Mapping(a=1)) == {"a": 1}
    # Two keys for Python, one for Swift.
    assert conversions.dictionary(Mapping({"\xe9": 1, "e\u0301": 2})) == {"\xe9": 2}
    with pytest.raises(OSError, match="no items"):
        conversions.dictionary(Broken())

    class Endless:
        def __len__(self):
            return 2

        def __getitem__(self, index):
            if index > 5:
                raise KeyError(index)
            return index

    with pytest.raises(KeyError):
        conversions.array(Endless())
