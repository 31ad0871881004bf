"""The typed views: what each does is what Python does, and what it refuses raises what Python raises."""

import array
import collections
import datetime
import sys
import types
import weakref

import pytest
import views
from leaks import assert_no_leaks


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error), str(error)


def check(expected, function, *make):
    """The outcome, with arguments made anew each time, and that coming to it leaves nothing behind."""
    assert outcome(function, *(argument() for argument in make)) == expected
    assert_no_leaks(lambda: outcome(function, *(argument() for argument in make)))


def refuses(function, name, wanted, *values):
    for value in values:
        place = f"{function.__name__}() argument '{name}'"
        message = f"{place}: '{type(value).__name__}' object cannot be converted to '{wanted}'"
        assert outcome(function, value) == (TypeError, message)


class Anything:
    def __eq__(self, other):
        raise OSError("no comparison")

    __hash__ = object.__hash__

    def __lt__(self, other):
        raise OSError("no order")


class MyList(list):
    def __getitem__(self, index):
        raise RuntimeError("not asked")

    __len__ = __iter__ = append = __getitem__


def test_lists():
    # [1, 2, 3] -> [0, 1.5, 2, 3, 4, 'far', 'a', 'b'] -> [1.5, 3, 4, 'far', 'a'] -> reversed
    expected = (
        True,
        False,
        1,
        None,
        5,
        False,
        0,
        "b",
        ["a", "far"],
        ("a", "far", 4, 3, 1.5),
        ["a", "far", "4", "3", "1.5"],
    )
    check(expected, views.list_operations, lambda: [1, 2, 3])
    assert views.list_visit(MyList([1, 2]), lambda item: None) == 2
    refuses(views.list_pop, "list", "list", (1,), "a", None, {})


@pytest.mark.parametrize("index", [-1, 2, sys.maxsize, -sys.maxsize - 1])
def test_list_indices(index):
    for function in (views.list_item, views.list_remove):
        check((IndexError, "list index out of range"), function, lambda: [1, 2], lambda: index)
    message = "list assignment index out of range"
    check((IndexError, message), views.list_set, lambda: [1, 2], lambda: index, object)


def test_lists_that_fail():
    check((IndexError, "pop from empty list"), views.list_pop, list)
    check((OSError, "no order"), views.list_sort, lambda: [Anything(), Anything()])
    check((OSError, "no comparison"), views.list_find, lambda: [Anything()], lambda: 1)
    check((TypeError, "'int' object is not iterable"), views.list_extend, list, lambda: 5)
    check(0, views.list_find, lambda: [float("nan"), 1][1:], lambda: 1)
    nan = float("nan")
    assert views.list_find([nan], nan) == 0  # identity is equality in a list
    items = [1, 2]
    views.list_extend(items, items)
    assert items == [1, 2, 1, 2]


def test_lists_that_change():
    items = [1, 2, 3]
    assert views.list_visit(items, lambda item: items.clear()) == 1
    items = [1, 2, 3]
    assert views.list_visit(items, lambda item: items.append(0) if len(items) < 6 else None) == 6
    check((KeyError, "1"), views.list_visit, lambda: [1], lambda: {}.__getitem__)


def test_tuples():
    expected = (3, False, 1, (2, 3), True, 1, ["1", "2", "3"], ("a", "b"), [1, 2, 3])
    check(expected, views.tuple_operations, lambda: (1, 2, 3))
    check((IndexError, "tuple index out of range"), views.tuple_operations, tuple)


def test_dicts():
    entries = {"b": 2, "new": 1, "default": [1], "updated": True}
    expected = (
        True,
        False,
        4,
        False,
        1,
        None,
        [1],
        True,
        list(entries),
        [*entries.values()],
        [*entries.items()],
        {"a": 1, "b": 2},
    )
    check(expected, views.dict_operations, lambda: {"a": 1, "b": 2})
    # Python's own words, which 3.14 changed.
    check(outcome(lambda: {}[[]]), views.dict_item, dict, list)
    check(outcome(lambda: [] in {}), views.dict_has, dict, list)
    key = Anything()
    clash = type("Clash", (), {"__hash__": lambda self: hash(key), "__eq__": lambda *_: [][0]})
    check((IndexError, "list index out of range"), views.dict_has, lambda: {clash(): 1}, lambda: key)


def test_dict_iteration():
    seen = {}
    check(2, views.dict_visit, lambda: {1: 2, 3: 4}, lambda: seen.__setitem__)
    assert seen == {1: 2, 3: 4}
    for change in (lambda table: table.clear(), lambda table: table.update(new=1)):
        table = {1: 2, 3: 4}
        result = outcome(views.dict_visit, table, lambda key, value, change=change, table=table: change(table))
        assert result == (RuntimeError, "dictionary changed size during iteration")
    check((KeyError, "5"), views.dict_visit, lambda: {5: 1}, lambda: lambda key, value: {}[key])


def test_dict_with_other_keys():
    table = {1: 1}

    def replace(key, value):
        del table[key]
        table[key + 1] = 1

    assert outcome(views.dict_visit, table, replace) == (RuntimeError, "dictionary keys changed during iteration")


