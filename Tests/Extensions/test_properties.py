"""Hypothesis drives the conversions: whatever fits comes back equal, whatever does not raises, and nothing crashes."""

import array
import math

import buffers
import coding
import conversions
import numpy
import pytest
import texts
import values
import views
from hypotheses import given, settings, st
from leaks import SHARE
from nasty import EVERY, label, outcome
from nasty_strategies import anything, integers, text

INTEGERS = {
    f"{prefix}int{bits}": (0, 2**bits - 1) if prefix else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
    for bits in (8, 16, 32, 64, 128)
    for prefix in ("", "u")
}
# Without them; the hypothesis of Python 3.7 knows no codec=.
encodable = st.characters(blacklist_categories=("Cs",))
floats = st.floats(allow_nan=False)


@pytest.mark.parametrize("name", INTEGERS)
@given(value=integers)
def test_integers(name, value):
    low, high = INTEGERS[name]
    expected = value if low <= value <= high else OverflowError
    assert outcome(getattr(conversions, name), value) == expected


@given(text)
def test_texts(value):
    try:
        utf8 = value.encode()
    except UnicodeEncodeError:
        for function in (conversions.string, texts.utf8, texts.string):
            assert outcome(function, value) is UnicodeEncodeError
        utf8 = None
    if utf8 is not None:
        assert conversions.string(value) == value
        assert texts.utf8(value) == utf8
        assert texts.scalars(value) == [ord(letter) for letter in value]
    assert texts.count(value) == len(value)
    assert texts.are_equal(value, "".join(list(value)))


@given(text, text)
def test_equality_of_texts(left, right):
    assert texts.are_equal(left, right) == (left == right)


@given(st.floats())
def test_floats(value):
    back = conversions.double(value)
    assert back == value and math.copysign(1, back) == math.copysign(1, value) or math.isnan(back) and math.isnan(value)
    with numpy.errstate(over="ignore"):
        single = numpy.float32(value)
    expected = OverflowError if math.isinf(single) and not math.isinf(value) else float(single)
    assert math.isnan(value) or outcome(conversions.float, value) == expected


@given(st.lists(integers), st.sampled_from([list, tuple]))
def test_lists(items, make):
    expected = items if all(-(2**63) <= item < 2**63 for item in items) else OverflowError
    assert outcome(conversions.array, make(items)) == expected


@given(st.dictionaries(st.text(encodable), st.integers(-(2**63), 2**63 - 1)))
def test_dictionaries(table):
    assert conversions.dictionary(table) == table


@given(st.binary(), st.sampled_from([bytes, bytearray, memoryview, list, tuple, lambda value: array.array("B", value)]))
def test_bytes(value, make):
    assert buffers.array(make(value)) == value
    assert buffers.sum_of_bytes(value) == sum(value)


@given(st.binary(), st.binary(max_size=3))
def test_equality_of_bytes(left, right):
    assert buffers.are_equal(left, right) == (left == right)


slices = st.slices(12)


@given(st.lists(floats, max_size=144), slices, slices)
def test_strided_buffers(items, rows, columns):
    grid = numpy.zeros((12, 12))
    grid.flat[: len(items)] = items
    view = grid[rows, columns]
    assert buffers.doubles(view) == view.flatten().tolist()
    python = memoryview(view)
    assert buffers.info(view)[2:4] == (list(python.shape), list(python.strides))
    assert buffers.info(view)[5:7] == (python.c_contiguous, python.f_contiguous)


@given(
    st.one_of(st.slices(20), st.builds(slice, integers, integers, st.one_of(st.none(), integers))), st.integers(0, 20)
)
def test_slices(value, count):
    if value.step == 0:
        assert outcome(views.slice, value, count) is ValueError
        return
    start, step, selected = views.slice(value, count)
    assert [start + step * index for index in range(selected)] == list(range(count))[value]


@given(st.timedeltas())
def test_durations(delta):
    assert values.duration(delta) == delta


@given(st.integers(-(2**63), 2**63 - 1), st.integers(-(2**63), 2**63 - 1))
def test_ranges(start, stop):
    assert values.range(range(start, stop)) == range(start, stop)


@pytest.mark.parametrize("function", EVERY, ids=label)
@settings(max_examples=60 // SHARE)
@given(value=anything)
def test_nothing_crashes(function, value):
    """And what comes out is a result or an exception of Python's, with none left behind for the next call."""
    outcome(function, value)
    assert texts.count("still fine") == 10


def test_recursive_containers():
    items = []
    items.append(items)
    table = {}
    table["next"] = [table]
    for function, value in [(conversions.nested, items), (coding.nested, table), (coding.tree, table)]:
        assert issubclass(outcome(function, value), Exception)
