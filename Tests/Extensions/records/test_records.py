"""Structs and enums that convert by what they are made of."""

import collections
import dataclasses
import fractions
import types

import pytest
import records
from hypotheses import given, st
from leaks import assert_no_leaks


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error), str(error)


def check(expected, function, *arguments, **options):
    assert outcome(function, *arguments) == expected
    assert_no_leaks(lambda: outcome(function, *arguments), *arguments, **options)


@dataclasses.dataclass
class Person:
    first_name: str = "Ann"
    tags: list = dataclasses.field(default_factory=lambda: ["x", "y"])
    age: object = 3


Named = collections.namedtuple("Named", "first_name age")


@pytest.mark.parametrize(
    ("object", "expected"),
    [
        ({"first_name": "Ann"}, ("Ann", ["none"], None, "@", [1], 0)),
        ({"first_name": "Ann", "age": None}, ("Ann", ["none"], None, "@", [1], 0)),
        ({"first_name": "Ann", "age": 3, "e-mail": "a@b", "observed": (4, "")}, ("Ann", ["none"], 3, "a@b", [1], 4)),
        ({"first_name": "Ann", "cache": [5], "version": 3, "other": 1}, ("Ann", ["none"], None, "@", [1], 0)),
        (collections.UserDict(first_name="Ann", tags=()), ("Ann", [], None, "@", [1], 0)),
        (collections.ChainMap({}, {"first_name": "Ann"}), ("Ann", ["none"], None, "@", [1], 0)),
        (Person(), ("Ann", ["x", "y"], 3, "@", [1], 0)),
        (types.SimpleNamespace(first_name="Ann"), ("Ann", ["none"], None, "@", [1], 0)),
        (Named("Ann", 4), ("Ann", ["none"], 4, "@", [1], 0)),
    ],
)
def test_fields_of_mappings_and_of_objects(object, expected):
    check(expected, records.user, object)


ARGUMENT = "user() argument 'user': "


@pytest.mark.parametrize(
    ("object", "kind", "message"),
    [
        ({}, ValueError, "missing key 'first_name'"),
        ({"first_name": 1}, TypeError, "key 'first_name': 'int' object cannot be converted to 'str'"),
        ({"first_name": "", "tags": [1]}, TypeError, "key 'tags': item 0: 'int' object cannot be converted to 'str'"),
        ({"first_name": "", "age": 2**70}, OverflowError, f"key 'age': int must be between {-(2**63)} and {2**63 - 1}"),
        ({"first_name": "", "observed": (1,)}, ValueError, "key 'observed': expected a tuple of 2 items, got 1"),
        (5, TypeError, "'int' object cannot be converted to 'User'"),
        ("first_name", TypeError, "'str' object cannot be converted to 'User'"),
        (None, TypeError, "'NoneType' object cannot be converted to 'User'"),
        (Named, TypeError, "'type' object cannot be converted to 'User'"),
        ((1, 2), TypeError, "'tuple' object cannot be converted to 'User'"),
        (types.SimpleNamespace(), AttributeError, "'SimpleNamespace' object has no attribute 'first_name'"),
        (Person(tags=3), TypeError, "attribute 'tags': 'int' object cannot be converted to 'list'"),
    ],
)
def test_what_does_not_fit(object, kind, message):
    check((kind, ARGUMENT + message), records.user, object)


class Raising:
    first_name = "Ann"

    @property
    def tags(self):
        raise OSError("no tags")


class RaisingDict(dict):
    def __contains__(self, key):
        raise OSError("no keys")


def test_what_the_objects_raise_passes():
    check((OSError, "no tags"), records.user, Raising())
    check((OSError, "no keys"), records.user, RaisingDict(first_name="Ann"))
    lone = outcome(records.user, {"first_name": "\ud800"})
    assert lone[0] is UnicodeEncodeError and "(key 'first_name')" in lone[1]


def test_structs_become_dicts():
    full = {"first_name": "Ann", "tags": ["none"], "age": None, "version": 2, "e-mail": "@", "observed": (0, "")}
    check(full, records.echo_user, Person(tags=["none"], age=None))
    check({"is-open": True, "max-length": 2}, records.echo_options, {"is-open": True, "max-length": "ab"})
    check({"is-open": False, "max-length": 3}, records.echo_options, {"is-open": False})
    check(outcome(len, 5), records.echo_options, {"is-open": True, "max-length": 5})
    message = "echo_options() argument 'options': 'SimpleNamespace' object cannot be converted to 'dict'"
    check((TypeError, message), records.echo_options, types.SimpleNamespace())


def test_attributes_and_functions_of_ones_own():
    point = types.SimpleNamespace(X=1, Y=2.5, zed="ff")
    check(types.SimpleNamespace(X=1.0, Y=2.5, zed="ff"), records.echo_point, point)
    check((ValueError, "'g' is not hexadecimal"), records.echo_point, types.SimpleNamespace(X=1, Y=2, zed="g"))
    message = "echo_point() argument 'point': attribute 'zed': 'int' object cannot be converted to 'str'"
    check((TypeError, message), records.echo_point, types.SimpleNamespace(X=1, Y=2, zed=3))
    message = "echo_point() argument 'point': 'dict' object has no attribute 'X'"
    check((AttributeError, message), records.echo_point, {"X": 1, "Y": 2, "zed": "1"})


