"""The conversions of the packages' types against Python's nastiest values."""

import collections
import pathlib

import numpy
import package_types
import pytest
from drives import drive_hostile, drive_leaks, drive_leaks_of_hostile, drive_many
from hypotheses import given, settings
from leaks import SHARE
from nasty import BASES, dead_proxy, label, outcome
from nasty_strategies import anything

FUNCTIONS = {
    "package_types": "big_int big_u_int complex complex_float complex_items complex_float_items complex_total "
    "ordered_dictionary ints ordered_set deque file_path file_paths path_bytes",
}
EVERY = [getattr(package_types, name) for name in FUNCTIONS["package_types"].split()]
every = pytest.mark.parametrize("function", EVERY, ids=label)


@every
@pytest.mark.parametrize("base", BASES)
def test_what_a_value_raises_is_neither_swallowed_nor_replaced(function, base):
    drive_hostile(function, base)


@every
def test_proxies_of_what_is_no_more(function):
    assert issubclass(outcome(function, dead_proxy()), (ReferenceError, TypeError))


@every
def test_nothing_leaks(function):
    drive_leaks(function)


@every
def test_nothing_leaks_where_a_value_raises(function):
    drive_leaks_of_hostile(function)


@every
@settings(max_examples=60 // SHARE)
@given(value=anything)
def test_nothing_crashes(function, value):
    outcome(function, value)
    assert package_types.big_int(7) == 7


COUNT = 10**6 // SHARE
MILLIONS = [
    (package_types.big_int, lambda: 3**COUNT),
    (package_types.ordered_dictionary, lambda: {str(number): number for number in range(COUNT)}),
    (package_types.ordered_set, lambda: list(range(COUNT))),
    (package_types.deque, lambda: collections.deque(range(COUNT))),
    (package_types.file_paths, lambda: [pathlib.Path("a"), None] * (COUNT // 100)),
]


@pytest.mark.parametrize("function, given", MILLIONS, ids=lambda part: part.__name__)
def test_a_million_elements(function, given):
    drive_many(function, given)


def test_a_million_complex_items():
    assert package_types.complex_items(numpy.full(COUNT, 1j)) == [1j] * COUNT
    assert package_types.complex_total(numpy.full(COUNT, 1j)) == COUNT * 1j
