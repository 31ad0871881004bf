"""The nastiest values Python has, and every function that takes one: shared by the property tests."""

import array
import collections
import datetime
import decimal
import fractions
import gc
import importlib
import math
import os
import pathlib
import sys
import types as builtin_types
import uuid
import weakref

FUNCTIONS = {
    "conversions": "bool int int8 int16 int32 int64 int128 uint uint8 uint16 uint32 uint64 uint128 double float string "
    "optional array array_of_optionals nested dictionary deep set pair six object list dict tuple",
    "buffers": "array arrays optional bytes bytearray info doubles ints int32s words raw total",
    "values": "color colors options character scalar substring range small_range closed_range duration "
    "picoseconds_before three four_bytes result",
    "coding": "user address addresses tree flexible numbered weekdays keys",
    "texts": "same count spaces utf8 scalars string is_greeting",
    "views": "mapping sequence tuple_operations list_pop date small",
    "echoes": "half contiguous contiguous_bytes slice py_bool py_int py_float py_complex py_utf8 py_set py_frozen_set "
    "py_dict_keys py_dict_values py_dict_items py_frozen_dict py_mapping_proxy py_range py_slice py_iterator "
    "py_memory_view py_callable py_function py_builtin_function py_code py_frame py_traceback py_type py_super "
    "py_generic_alias py_module_object py_capsule py_weak_reference py_weak_proxy py_none py_ellipsis "
    "py_not_implemented py_date_time py_time py_time_delta py_tz_info py_instance thing",
    "records": "echo_user echo_point echo_ratio echo_pair echo_options echo_meters count echo_json echo_shape",
    "essential_types": "date dates seconds data data_table slice uuid url optional_url decimal total time_zone "
    "components",
    "foundation_types": "time_zone components moment index_set ranges read",
}
LEFT_OUT = os.environ.get("MARTLET_LEFT_OUT", "").split()
EVERY = [
    getattr(importlib.import_module(module), name)
    for module, names in FUNCTIONS.items()
    if module not in LEFT_OUT
    for name in names.split()
]


def label(function):
    return f"{function.__module__}.{function.__name__}"


def outcome(function, *arguments):
    """The result, or the type of the exception."""
    try:
        return function(*arguments)
    except Exception as error:
        return type(error)


class Mistake(Exception):
    """What the methods of a hostile value raise. Each instance is one raise."""


# What a conversion may call. Not __repr__ and __str__, which only messages ask, and not __getattribute__: what Python
# itself does with an attribute that cannot be had is another matter.
METHODS = (
    "__index__ __int__ __float__ __complex__ __bool__ __iter__ __next__ __len__ __getitem__ __contains__ __hash__ "
    "__eq__ __lt__ __sub__ __rsub__ __add__ __fspath__ keys items values utcoffset"
).split()


def hostile(base, *arguments, methods=METHODS):
    """A value of a subclass whose methods all raise, and the list of what they have raised."""
    raised = []

    def mistake(self, *arguments):
        raised.append(Mistake(base.__name__))
        raise raised[-1]

    # Made harmlessly, then armed: a constructor may call methods.
    harmless = {"__repr__": object.__repr__, "__str__": object.__repr__}
    subclass = type(base)(f"Hostile{base.__name__.title()}", (base,), harmless)
    value = subclass(*arguments)
    for name in methods:
        if name != "__hash__" or base is not dict:
            setattr(subclass, name, mistake)
    return value, raised