def test_sets():
    expected = (True, False, True, False, 2, False, ["a", "b"], {"a", "b", "x"}, frozenset("ab"), 1)
    check(expected, views.set_operations, lambda: {"a", "b"})
    check(True, views.set_has, lambda: frozenset([1]), lambda: 1)
    check(outcome(lambda: set().add([])), views.set_insert, set, list)
    check((KeyError, "'pop from an empty set'"), views.set_pop, set)
    items = {1, 2}
    kind, message = outcome(views.set_visit, items, lambda item: items.add(item + 10))
    assert (kind, message.lower()) == (RuntimeError, "set changed size during iteration")
    broken = type("Broken", (set,), {"__iter__": lambda self: [][0]})
    check((IndexError, "list index out of range"), views.set_visit, broken, lambda: None)
    refuses(views.set_pop, "set", "set", frozenset(), [], {})


def test_numbers():
    big = 2**100
    expected = (101, str(big), 1.5, True, 1.0, 2.0, -big, 255, 7, 2.5, 1 - 2j)
    check(expected, views.numbers, lambda: big, lambda: 1.5, lambda: True, lambda: 1 + 2j)
    assert views.parse("-123_456") == -123456 and views.parse("zz", base=36) == 1295
    kind, message = outcome(views.parse, "12x")
    assert kind is ValueError and "invalid literal for int()" in message
    assert outcome(views.small, 128)[0] is OverflowError
    assert outcome(views.numbers, 1, 1, True, 1j)[0] is TypeError
    assert outcome(views.numbers, 1, 1.0, 1, 1j)[0] is TypeError
    odd = type("Odd", (float,), {"__float__": lambda self: 99.0})
    assert views.numbers(1, odd(2.5), True, 1j)[2] == 2.5


@pytest.mark.parametrize("count", [0, 1, 5, 10])
@pytest.mark.parametrize(
    "value", [slice(None), slice(2), slice(1, -1, 2), slice(None, None, -1), slice(9, 1, -3), slice(-99, 99)]
)
def test_slices(value, count):
    start, step, selected = views.slice(value, count)
    assert [start + step * index for index in range(selected)] == list(range(count))[value]


def test_slices_that_fail():
    assert views.new_slices() == [slice(None), slice(None, 3), slice(1, -1, 2)]
    assert_no_leaks(views.new_slices)
    check((ValueError, "slice step cannot be zero"), views.slice, lambda: slice(0, 1, 0), lambda: 1)
    assert outcome(views.slice, slice("a"), 1)[0] is TypeError
    assert views.slice(slice(-(2**80), 2**80), 5) == (0, 1, 5)
    assert views.slice(slice(0, 5), -3) == (0, 1, 0)


def test_ranges():
    check((1, 9, 3, 3, True, range(5)), views.range, lambda: range(1, 9, 3))
    check(7, views.range_item, lambda: range(1, 9, 3), lambda: 2)
    message = "range object index out of range"
    check((IndexError, message), views.range_item, lambda: range(1, 9, 3), lambda: 3)
    check((IndexError, message), views.range_item, lambda: range(1, 9, 3), lambda: -1)
    assert outcome(views.range, range(2**70))[0] is OverflowError


def test_types():
    class Base:
        pass

    class Inner(Base):
        pass

    name = "test_types.<locals>.Inner"
    expected = ("Inner", name, __name__, (Base,), (Inner, Base, object), True)
    check(expected, views.type, lambda: Inner, lambda: Base)
    assert views.type(Base, Inner)[-1] is False


def test_modules():
    made = views.module("def double(n):\n    return n * 2\nfive = 5")
    assert (made.double(4), made.five, made.added, made.__name__) == (8, 5, "made", "made")
    assert "made" not in sys.modules
    assert outcome(views.module, "def")[0] is SyntaxError
    check((ZeroDivisionError, "division by zero"), views.module, lambda: "1 / 0")


def test_memoryviews():
    check(("h", [2], 4, False), views.memoryview, lambda: array.array("h", [1, 2]))
    check((TypeError, "memoryview: a bytes-like object is required, not 'int'"), views.memoryview, lambda: 5)


def test_weak_references():
    class Thing:
        pass

    thing, gone = Thing(), []
    reference = views.weakref(thing, gone.append)
    proxy = views.weakproxy(thing)
    thing.name = "thing"
    assert type(reference) is weakref.ref and views.resolve(reference) is thing and proxy.name == "thing"
    assert_no_leaks(lambda: views.resolve(reference), thing)
    del thing
    assert views.resolve(reference) is None and gone == [reference]
    with pytest.raises(ReferenceError):
        print(proxy.name)
    check((TypeError, "cannot create weak reference to 'int' object"), views.weakref, lambda: 5, lambda: None)


@pytest.mark.parametrize(
    "make", [dict, collections.OrderedDict, collections.UserDict, lambda **v: collections.ChainMap(v)]
)
def test_mappings(make):
    keys, values = ["a", "b"], [1, 2]
    check((2, 1, True, keys, values, [("a", 1), ("b", 2)]), views.mapping, lambda: make(a=1))
    check((KeyError, "'x'"), views.mapping_item, make, lambda: "x")


