"""Codable values from dicts, lists and objects, and back."""

import collections
import dataclasses
import datetime
import types

import coding
import pytest
from case_names import shown
from leaks import assert_no_leaks

ADDRESS = {"street": "Long Lane", "houseNumber": 5}
USER = {
    "firstName": "Ada",
    "isAdmin": True,
    "score": 1.5,
    "tags": ["a", "ß"],
    "addresses": [ADDRESS, {"street": "Short Street"}],
    "byName": {"homeAddress": ADDRESS},
    "avatar": b"\x89PNG\0",
}


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error), str(error)


def check(expected, function, *arguments):
    assert outcome(function, *arguments) == expected
    assert_no_leaks(lambda: outcome(function, *arguments))


def changed(**changes):
    return {**USER, **changes}


def test_round_trip():
    check(USER, coding.user, USER)
    assert type(coding.user(USER)["avatar"]) is bytes
    check([ADDRESS], coding.addresses, (ADDRESS,))


def snake(value):
    if isinstance(value, list):
        return [snake(item) for item in value]
    names = {"firstName": "first_name", "isAdmin": "is_admin", "byName": "by_name", "houseNumber": "house_number"}
    return {names.get(key, key): snake(item) for key, item in value.items()} if isinstance(value, dict) else value


def test_key_strategies():
    check(snake(USER), coding.snake_user, snake(USER))
    # Keys of a dictionary are data.
    check({"homeAddress": snake(ADDRESS)}, coding.snake_addresses, {"homeAddress": snake(ADDRESS)})
    shouted = {"STREET": "x", "HOUSENUMBER": 1}
    check(shouted, coding.shouted_address, shouted)
    check((ValueError, "missing key 'first_name'"), coding.snake_user, USER)
    names = {"first_name": 1, "_private_name": 2, "image_url": 3, "plain": 4, "__": 5, 6: 7, None: 8}
    check(["firstName", "_privateName", "imageUrl", "plain", "__", "6"], coding.keys, names)


@dataclasses.dataclass
class Dataclass:
    street: str
    houseNumber: int = None


Named = collections.namedtuple("Named", "street houseNumber")


class Slots:
    __slots__ = ("street",)

    def __init__(self, street):
        self.street = street


class Property:
    @property
    def street(self):
        return "computed"


class Custom(collections.UserDict):
    def __missing__(self, key):
        raise OSError("never asked")


@pytest.mark.parametrize(
    "value, expected",
    [
        (Dataclass("a", 1), {"street": "a", "houseNumber": 1}),
        (Dataclass("a"), {"street": "a"}),
        (Named("b", 2), {"street": "b", "houseNumber": 2}),
        (Slots("c"), {"street": "c"}),
        (types.SimpleNamespace(street="d", houseNumber=3), {"street": "d", "houseNumber": 3}),
        (Property(), {"street": "computed"}),
        (collections.OrderedDict(street="e"), {"street": "e"}),
        (types.MappingProxyType({"street": "f"}), {"street": "f"}),
        (Custom(street="g"), {"street": "g"}),
        ({"street": "h", "more": object()}, {"street": "h"}),
        (collections.defaultdict(int, street="i"), {"street": "i"}),
    ],
)
def test_objects_of_every_kind(value, expected):
    check(expected, coding.address, value)


INT = "cannot be interpreted as an integer"


