"""Every conversion against Python's nastiest values: what these raise comes out as it is, and nothing leaks."""

import array
import collections
import operator
import sys

import buffers
import coding
import conversions
import essential_types
import pytest
import records
import texts
import views
from drives import drive_hostile, drive_leaks, drive_leaks_of_hostile
from leaks import SHARE, assert_no_leaks
from nasty import BASES, EVERY, NOT_HOSTILE, dead_proxy, label, outcome

# The matrix measures some of them in each of its many cells, `make test` all.
measured = pytest.mark.parametrize("function", EVERY[::SHARE], ids=label)


# Its own init(from:) tries one type after the other, and swallows what that throws.
@pytest.mark.parametrize("function", [function for function in EVERY if function is not coding.flexible], ids=label)
@pytest.mark.parametrize("base", BASES)
def test_what_a_value_raises_is_neither_swallowed_nor_replaced(function, base):
    drive_hostile(function, base)
    assert texts.count("still fine") == 10


@pytest.mark.parametrize("function", EVERY, ids=label)
def test_proxies_of_what_is_no_more(function):
    proxy = dead_proxy()
    if outcome(function, proxy) is not proxy:
        assert issubclass(outcome(function, proxy), (ReferenceError, TypeError))
    assert texts.count("still fine") == 10


@measured
def test_nothing_leaks(function):
    drive_leaks(function)


@measured
def test_nothing_leaks_where_a_value_raises(function):
    drive_leaks_of_hostile(function)


# What CPython's own C functions make of the value.


def by_index(value):
    return operator.index(value)


def by_float(value):
    return array.array("d", [value])[0]


@pytest.mark.parametrize("value", NOT_HOSTILE, ids=lambda value: f"{type(value).__name__}")
@pytest.mark.parametrize(
    "function, c_function",
    [
        (conversions.int, by_index),
        (conversions.int8, by_index),
        (conversions.uint64, by_index),
        (conversions.int128, by_index),
        (conversions.uint128, by_index),
        (conversions.double, by_float),
        (conversions.string, lambda value: str.encode(value).decode()),
        (texts.count, lambda value: str.__len__(value)),
        (conversions.list, list.copy),
        (conversions.dict, dict.copy),
        (conversions.tuple, lambda value: tuple.__add__(value, ())),
        (buffers.bytes, lambda value: bytes.__add__(value, b"")),
        (buffers.bytearray, bytearray.copy),
        (essential_types.data, lambda value: memoryview(value).tobytes()),
    ],
    ids=lambda function: function.__name__,
)
def test_the_exception_is_that_of_the_c_function(function, c_function, value):
    ours, theirs = outcome(function, value), outcome(c_function, value)
    if isinstance(theirs, type) and theirs is not value:
        assert ours is theirs
    elif ours is OverflowError:
        assert not -(2**63) <= theirs < 2**63 or function is not conversions.int
    else:
        assert ours == theirs or ours != ours and theirs != theirs


# Containers that change while they are read.


class Meddler:
    """An int that does something when it is asked for its value; a key that does so when it is compared."""

    def __init__(self, meddle):
        self.meddle = meddle

    def __index__(self):
        self.meddle()
        return 1

    def __float__(self):
        self.meddle()
        return 1.0


@pytest.mark.parametrize(
    "meddle, expected",
    [
        (list.clear, [1]),
        (lambda items: items.append(5), [1, 2, 3, 5]),
        (lambda items: items.pop(), [1, 2]),
        (lambda items: items.insert(0, 9), [1, 1, 2, 3]),
        (lambda items: items.__setitem__(slice(1, None), [7] * 1000), [1] + [7] * 1000),
        (lambda items: items.__setitem__(0, None), [1, 2, 3]),
    ],
)
def test_lists(meddle, expected):
    def attempt():
        done = []
        items = [Meddler(lambda: done or (done.append(1), meddle(items))), 2, 3]
        return conversions.array(items)

    assert attempt() == expected
    assert_no_leaks(attempt, rounds=1000)


@pytest.mark.parametrize(
    "meddle, expected",
    [
        (dict.clear, RuntimeError),
        (lambda table: table.update(more=1), RuntimeError),
        (lambda table: table.pop("b"), RuntimeError),
        (lambda table: table.update(b=5), {"a": 1, "b": 2 if sys.implementation.name == "pypy" else 5}),
        (lambda table: table.update(a=None), {"a": 1, "b": 2}),
    ],
)
def test_dicts(meddle, expected):
    def attempt():
        table = {}
        table.update(a=Meddler(lambda: meddle(table)), b=2)
        return outcome(conversions.dictionary, table)

    assert attempt() == expected
    assert_no_leaks(attempt, rounds=1000)


def test_other_sequences_and_mappings():
    items = collections.deque()
    items.extend([Meddler(items.clear), 2])
    assert outcome(conversions.array, items) is RuntimeError
    table = collections.UserDict()
    table.update(a=Meddler(lambda: table.update(b=1)))
    assert outcome(conversions.dictionary, table) is RuntimeError or conversions.dictionary(table)


def test_sets_whose_items_die_while_they_are_read():
    class Text(str):
        pass

    items = {Text("a"), Text("b")}
    assert conversions.set(items) == {"a", "b"}


class Greedy:
    """A sequence that never ends, until memory would."""

    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        if index == 100:
            raise MemoryError
        return index


class Long(list):
    """A list that takes all memory for each who believes it."""

    def __len__(self):
        return 10**15


def test_lists_are_as_long_as_they_are():
    assert conversions.array(Long([1])) == [1]
    assert coding.addresses(Long([{"street": "a"}])) == [{"street": "a"}]


@pytest.mark.parametrize("value", [*map(Greedy, [0, -1, sys.maxsize, 2**200]), range(2**70), range(2**50)])
def test_lengths_that_lie_and_lengths_that_do_not(value):
    """As list() does, before anything is read; else the range would be read until no memory is left."""
    expected = outcome(list, value)
    assert expected in (MemoryError, ValueError, OverflowError)
    assert outcome(conversions.array, value) is expected


class Keyless:
    """Whose `keys` cannot even be looked up."""

    def __init__(self):
        self.raised = []

    @property
    def keys(self):
        self.raised.append(OSError("no keys"))
        raise self.raised[-1]

    def __getitem__(self, key):
        raise IndexError(key)

    def __len__(self):
        return 0


@pytest.mark.parametrize(
    "function",
    # PyPy's own dict swallows it.
    [conversions.dictionary, views.mapping, views.sequence, coding.user, coding.tree]
    + [records.echo_user, records.echo_options, records.echo_pair]
    + [dict] * (sys.implementation.name != "pypy"),
    ids=lambda function: function.__name__,
)
def test_what_looking_for_keys_raises(function):
    value = Keyless()
    with pytest.raises(OSError, match="no keys") as caught:
        function(value)
    assert caught.value is value.raised[0] and len(value.raised) == 1
