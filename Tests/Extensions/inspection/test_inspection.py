"""Views of what a program is made of: code, frames, functions, types and their relatives."""

import collections
import datetime
import inspect
import sys
import weakref

import inspection
import pytest
from leaks import assert_no_leaks

newer = pytest.mark.skipif(sys.version_info < (3, 9), reason="since Python 3.9")


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error), str(error)


def check(expected, function, *arguments):
    assert outcome(function, *arguments) == expected
    assert_no_leaks(lambda: outcome(function, *arguments), *arguments)


def refused(function, view, object, *more):
    kind, message = outcome(function, object, *more)
    assert kind is TypeError and message.endswith(f"cannot be converted to '{view}'")
    assert_no_leaks(lambda: outcome(function, object, *more))


def sample(a, b, *, c):
    local = a
    return local


def test_code():
    first = sample.__code__.co_firstlineno
    check(("sample", __file__, first, 2, 1, ["a", "b", "c", "local"]), inspection.code, sample.__code__)
    refused(inspection.code, "code", sample)


def test_compiled_sources():
    assert inspection.evaluate("x * 2", {"x": 21}) == (42, 42)
    assert_no_leaks(lambda: inspection.evaluate("x * 2", {"x": 21}))
    check((SyntaxError, "invalid syntax (formula, line 1)"), inspection.evaluate, "1 1 1 +", {})
    check((ValueError, "source code string cannot contain null bytes"), inspection.evaluate, "1\0", {})
    check((ZeroDivisionError, "division by zero"), inspection.evaluate, "1 / 0", {})
    made = inspection.run("def f(x):\n    return x + y\ny = 3")
    assert made["f"](1) == 4
    assert_no_leaks(lambda: inspection.run("def f(): pass"))


def test_frames():
    local = "seen"
    name, line, module, value, caller = inspection.frame()
    assert (name, module, value) == ("test_frames", __name__, local)
    assert line == inspect.currentframe().f_lineno - 2
    assert caller == inspect.currentframe().f_back.f_code.co_name


def test_frames_are_let_go():
    def call():
        local = 1
        return inspection.frame()[3] == local

    assert_no_leaks(call)


class Base:
    def describe(self):
        return f"base of {type(self).__name__}"


class Derived(Base):
    def describe(self):
        return "derived"

    def behind(self):
        return super()


def test_super():
    check("base of Derived", inspection.inherited, Derived, Derived())
    kind, message = outcome(inspection.inherited, Derived, 5)
    assert kind is TypeError and "super(type, obj)" in message
    assert inspection.is_super(Derived().behind()) and not inspection.is_super(Derived())


@newer
def test_generic_alias():
    check((list, (int,), dict[list[int], None]), inspection.alias, list[int])
    refused(inspection.alias, "types.GenericAlias", list)


def test_builtin_functions():
    name, qualified, documentation, owner = inspection.builtin(len)
    assert (name, qualified) == ("len", "len") and "number of items" in documentation
    items = []
    assert inspection.builtin(items.append)[3] is items
    assert inspection.builtin(inspection.builtin)[0] == "builtin"
    assert_no_leaks(lambda: inspection.builtin(len))
    refused(inspection.builtin, "builtin_function_or_method", sample)
    assert inspection.closure_is_builtin()


def test_time_zones():
    hour = datetime.timedelta(hours=1)
    fixed = datetime.timezone(hour, "here")
    check((hour, None, "here"), inspection.zone, fixed, None)
    refused(inspection.zone, "tzinfo", hour, None)

    class Odd(datetime.tzinfo):
        def utcoffset(self, time):
            return "soon"

    kind, _ = outcome(inspection.zone, Odd(), None)
    assert kind is TypeError


@newer
def test_new_time_zones():
    import zoneinfo

    if "Europe/Berlin" not in zoneinfo.available_timezones():
        pytest.skip("this machine has no time zones")
    hour = datetime.timedelta(hours=1)
    made = inspection.new_zones("Europe/Berlin")
    assert made == [datetime.timezone(hour), datetime.timezone(hour, "here"), zoneinfo.ZoneInfo("Europe/Berlin")]
    summer = datetime.datetime(2024, 7, 1)
    check((2 * hour, hour, "CEST"), inspection.zone, made[2], summer)
    assert outcome(inspection.new_zones, "Nowhere/At_All")[0] is zoneinfo.ZoneInfoNotFoundError


def test_weak_proxies():
    target = Derived()
    proxy = weakref.proxy(target)
    assert inspection.proxied(proxy) is target
    assert_no_leaks(lambda: inspection.proxied(proxy), target)
    del target
    for _ in range(3):
        __import__("gc").collect()
    assert inspection.proxied(proxy) is None
    refused(inspection.proxied, "weakref.ProxyType", Derived())


def test_frozen_dicts():
    if sys.version_info >= (3, 15):
        check(1, inspection.frozen, frozendict(a=1))  # noqa: F821
    refused(inspection.frozen, "frozendict", {})


def test_dict_views():
    before = (1, True, False, True, ["a"], [1], [("a", 1)])
    assert inspection.dict_views({"a": 1}) == (before, 2, 2, 2, {"new"})
    assert_no_leaks(lambda: inspection.dict_views({"a": 1}))

    class Own(dict):
        def keys(self):
            raise AssertionError("a view of PyDict is of the dict itself")

    assert inspection.dict_views(Own(a=1))[1:] == (2, 2, 2, {"new"})
    assert inspection.view_kinds({}.keys()) == [True, False, False]
    assert inspection.view_kinds({}.values()) == [False, True, False]
    assert inspection.view_kinds(collections.OrderedDict().items())[:2] == [False, False]
    refused(inspection.visit_keys, "dict_keys", {}, print)


def test_dict_views_that_change():
    entries = {1: 2, 3: 4}
    check(None, inspection.visit_keys, entries.keys(), str)
    changed = "dictionary changed size during iteration"
    assert outcome(inspection.visit_keys, entries.keys(), lambda key: entries.update({key + 10: 0})) == (
        RuntimeError,
        changed,
    )
    check((TypeError, "'int' object is not callable"), inspection.visit_keys, entries.keys(), lambda key: key())


def test_singletons():
    check([None, ..., NotImplemented], inspection.singletons, None, ..., NotImplemented)
    refused(inspection.singletons, "None", 0, ..., NotImplemented)
    refused(inspection.singletons, "Ellipsis", None, None, NotImplemented)
    refused(inspection.singletons, "NotImplemented", None, ..., None)


class Counting:
    def __getitem__(self, index):
        if index == 3:
            raise OSError("no more")
        return index

    def __len__(self):
        return 5


def test_iteration():
    check((6, 10), inspection.totals, (1, 2, 3), range(5))
    check((OSError, "no more"), inspection.totals, Counting(), range(0))
    check((3, -3), inspection.totals, b"\1\2", range(0, -3, -1))