@pytest.mark.parametrize(
    "value, kind, message",
    [
        (changed(firstName=1), TypeError, "key 'firstName': 'int' object cannot be converted to 'str'"),
        (changed(tags=["a", 2]), TypeError, "key 'tags': item 1: 'int' object cannot be converted to 'str'"),
        (changed(addresses=[ADDRESS, {}]), ValueError, "key 'addresses': item 1: missing key 'street'"),
        (
            changed(addresses=[{"street": "x", "houseNumber": "5"}]),
            TypeError,
            f"key 'addresses': item 0: key 'houseNumber': 'str' object {INT}",
        ),
        (
            changed(addresses=[{"street": "x", "houseNumber": 2**64}]),
            OverflowError,
            f"key 'addresses': item 0: key 'houseNumber': int must be between {-(2**63)} and {2**63 - 1}",
        ),
        (changed(byName={"x": 5}), TypeError, "key 'byName': key 'x': 'int' object cannot be converted to 'dict'"),
        (changed(addresses="ab"), TypeError, "key 'addresses': 'str' object cannot be converted to 'list'"),
        (changed(addresses={}), TypeError, "key 'addresses': 'dict' object cannot be converted to 'list'"),
        (changed(isAdmin=None), TypeError, "key 'isAdmin': 'NoneType' object cannot be converted to 'bool'"),
        *[
            (value, TypeError, f"'{type(value).__name__}' object cannot be converted to 'dict'")
            for value in (None, 5, "text", b"", [], (), {1}, 1.5, True, int, types)
        ],
        (object(), ValueError, "missing key 'firstName'"),
    ],
    ids=shown,
)
def test_errors_say_where(value, kind, message):
    check((kind, message), coding.user, value)


def test_exceptions_of_the_objects_pass():
    class Broken:
        @property
        def street(self):
            raise OSError("no street")

    check((OSError, "no street"), coding.address, Broken())

    class Items(collections.UserDict):
        def __getitem__(self, key):
            raise OSError("no items")

    check((OSError, "no items"), coding.address, Items(street=1))

    class Number:
        def __index__(self):
            raise OSError("no number")

    check((OSError, "no number"), coding.address, {"street": "x", "houseNumber": Number()})
    assert outcome(coding.address, {"street": "\ud800"})[0] is UnicodeEncodeError


def test_enums_and_unions():
    tree = {"node": {"left": {"leaf": {"_0": 1}}, "right": {"leaf": {"_0": 2}}}}
    check(tree, coding.tree, tree)
    check([1, "a", 2], coding.flexible, [1, "a", 2])
    check((TypeError, "item 1: 'list' object cannot be converted to 'str'"), coding.flexible, [1, []])
    check([0, None, 1], coding.weekdays, [0, None, 1])
    kind, message = outcome(coding.weekdays, [7])
    assert kind is ValueError and message.startswith("item 0: ")
    kind, message = outcome(coding.tree, {"twig": {}})
    assert kind in (TypeError, ValueError)


def test_int_keys():
    table = {5: {"street": "x"}, -1: ADDRESS}
    check(table, coding.numbered, table)


def test_nested_containers_and_superclasses():
    value = {"name": "n", "parts": ["x", None, "y"], "rest": {"name": "z"}, "super": {"id": 7}}
    expected = {"name": "nx-yz", "parts": ["a", None, {"name": 1}, [2]], "rest": {"name": None}, "super": {"id": 7}}
    check(expected, coding.derived, value)


def test_types_with_conversions_of_their_own():
    check([1, 2], coding.numbers, (1, 2))
    check((TypeError, f"item 1: 'str' object {INT}"), coding.numbers, [1, "2"])
    delta = {"a": datetime.timedelta(seconds=1.5)}
    check(delta, coding.duration, delta)


def test_values_that_refuse():
    check((ValueError, "item 0: unwilling"), coding.read_unwilling, [1])


def test_depth():
    value = {"next": []}
    for _ in range(150):
        value = {"next": [value]}
    assert coding.nested(value) == value
    recursive = {"next": []}
    recursive["next"].append(recursive)
    message = "maximum recursion depth exceeded while coding a value"
    assert outcome(coding.nested, recursive) == (RecursionError, message)
    for _ in range(300):  # Swift's caches are full after that, and stay as they are
        outcome(coding.nested, recursive)
    assert_no_leaks(lambda: outcome(coding.nested, recursive), rounds=500)
    assert outcome(coding.write_deep, 5000) == (RecursionError, message)


def test_containers_that_change():
    items = [ADDRESS, ADDRESS]

    class Clearing:
        @property
        def street(self):
            items.clear()
            return "cleared"

    items.insert(0, Clearing())
    assert coding.addresses(items) == [{"street": "cleared"}, ADDRESS, ADDRESS]
