"""What no other module here takes: what fits each type, and that all others refuse in the same words."""

import datetime
import math
import sys
import types
import weakref

import echoes
import pytest
import views
from case_names import shown
from leaks import assert_no_leaks


def sample(a, b=1):
    return a


class Node:
    def behind(self):
        return super()


def traceback():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


NODE, THING, NUMBERS = Node(), echoes.Thing(), (number for number in ())
NOON = datetime.datetime(2024, 7, 1, 12, microsecond=5, tzinfo=datetime.timezone.utc)
TABLE = {"a": 1, 2: None}

GOOD = [
    ("half", 0.1, 0.0999755859375),
    ("half", 65504, 65504.0),
    ("half", -math.inf, -math.inf),
    ("contiguous", (1, 2), [1, 2]),
    ("contiguous_bytes", bytearray(b"ab"), b"ab"),
    ("slice", ["a", "b", "c"], ["b", "c"]),
    ("py_bool", True, True),
    ("py_int", -(2**70), (71, str(-(2**70)))),
    ("py_int", True, (1, "True")),
    ("py_float", 1.5, 1.5),
    ("py_complex", 1 - 2j, (1.0, -2.0)),
    ("py_utf8", "grüß", 6),
    ("py_set", {1}, (1, True, [1])),
    ("py_frozen_set", frozenset("a"), (1, False, ["a"])),
    ("py_dict_keys", TABLE.keys(), (2, True, ["a", 2])),
    ("py_dict_values", TABLE.values(), (2, [1, None])),
    ("py_dict_items", TABLE.items(), (2, [("a", 1), (2, None)])),
    ("py_mapping_proxy", types.MappingProxyType(TABLE), (2, [("a", 1), (2, None)])),
    ("py_range", range(5, 0, -2), (5, 0, -2, 3)),
    ("py_slice", slice("a", None, None), TypeError),
    ("py_slice", slice(2, None, 3), (2, 3, 3)),
    ("py_memory_view", memoryview(b"a"), True),
    ("py_callable", sample, sample),
    ("py_callable", Node, Node),
    ("py_function", sample, ("sample", sample.__code__)),
    ("py_code", sample.__code__, "sample"),
    ("py_frame", NUMBERS.gi_frame, NUMBERS.gi_frame.f_lineno),
    ("py_traceback", traceback(), traceback().tb_lineno),
    ("py_type", Node, ("Node", __name__, (object,))),
    ("py_super", NODE.behind(), None),
    ("py_module_object", math, "math"),
    ("py_capsule", views.new_capsule(1), "views.engine"),
    ("py_weak_reference", weakref.ref(NODE), NODE),
    ("py_weak_proxy", weakref.proxy(NODE), None),
    ("py_none", None, None),
    ("py_ellipsis", ..., ...),
    ("py_not_implemented", NotImplemented, NotImplemented),
    ("py_date_time", NOON, (2024, 5, datetime.timezone.utc)),
    ("py_time", NOON.time(), (12, 5, None)),
    ("py_time_delta", datetime.timedelta(-1, 5, 7), (-1, 5, 7)),
    ("py_tz_info", datetime.timezone.utc, "UTC"),
    ("py_instance", THING, THING),
    ("thing", THING, THING),
]
if sys.version_info >= (3, 9):
    GOOD.append(("py_generic_alias", list[int], (int,)))
if sys.version_info >= (3, 15):
    GOOD.append(("py_frozen_dict", frozendict(a=1), 1))  # noqa: F821
# In tests of their own, or of a Python that is newer.
ELSEWHERE = {"py_iterator", "py_builtin_function", "py_frozen_dict", "py_generic_alias"}


def outcome(function, value):
    try:
        return function(value)
    except Exception as error:
        return type(error)


@pytest.mark.parametrize("name, value, expected", GOOD, ids=shown)
def test_values_that_fit(name, value, expected):
    function = getattr(echoes, name)
    result = outcome(function, value)
    if name in ("py_super", "py_weak_proxy"):
        assert result is value
    else:
        assert result == expected and type(result) is type(expected)
    assert_no_leaks(lambda: outcome(function, value), value, rounds=2000)


def test_builtin_functions():
    assert echoes.py_builtin_function([].append) == ("list.append", [].append.__doc__)
    assert_no_leaks(lambda: echoes.py_builtin_function(len), rounds=2000)


def test_iterators():
    assert echoes.py_iterator(iter(range(5))) == [0, 1, 2]
    assert echoes.py_iterator(iter("a")) == ["a"]
    with pytest.raises(ZeroDivisionError):
        echoes.py_iterator(1 // number for number in (1, 0))
    assert_no_leaks(lambda: echoes.py_iterator(iter([1])), rounds=2000)


@pytest.mark.parametrize("name", sorted({name for name, *_ in GOOD} | ELSEWHERE))
def test_values_that_do_not_fit(name):
    class Stranger:
        pass

    function = getattr(echoes, name)

    def attempt():
        try:
            function(Stranger())
        except TypeError as error:
            return str(error)

    message = attempt()
    assert message.startswith(f"{name}() argument 'value': ") and "Stranger" in message
    assert_no_leaks(attempt, rounds=2000)


def test_halves_out_of_range():
    with pytest.raises(OverflowError, match="float out of range for a 16-bit float"):
        echoes.half(65520)
    assert math.isnan(echoes.half(math.nan))


def test_every_function_is_covered():
    names = {name for name in dir(echoes) if name.islower() and not name.startswith("_")}
    assert names - {name for name, *_ in GOOD} <= ELSEWHERE
