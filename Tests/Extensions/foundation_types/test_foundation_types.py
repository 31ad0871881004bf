"""What the whole of Foundation adds: named time zones, index sets, URL errors and NSError."""

import pathlib
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import foundation_types as types
import pytest
from leaks import assert_no_leaks
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Etc/GMT+5", "Pacific/Apia"])
def test_zones_by_name(name):
    zone = types.time_zone(ZoneInfo(name))
    assert zone == ZoneInfo(name) and type(zone) is ZoneInfo
    assert_no_leaks(lambda: types.time_zone(zone), rounds=2000)


def test_offsets_that_vary():
    assert types.offset(BERLIN, datetime(2024, 1, 1, tzinfo=timezone.utc)) == timedelta(hours=1)
    assert types.offset(BERLIN, datetime(2024, 7, 1, tzinfo=timezone.utc)) == timedelta(hours=2)


def test_components_with_a_zone():
    moment = datetime(2024, 7, 1, 12, tzinfo=BERLIN)
    assert types.components(moment) == moment and types.components(moment).tzinfo is BERLIN
    assert types.moment(moment) == moment
    assert types.moment(datetime(2024, 7, 1, 12, tzinfo=timezone.utc)) == datetime(2024, 7, 1, 12, tzinfo=timezone.utc)


def test_other_calendars_are_not_pythons():
    with pytest.raises(ValueError, match="Python's dates are Gregorian"):
        types.islamic()


def test_zones_that_nobody_knows(tmp_path):
    class Zone(type(timezone.utc).__base__):
        key = "Mars/Olympus"

        def __repr__(self):
            return "Olympus"

    with pytest.raises(ValueError, match="there is no time zone Olympus in this module"):
        types.time_zone(Zone())
    for key in ("../../../etc/passwd", "a\0b", "", "x" * 100_000):
        Zone.key = key
        with pytest.raises((ValueError, ZoneInfoNotFoundError)):
            types.time_zone(Zone())
    Zone.key = 5
    with pytest.raises(TypeError, match="'int' object cannot be converted to 'str'"):
        types.time_zone(Zone())
    pytz_like = type("Zone", (type(timezone.utc).__base__,), {"zone": "Europe/Berlin"})()
    assert types.time_zone(pytz_like) == BERLIN


INDICES = [set(), {0}, {1, 2, 3, 7}, frozenset({5}), {2**63 - 2}]


@pytest.mark.parametrize("indices", INDICES)
def test_index_sets(indices):
    assert types.index_set(indices) == set(indices) and type(types.index_set(indices)) is set
    assert_no_leaks(lambda: types.index_set(indices), rounds=2000)


def test_index_sets_of_ranges():
    assert types.ranges(range(3, 10**12)) == [range(3, 10**12)]
    assert types.ranges(range(3, 3)) == []
    assert types.ranges({1, 2, 5}) == [range(1, 3), range(5, 6)]


@pytest.mark.parametrize(
    "value, kind, message",
    [
        ({-1}, OverflowError, "an index must be between 0 and 9223372036854775806"),
        ({2**63 - 1}, OverflowError, "an index must be between 0 and 9223372036854775806"),
        ({2**63}, OverflowError, "item 9223372036854775808: int must be between"),
        ({"a"}, TypeError, "item 'a': 'str' object cannot be interpreted as an integer"),
        ([1], TypeError, "'list' object cannot be converted to 'set'"),
        (range(-5, 5), OverflowError, "an index must be between"),
        (range(0, 10, 2), ValueError, "the step must be 1"),
    ],
)
def test_no_index_sets(value, kind, message):
    def attempt():
        try:
            types.index_set(value)
        except Exception as error:
            return type(error), str(error)

    assert attempt()[0] is kind and attempt()[1].startswith(f"index_set() argument 'value': {message}")
    assert_no_leaks(attempt, rounds=2000)


def test_the_rest_is_here_too():
    assert types.decimal(Decimal("1.5")) == Decimal("1.5")
    assert types.url(pathlib.Path("/tmp")) == pathlib.Path("/tmp")


# Errors


def test_files_that_are_missing(tmp_path):
    for function in (types.read, types.list):
        with pytest.raises(FileNotFoundError) as caught:
            function(tmp_path / "missing")
        assert caught.value.errno == 2 and caught.value.filename == str(tmp_path / "missing")


@pytest.mark.parametrize(
    "code, kind",
    [
        (-1001, TimeoutError),
        (-1004, ConnectionRefusedError),
        (-1005, ConnectionResetError),
        (-1003, ConnectionError),
        (-1009, ConnectionError),
        (-1000, ValueError),
        (-1002, ValueError),
        (-1100, FileNotFoundError),
        (-1102, PermissionError),
        (-1011, OSError),
    ],
)
def test_url_errors(code, kind):
    with pytest.raises(kind, match="https://example.org") as caught:
        types.url_error(code, "https://example.org")
    assert type(caught.value) is kind
    with pytest.raises(kind):
        types.ns_error("NSURLErrorDomain", code)


@pytest.mark.parametrize(
    "domain, code, kind",
    [
        ("NSCocoaErrorDomain", 260, FileNotFoundError),
        ("NSPOSIXErrorDomain", 13, PermissionError),
        ("NSPOSIXErrorDomain", 2**40, RuntimeError),
        ("NSURLErrorDomain", 5, RuntimeError),
        ("mine", 5, RuntimeError),
    ],
)
def test_errors_by_domain(domain, code, kind):
    def attempt():
        try:
            types.ns_error(domain, code)
        except Exception as error:
            return type(error)

    assert attempt() is kind
    assert_no_leaks(attempt, rounds=1000)


def test_what_cannot_be_parsed():
    with pytest.raises(ValueError):
        types.parse_json(b"{")
