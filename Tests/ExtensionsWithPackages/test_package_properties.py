"""Hypothesis drives the conversions of the packages' types."""

import cmath
import collections
import math
import os
import pathlib

import numpy
import package_types as types
from hypotheses import given, st
from nasty_strategies import integers_up_to

integers = integers_up_to(2000)


@given(integers)
def test_integers(value):
    assert types.big_int(value) == value
    assert types.big_u_int(abs(value)) == abs(value)


@given(st.complex_numbers())
def test_complex_numbers(value):
    back = types.complex(value)
    assert back == value or cmath.isnan(back) and cmath.isnan(value)
    assert math.copysign(1, back.real) == math.copysign(1, value.real) or math.isnan(value.real)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), st.integers(-(2**63), 2**63 - 1)))
def test_order_is_kept(table):
    assert list(types.ordered_dictionary(table).items()) == list(table.items())


@given(st.lists(st.integers(-5, 5)))
def test_sets_in_order(items):
    assert types.ordered_set(items) == list(dict.fromkeys(items))
    assert types.deque(collections.deque(items)) == collections.deque(items)


@given(st.lists(st.complex_numbers(allow_nan=False), max_size=20), st.slices(20))
def test_complex_items(items, part):
    array = numpy.array(items, "D")[part]
    assert types.complex_items(array) == array.tolist()
    assert numpy.asarray(types.complex_array(items)).tolist() == items


@given(st.binary().map(lambda name: name.replace(b"\0", b"")))
def test_paths(name):
    path = pathlib.Path(os.fsdecode(name))
    # Two slashes at the beginning are one in Swift.
    assert types.file_path(path) == pathlib.Path(path.root[:1], *path.parts[1:] if path.root else path.parts)
    assert types.file_path(name) == types.file_path(os.fsdecode(name))
