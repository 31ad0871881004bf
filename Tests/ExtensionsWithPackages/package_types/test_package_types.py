"""BigInt, Complex, OrderedDictionary, OrderedSet and Deque."""

import collections
import math

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
]
INTEGER = "'{}' object cannot be interpreted as an integer"
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
]


@pytest.mark.parametrize("name, value, expected", GOOD, ids=shown)
def test_values_that_fit(name, value, expected):
    convert = getattr(types, name)
    back = convert(value)
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

    assert attempt() == (kind, f"{name}() argument 'value': {message}")
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