def test_instances():
    check(fractions.Fraction(2, 3), records.echo_ratio, fractions.Fraction(2, 3))
    assert type(records.echo_ratio(fractions.Fraction(4))) is fractions.Fraction
    message = "echo_ratio() argument 'ratio': 'int' object cannot be converted to 'fractions.Fraction'"
    check((TypeError, message), records.echo_ratio, 4)


def test_tuples():
    check((1, "a", None), records.echo_pair, (1, "a"))
    check((1, "a", "c"), records.echo_pair, [1, "a", "c"])
    long = type("Long", (list,), {"__len__": lambda self: 10**15})  # tuple() would believe it
    check((1, "a", None), records.echo_pair, long([1, "a"]))
    place = "echo_pair() argument 'pair': "
    check((ValueError, place + "expected a tuple of 2 to 3 items, got 1"), records.echo_pair, (1,))
    check((ValueError, place + "expected a tuple of 2 to 3 items, got 4"), records.echo_pair, (1, "a", "b", "c"))
    check((TypeError, place + "item 1: 'int' object cannot be converted to 'str'"), records.echo_pair, (1, 2))
    check((TypeError, place + "'str' object cannot be converted to 'tuple'"), records.echo_pair, "ab")
    check((TypeError, place + "'set' object cannot be converted to 'tuple'"), records.echo_pair, {1, 2})


def test_one_way_nested_and_transparent():
    check([1.0, 2.5], records.echo_meters, [1, 2.5])
    message = "echo_meters() argument 'meters': item 1: must be real number, not str"
    check((TypeError, message), records.echo_meters, [1, "2"])
    check(6, records.count, {"nested": (5, 1.5), "users": [Person()]})
    message = "count() argument 'value': key 'users': item 0: missing key 'first_name'"
    check((ValueError, message), records.count, {"nested": (5, 1.5), "users": [{}]})


@pytest.mark.parametrize(
    ("object", "expected"),
    [
        ({"radius": 2}, {"radius": 2.0, "line_width": 1}),
        (types.SimpleNamespace(radius=2, line_width=3), {"radius": 2.0, "line_width": 3}),
        ((1, 2.5), (1.0, 2.5)),
        ("a", "a"),
        (None, None),
    ],
)
def test_unions(object, expected):
    check(expected, records.echo_shape, object)


def test_unions_list_what_they_tried():
    message = (
        "echo_shape() argument 'shape': 'int' object cannot be converted to 'Shape' (circle: 'int' object cannot be "
        "converted to 'Shape'; segment: 'int' object cannot be converted to 'tuple'; named: 'int' object cannot be "
        "converted to 'str'; pair: 'int' object cannot be converted to 'tuple'; empty: it is not None)"
    )
    check((TypeError, message), records.echo_shape, 5)
    found = outcome(records.echo_shape, ("a", "b"))[1]
    assert "segment: item 0: must be real number, not str" in found
    found = outcome(records.echo_shape, {"radius": "wide"})[1]
    assert "circle: key 'radius': must be real number, not str" in found
    found = outcome(records.echo_shape, "\ud800")
    assert found[0] is TypeError and "surrogates not allowed" in found[1]


def test_unions_let_exceptions_pass():
    class Odd:
        @property
        def radius(self):
            raise OSError("no radius")

    check((OSError, "no radius"), records.echo_shape, Odd())


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(st.characters(blacklist_categories=["Cs"])),
    lambda values: st.lists(values) | st.dictionaries(st.text(st.characters(blacklist_categories=["Cs"])), values),
)


@given(json_values)
def test_json(value):
    assert records.echo_json(value) == value


@given(json_values, st.sampled_from([object(), {1: 2}, {1}, 2**5000, "\udc80"]))
def test_json_with_something_else(value, other):
    with pytest.raises(TypeError, match="array: item 1: .*object: .*array: item 0: "):
        records.echo_json([value, {"key": [other]}])


def test_values_that_contain_themselves():
    loop = []
    loop.append({"loop": loop})
    message = "maximum recursion depth exceeded while converting a value"
    check((RecursionError, message), records.echo_json, loop, rounds=500)
    deep = None
    for _ in range(150):
        deep = [deep]
    assert records.nest(150) == deep == records.echo_json(deep)
    check((RecursionError, message), records.nest, 1000, rounds=500)


def test_no_leaks():
    for object in [Person(), {"first_name": 1}, {}, types.SimpleNamespace()]:
        assert_no_leaks(lambda object=object: outcome(records.echo_user, object))
    assert_no_leaks(lambda: records.echo_json([None, {"a": [1, "b", False]}]))