def test_mappings_and_sequences_are_told_apart():
    refuses(views.mapping, "mapping", "mapping", [], "a", 5, set())
    refuses(views.sequence, "sequence", "sequence", {}, 5, set(), None)


@pytest.mark.parametrize("make", [list, tuple, collections.deque, lambda items: array.array("i", items)])
def test_sequences(make):
    value = make([1, 2, 2])
    count, first, last, part, contains, index, occurrences = outcome(
        views.sequence, value if make is not collections.deque else collections.UserList([1, 2, 2])
    )
    assert (count, first, last, list(part), contains, index, occurrences) == (3, 1, 2, [2, 2], True, 1, 2)


def test_sequences_change():
    items = collections.UserList([1, 2, 3])
    views.sequence_change(items)
    assert items == ["first", 2]
    assert outcome(views.sequence_change, (1, 2)) == (TypeError, "'tuple' object does not support item assignment")


def test_proxies_functions_tracebacks():
    assert views.proxy(types.MappingProxyType({"a": 1})) == ["a"]
    assert views.function(check) == ("check", 2, __name__)
    refuses(views.function, "function", "function", len, 5, type)
    try:
        assert Anything() == 1
    except OSError as error:
        line, function, following, text = views.traceback(error.__traceback__)
        assert (line, function, following) == (
            error.__traceback__.tb_lineno,
            "test_proxies_functions_tracebacks",
            "__eq__",
        )
        assert 'raise OSError("no comparison")' in text


ZONE = datetime.timezone(datetime.timedelta(hours=-3))


def test_dates_and_times():
    check((2024, 2, 29, "2024-02-29", datetime.date(2024, 2, 29)), views.date, lambda: datetime.date(2024, 2, 29))
    no_date = outcome(lambda: datetime.date(2023, 2, 29))
    check(no_date, views.new_date, lambda: 2023, lambda: 2, lambda: 29)
    utc = datetime.timezone(datetime.timedelta())
    new = datetime.time(1, 2, 3, 4, utc)
    expected = (5, 6, 7, 8, 1, None, "05:06:07.000008", new)
    check(expected, views.time, lambda: datetime.time(5, 6, 7, 8, fold=1))
    moment = datetime.datetime(2020, 1, 2, 3, tzinfo=ZONE)
    new = datetime.datetime(2024, 2, 29, 12, tzinfo=utc)
    check((2020, 3, moment.timestamp(), ZONE, moment.isoformat(), new), views.datetime, lambda: moment)
    delta = datetime.timedelta(days=-1, seconds=1)
    check((-1, 5, 6, delta), views.timedelta, lambda: datetime.timedelta(days=-1, seconds=5, microseconds=6))
    assert views.date(moment)[2] == 2
    refuses(views.date, "date", "date", "2024-02-29", 5, None)
    refuses(views.datetime, "time", "datetime", datetime.date.today())


def test_capsules():
    capsule = views.new_capsule(250)
    assert type(capsule).__name__ == "PyCapsule" and views.power(capsule) == 250
    assert views.capsule_name(capsule) == "views.engine"
    assert_no_leaks(lambda: views.power(views.new_capsule(1)))
    foreign = datetime.datetime_CAPI
    assert views.capsule_name(foreign) == "datetime.datetime_CAPI"
    views.foreign(foreign, "datetime.datetime_CAPI")
    message = "PyCapsule_GetPointer called with incorrect name"
    check((ValueError, message), views.foreign, lambda: foreign, lambda: "other")
    check((TypeError, "the capsule holds no Engine named 'views.engine'"), views.power, lambda: foreign)
    check((TypeError, "the capsule holds no Engine named 'views.other'"), views.wrong_name, lambda: capsule)
    check((TypeError, "the capsule holds no Int named 'views.engine'"), views.wrong_type, lambda: capsule)
    refuses(views.power, "capsule", "PyCapsule", 5, None)


def test_exact_casts():
    assert views.exact(5) == [True, True, False, False, False]
    assert views.exact(True) == [True, False, False, False, True]
    assert views.exact(MyList()) == [False, False, True, False, False]
    assert views.exact([]) == [False, False, True, True, False]
    assert views.exact_int(5) == 5
    check((TypeError, "'bool' object cannot be converted to 'exactly int'"), views.exact_int, lambda: True)


def test_exact_instances_of_classes_of_modules():
    import abc

    class Own(datetime.timedelta):
        pass

    expected = [
        (datetime.date(2024, 1, 1), [True, True, False, False, False, False]),
        (datetime.datetime(2024, 1, 1), [True, False, True, False, False, False]),
        (datetime.time(1), [False, False, False, True, False, False]),
        (datetime.timedelta(1), [False, False, False, False, True, False]),
        (Own(1), [False] * 6),
        (int, [False, False, False, False, False, True]),
        (abc.ABC, [False] * 6),
    ]
    for object, exact in expected:
        assert views.exact_dates(object) == exact
        assert_no_leaks(lambda object=object: views.exact_dates(object), object)
