"""A million elements, in and out of every conversion of what can hold as many."""

import array
import collections
import datetime
import decimal

import buffers
import coding
import conversions
import echoes
import essential_types
import foundation_types
import pytest
import records
import texts
import values
from drives import drive_many
from leaks import SHARE

COUNT = 10**6 // SHARE


def numbers():
    return list(range(COUNT))


def names():
    return {str(number): number for number in range(COUNT)}


def fewer():
    return dict.fromkeys(map(str, range(COUNT // 5)), 1)


def text():
    return "ü" * COUNT


def zeros():
    return bytes(COUNT)


# What is given, and what comes: the same, where there is no second function.
MILLIONS = [
    (conversions.array, numbers),
    (conversions.array, lambda: range(COUNT), numbers),
    (conversions.array, lambda: collections.deque(range(COUNT)), numbers),
    (conversions.array, lambda: array.array("q", range(COUNT)), numbers),
    (conversions.array_of_optionals, lambda: [None] * COUNT),
    (conversions.nested, lambda: [[0.5] * (COUNT // 2), [], [1.5] * (COUNT // 2)]),
    (conversions.nested, lambda: [[]] * COUNT),
    (conversions.dictionary, names),
    # Of Python's own mappings a fifth is enough: they are slow.
    (conversions.dictionary, lambda: collections.UserDict(fewer()), fewer),
    (conversions.deep, lambda: {1: {"a": [True] * COUNT}}),
    (conversions.set, lambda: set(names())),
    (conversions.string, text),
    (conversions.list, numbers),
    (conversions.dict, names),
    (conversions.tuple, lambda: tuple(numbers())),
    (buffers.array, zeros),
    (buffers.array, lambda: [7] * COUNT, lambda: b"\7" * COUNT),
    (buffers.arrays, lambda: [zeros(), b""]),
    (buffers.bytes, zeros),
    (buffers.bytearray, lambda: bytearray(COUNT)),
    (buffers.doubles, lambda: array.array("d", range(COUNT)), lambda: [float(number) for number in range(COUNT)]),
    (buffers.total, lambda: array.array("d", [1.0]) * COUNT, lambda: float(COUNT)),
    (values.substring, text, lambda: text()[1:]),
    (values.colors, lambda: ["red", "green"] * (COUNT // 2)),
    (values.range, lambda: range(COUNT)),
    (echoes.contiguous, numbers),
    (echoes.slice, lambda: ["a"] * COUNT, lambda: ["a"] * (COUNT - 1)),
    (echoes.py_utf8, text, lambda: 2 * COUNT),
    (echoes.py_set, lambda: set(numbers()), lambda: (COUNT, True, numbers())),
    (echoes.py_dict_keys, lambda: names().keys(), lambda: (COUNT, False, list(names()))),
    (texts.same, text),
    (texts.scalars, text, lambda: [ord("ü")] * COUNT),
    (coding.numbers, numbers),
    (coding.flexible, lambda: [1, "a"] * (COUNT // 20)),
    (coding.numbered, lambda: {number: {"street": "s"} for number in range(COUNT // 20)}),
    (records.echo_meters, lambda: [1.5] * COUNT),
    (records.echo_json, lambda: {"a": [1.0, None] * (COUNT // 4)}),
    (records.echo_json, lambda: dict.fromkeys(map(str, range(COUNT // 4)))),
    (essential_types.data, zeros),
    (essential_types.data_table, lambda: {"a": zeros(), "b": b""}),
    (essential_types.dates, lambda: [datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)] * (COUNT // 20)),
    (
        essential_types.total,
        lambda: [decimal.Decimal("0.1")] * (COUNT // 20),
        lambda: decimal.Decimal(COUNT // 20) / 10,
    ),
    (foundation_types.index_set, lambda: set(range(0, COUNT, 2))),
    (foundation_types.index_set, lambda: range(COUNT), lambda: set(range(COUNT))),
]


@pytest.mark.parametrize("row", MILLIONS, ids=lambda row: row[0].__name__)
def test_a_million_elements(row):
    drive_many(*row)
