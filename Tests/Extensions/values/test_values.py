"""Characters, ranges, durations, raw values, fixed arrays, results."""

from datetime import timedelta

import pytest
import values
from leaks import assert_no_leaks

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

GOOD = [
    ("color", "red", "red"),
    ("colors", ["red", "green"], ["red", "green"]),
    ("options", 5, 5),
    *[("character", text, text) for text in ("a", "é", "e\u0301", FAMILY, "\r\n", "\0", "\U0010ffff")],
    ("scalar", "é", "é"),
    ("substring", "abc", "bc"),
    ("range", range(2, 5), range(2, 5)),
    ("range", range(5, 2), range(5, 5)),
    ("range", slice(1, 3), range(1, 3)),
    ("range", slice(3), range(0, 3)),
    ("range", slice(1, 3, 1), range(1, 3)),
    ("small_range", range(-128, 127), range(-128, 127)),
    ("closed_range", range(-128, 128), range(-128, 128)),
    ("closed_range", range(3, 4), range(3, 4)),
    ("duration", timedelta(), timedelta()),
    ("duration", timedelta(days=-1, microseconds=1), timedelta(days=-1, microseconds=1)),
    ("duration", timedelta.max, timedelta.max),
    ("duration", timedelta.min, timedelta.min),
    ("duration", timedelta.resolution, timedelta.resolution),
    ("picoseconds_before", timedelta(), timedelta(microseconds=-1)),
    ("picoseconds_before", timedelta(seconds=1), timedelta(microseconds=999_999)),
    ("three", (1, 2, 3), [1, 2, 3]),
    ("four_bytes", b"abcd", b"abcd"),
    ("result", 5, 5),
]

TEXT = "'int' object cannot be converted to 'str'"
BAD = [
    ("color", "blue", ValueError, "'blue' is not a valid Color"),
    ("color", 1, TypeError, TEXT),
    ("colors", ["red", "x" * 99], ValueError, f"item 1: '{'x' * 36}... is not a valid Color"),
    ("options", 256, OverflowError, "int must be between 0 and 255"),
    ("character", "", ValueError, "expected a single character, got a str of 0"),
    ("character", "ab", ValueError, "expected a single character, got a str of 2"),
    ("character", 1, TypeError, TEXT),
    ("scalar", "e\u0301", ValueError, "expected a str of length 1, got one of 2"),
    ("range", range(0, 6, 2), ValueError, "the step must be 1"),
    ("range", slice(1, None), ValueError, "the slice has no stop"),
    ("range", slice("a", 1), TypeError, "start: 'str' object cannot be interpreted as an integer"),
    ("range", [1, 2], TypeError, "'list' object cannot be converted to 'range'"),
    ("range", 5, TypeError, "'int' object cannot be converted to 'range'"),
    ("small_range", range(0, 128), OverflowError, "stop: int must be between -128 and 127"),
    ("closed_range", range(3, 3), ValueError, "the range is empty"),
    ("closed_range", range(-128, 129), OverflowError, "stop: int must be between -128 and 127"),
    ("closed_range", range(-200, 2), OverflowError, "start: int must be between -128 and 127"),
    ("duration", 5, TypeError, "'int' object cannot be converted to 'timedelta'"),
    ("three", [1, 2], ValueError, "expected 3 items, got 2"),
    ("three", [1, 2, "3"], TypeError, "item 2: 'str' object cannot be interpreted as an integer"),
    ("four_bytes", b"abc", ValueError, "expected 4 items, got 3"),
]


@pytest.mark.parametrize("name, value, expected", GOOD)
def test_values_that_fit(name, value, expected):
    convert = getattr(values, name)
    assert convert(value) == expected and type(convert(value)) is type(expected)
    assert_no_leaks(lambda: convert(value), rounds=5000)


@pytest.mark.parametrize("name, value, kind, message", BAD)
def test_values_that_do_not_fit(name, value, kind, message):
    convert = getattr(values, name)

    def attempt():
        try:
            convert(value)
        except Exception as error:
            return type(error), str(error)

    assert attempt() == (kind, f"{name}() argument 'value': {message}")
    assert_no_leaks(attempt, rounds=5000)


def test_out_only():
    assert values.static_string() == "statisch ß"
    with pytest.raises(ValueError, match="^negative$"):
        values.result(-1)


def test_durations_that_lie():
    class Lie(timedelta):
        days = 2**62
        seconds = property(lambda self: [][0])

    with pytest.raises(IndexError):
        values.duration(Lie())
    Lie.seconds = 1
    with pytest.raises(OverflowError, match="timedelta out of range for a Duration"):
        values.duration(Lie())


def test_exceptions_of_the_steps_comparison_pass():
    class Step:
        def __eq__(self, other):
            raise OSError("no comparison")

    with pytest.raises(OSError, match="no comparison"):
        values.range(slice(1, 2, Step()))