BASES = {
    "object": (object,),
    "int": (int, 7),
    "float": (float, 1.5),
    "complex": (complex, 1j),
    "str": (str, "text"),
    "bytes": (bytes, b"four"),
    "bytearray": (bytearray, b"four"),
    "list": (list, [1, 2]),
    "tuple": (tuple, (1, "two")),
    "dict": (dict, {"key": 1}),
    "set": (set, {"a"}),
    "frozenset": (frozenset, {1}),
    "deque": (collections.deque, [1]),
    "UserDict": (collections.UserDict, {"a": 1}),
    "UserList": (collections.UserList, [1]),
    "date": (datetime.date, 2024, 1, 1),
    "datetime": (datetime.datetime, 2024, 1, 1, 0, 0, 0, 0, datetime.timezone.utc),
    "time": (datetime.time, 1),
    "timedelta": (datetime.timedelta, 1),
    "tzinfo": (datetime.tzinfo,),
    "Decimal": (decimal.Decimal, "1.5"),
    "UUID": (uuid.UUID, "12345678-90ab-cdef-1234-567890abcdef"),
    "Path": (type(pathlib.Path()), "/tmp"),
    "module": (builtin_types.ModuleType, "odd"),
    "type": (type, "Odd", (), {}),
    "ref": (weakref.ref, ValueError),
}


def holders(value):
    """The value, and containers around it."""
    yield value
    yield [value]
    yield (1, value)
    yield {"key": value}
    yield {"x": [value]}
    yield collections.deque([value])
    yield builtin_types.MappingProxyType({"a": value})
    yield slice(value, value)
    yield slice(0, 5, value)
    try:
        yield {value: 1}
        yield {value}
    except Exception:
        pass  # has no hash


def recursive_list():
    items = []
    items.append(items)
    return items


def recursive_dict():
    table = {}
    table["next"] = [table]
    return table


class Node:
    """An object that can be referred to weakly, and its views."""

    def behind(self):
        return super()


def dead_proxy():
    """Any look at it raises ReferenceError. pytest takes no look at a parameter that is a list."""
    proxy = weakref.proxy(Node())
    if sys.implementation.name == "pypy":
        gc.collect()
    return proxy


def traceback():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


node, table = Node(), {"a": 1, 2: None}

NOT_HOSTILE = [
    *(None, True, False, ..., NotImplemented, object, type, len, lambda: 0),
    *(0, -1, 2**31, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 10**400, -(10**400)),
    *(0.0, -0.0, 1e308, 5e-324, math.nan, math.inf, -math.inf, 1j, complex(math.nan, math.inf)),
    *("", "a", "\0", "\ud800", "ok\udcff", "e\u0301", "\U0010ffff", "x" * 10_000, "red", "UTC", "http://a:b:c"),
    *(b"", b"\xff", bytearray(b"ab"), memoryview(b"abcd")[::2], array.array("i", [1]), array.array("d", [1.5])),
    *(
        [],
        [None],
        [[]],
        (),
        (1, "x"),
        (1, 2, 3),
        {},
        {"a": 1},
        {1: 2},
        {None: None},
        set(),
        {1},
        {"a"},
        frozenset({2**70}),
    ),
    *(range(3), range(5, 0, -1), range(2**70), slice(None), slice(1, 2, 0), iter([1]), (n for n in [1]), zip()),
    *(collections.deque([1]), collections.OrderedDict(a=1), collections.ChainMap({"a": 1}), collections.UserDict(a=1)),
    *(datetime.date.min, datetime.datetime.max, datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)),
    *(datetime.time.max, datetime.timedelta.max, datetime.timedelta.min, datetime.timezone.utc),
    *(decimal.Decimal("NaN"), decimal.Decimal("-Infinity"), decimal.Decimal("1E-400"), fractions.Fraction(1, 3)),
    *(uuid.UUID(int=0), pathlib.Path("/"), pathlib.Path("a\0b"), builtin_types.SimpleNamespace(a=1), ValueError("x")),
    *(recursive_list(), recursive_dict()),
    *(table.keys(), table.values(), table.items(), builtin_types.MappingProxyType(table), math, traceback()),
    *(node.behind, node.behind(), node.behind.__code__, weakref.ref(node), weakref.proxy(node), [dead_proxy()]),
    *((number for number in ()).gi_frame, getattr(datetime, "datetime_CAPI", None)),
    *([list[int]] if sys.version_info >= (3, 9) else []),
]
