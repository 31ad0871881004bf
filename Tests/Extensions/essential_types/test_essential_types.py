"""The types of FoundationEssentials as Python's own: datetime, bytes, UUID, Path, Decimal; and its errors."""

import array
import errno
import math
import os
import pathlib
import sys
import uuid
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal

import essential_types as types
import pytest
from case_names import shown
from leaks import assert_no_leaks

try:
    from zoneinfo import ZoneInfo
except ImportError:  # before 3.9
    ZoneInfo = None

UTC = timezone.utc
EAST = timezone(timedelta(hours=5, minutes=30))
ID = uuid.UUID("12345678-90ab-cdef-1234-567890abcdef")

GOOD = [
    ("date", datetime(2024, 2, 29, 12, 30, 59, 123456, UTC), datetime(2024, 2, 29, 12, 30, 59, 123456, UTC)),
    ("date", datetime(1969, 12, 31, 23, 59, 59, 999999, UTC), datetime(1969, 12, 31, 23, 59, 59, 999999, UTC)),
    ("date", datetime(2024, 1, 1, 5, 30, tzinfo=EAST), datetime(2024, 1, 1, tzinfo=UTC)),
    ("date", datetime(1, 1, 1, tzinfo=UTC), datetime(1, 1, 1, tzinfo=UTC)),
    ("date", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ("dates", (datetime(2024, 1, 1, tzinfo=UTC),), [datetime(2024, 1, 1, tzinfo=UTC)]),
    ("data", b"", b""),
    ("data", b"a\0b", b"a\0b"),
    ("data", bytearray(b"ab"), b"ab"),
    ("data", memoryview(b"abcdef")[::2], b"ace"),
    ("data", array.array("H", [1, 2]), b"\1\0\2\0"),
    ("data_table", {"a": b"1", "b": bytearray(b"2")}, {"a": b"1", "b": b"2"}),
    ("slice", b"abc", b"bc"),
    ("uuid", ID, ID),
    ("uuid_text", ID, str(ID).upper()),
    ("url", "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    ("url", "mailto:me@example.org", "mailto:me@example.org"),
    ("url", "notes.txt", "notes.txt"),
    ("url", pathlib.Path("/tmp/x y/ü%20"), pathlib.Path("/tmp/x y/ü%20")),
    ("url", pathlib.PurePosixPath("/a/../~/b"), pathlib.Path("/a/../~/b")),
    ("url", pathlib.Path("~/b"), pathlib.Path(os.getcwd()) / "~/b"),
    ("url", "file:///tmp/x%20y", pathlib.Path("/tmp/x y")),
    ("url", "file://localhost/tmp", pathlib.Path("/tmp")),
    ("url", "file://elsewhere/tmp", "file://elsewhere/tmp"),
    ("url_text", pathlib.Path("/tmp/x y/ü"), "file:///tmp/x%20y/%C3%BC"),
    ("optional_url", None, None),
    *[
        ("decimal", Decimal(text), Decimal(text))
        for text in (
            "0",
            "1",
            "-1",
            "0.1",
            "-123.456",
            "1E+10",
            "1E-128",
            "1E+127",
            "12345678901234567890123456789012345678",
        )
    ],
    ("decimal", Decimal(2**128 - 1), Decimal(2**128 - 1)),
    ("decimal", Decimal("100E126"), Decimal("1E128")),
    ("decimal", Decimal("10E-129"), Decimal("1E-128")),
    ("decimal", Decimal("1.10"), Decimal("1.1")),
    ("decimal", Decimal("-0.00"), Decimal(0)),
    ("decimal", 5, Decimal(5)),
    ("decimal", -(10**40), Decimal(-(10**40))),
    ("decimal", True, Decimal(1)),
    ("total", [Decimal("0.1")] * 3, Decimal("0.3")),
    ("time_zone", UTC, UTC),
    ("time_zone", EAST, EAST),
    ("time_zone", timezone(timedelta(seconds=-1)), timezone(timedelta(seconds=-1))),
    ("time_zone", timezone(timedelta(hours=18)), timezone(timedelta(hours=18))),
    ("components", date(2024, 2, 29), date(2024, 2, 29)),
    ("components", datetime(2024, 2, 29, 1, 2, 3, 4), datetime(2024, 2, 29, 1, 2, 3, 4)),
    ("components", datetime(1, 1, 1), datetime(1, 1, 1)),
    ("components", datetime(2024, 2, 29, tzinfo=EAST), datetime(2024, 2, 29, tzinfo=EAST)),
    ("components", time(1, 2, 3, 999_999), time(1, 2, 3, 999_999)),
    ("components", time(23, 59, tzinfo=UTC), time(23, 59, tzinfo=UTC)),
]

CONVERT = "'{}' object cannot be converted to '{}'"
NAIVE = "a datetime without a time zone is not a moment: expected one with tzinfo"
TOO_LARGE = "the Decimal has too many digits or too large an exponent for Swift"
ABOVE = "the offset of a time zone must be whole seconds, at most 18 hours"


class NoOffset(tzinfo):
    def utcoffset(self, moment):
        return None

    def __repr__(self):
        return "NoOffset()"


BAD = [
    ("date", datetime(2024, 1, 1), TypeError, NAIVE),
    ("date", date(2024, 1, 1), TypeError, CONVERT.format("date", "datetime")),
    ("date", 1.5, TypeError, CONVERT.format("float", "datetime")),
    ("dates", [datetime(2024, 1, 1, tzinfo=UTC), "x"], TypeError, "item 1: " + CONVERT.format("str", "datetime")),
    ("data", "text", TypeError, "a bytes-like object is required, not 'str'"),
    ("data", [1, 2], TypeError, "a bytes-like object is required, not 'list'"),
    ("data_table", {"x": 1}, TypeError, "value of key 'x': a bytes-like object is required, not 'int'"),
    ("uuid", str(ID), TypeError, CONVERT.format("str", "UUID")),
    ("url", "http://a:b:c", ValueError, "'http://a:b:c' is not a URL"),
    ("url", "", ValueError, "'' is not a URL"),
    ("url", 5, TypeError, CONVERT.format("int", "str or path")),
    ("url", b"/tmp", TypeError, CONVERT.format("bytes", "str or path")),
    ("url", pathlib.Path("a\0b"), ValueError, "embedded null byte"),
    ("decimal", 1.5, TypeError, CONVERT.format("float", "Decimal")),
    ("decimal", "1.5", TypeError, CONVERT.format("str", "Decimal")),
    ("decimal", Decimal("inf"), OverflowError, "cannot convert Infinity to a Swift Decimal"),
    ("decimal", Decimal("sNaN"), ValueError, "cannot convert a signalling NaN to a Swift Decimal"),
    *[
        ("decimal", Decimal(text), OverflowError, TOO_LARGE)
        for text in (str(2**128), "1E-129", "1E200", "1." + "1" * 39, "9E+999999999", "9E-999999999", "1" * 4000)
    ],
    ("decimal", 2**128, OverflowError, TOO_LARGE),
    ("total", [Decimal(1), None], TypeError, "item 1: " + CONVERT.format("NoneType", "Decimal")),
    ("time_zone", "UTC", TypeError, CONVERT.format("str", "tzinfo")),
    ("time_zone", NoOffset(), ValueError, "NoOffset() has neither a name nor a fixed offset"),
    ("time_zone", timezone(timedelta(hours=19)), ValueError, ABOVE),
    ("time_zone", timezone(timedelta(microseconds=1)), ValueError, ABOVE),
    ("components", timedelta(1), TypeError, CONVERT.format("timedelta", "date, datetime or time")),
    ("components", None, TypeError, CONVERT.format("NoneType", "date, datetime or time")),
]

if ZoneInfo:
    GOOD += [
        ("date", datetime(2024, 7, 1, 2, tzinfo=ZoneInfo("Europe/Berlin")), datetime(2024, 7, 1, tzinfo=UTC)),
        ("time_zone", ZoneInfo("UTC"), UTC),
    ]
    NO_ZONE = f"there is no time zone {ZoneInfo('Europe/Berlin')!r} in this module"
    BAD += [("time_zone", ZoneInfo("Europe/Berlin"), ValueError, NO_ZONE)]


@pytest.mark.parametrize("name, value, expected", GOOD, ids=shown)
def test_values_that_fit(name, value, expected):
    convert = getattr(types, name)
    assert convert(value) == expected and type(convert(value)) is type(expected)
    assert_no_leaks(lambda: convert(value), rounds=2000)


@pytest.mark.parametrize("name, value, kind, message", BAD, ids=shown)
def test_values_that_do_not_fit(name, value, kind, message):
    convert = getattr(types, name)

    def attempt():
        try:
            convert(value)
        except Exception as error:
            return type(error), str(error)

    argument = "values" if name == "total" else "value"
    assert attempt() == (kind, f"{name}() argument '{argument}': {message}")
    assert_no_leaks(attempt, rounds=2000)


def test_not_a_number():
    assert types.decimal(Decimal("nan")).is_qnan()


@pytest.mark.parametrize(
    "seconds, error",
    [(math.nan, ValueError), (math.inf, OverflowError), (-1e300, OverflowError), (1e12, OverflowError)],
)
def test_moments_that_python_has_not(seconds, error):
    with pytest.raises(error):
        types.date_from(seconds)


@pytest.mark.parametrize(
    "arguments, expected",
    [
        ((2024, 2, 29, None, None), date(2024, 2, 29)),
        ((2024, 2, 29, 5, None), datetime(2024, 2, 29, 5)),
        ((2024, 2, 29, None, 1999), datetime(2024, 2, 29, microsecond=1)),
        ((None, None, None, 5, 0), time(5)),
        ((2023, 2, 29, None, None), "day is out of range for month|day (29 )?must be in"),
        ((2024, None, None, None, None), "date components need year, month and day for a date, or an hour for a time"),
        ((None, None, None, None, 5), "date components need"),
        ((2024, 1, 1, 0, -1), "microsecond must be in 0..999999"),
        ((2024, 1, 1, 0, -(2**63)), "signed integer|too large|microsecond must be"),
    ],
)
def test_components_from_swift(arguments, expected):
    if isinstance(expected, str):
        with pytest.raises((ValueError, OverflowError), match=expected):
            types.components_of(*arguments)
    else:
        assert types.components_of(*arguments) == expected


# What Python's classes can be made to say.


def test_subclasses_that_lie():
    class Lie(datetime):
        microsecond = 10**30

    with pytest.raises(OverflowError):
        types.components(Lie(2024, 1, 1))
    Lie.microsecond = -1
    with pytest.raises(ValueError, match="microsecond must be in 0..999999"):
        types.components(Lie(2024, 1, 1))
    Lie.microsecond = property(lambda self: [][1])
    with pytest.raises(IndexError):
        types.components(Lie(2024, 1, 1))

    class Short(uuid.UUID):
        bytes = b"short"

    with pytest.raises(ValueError, match="a UUID has 16 bytes, not 5"):
        types.uuid(Short(int=1))

    class Digits(Decimal):
        def as_tuple(self):
            raise OSError("not asked")

    assert types.decimal(Digits("1.5")) == Decimal("1.5")


def test_exceptions_of_the_value_itself_pass_unchanged():
    mistake = TypeError("mine")

    class Zone(tzinfo):
        def utcoffset(self, moment):
            raise mistake

    class Path:
        def __fspath__(self):
            raise mistake

    for convert, value in [
        (types.date, datetime(2024, 1, 1, tzinfo=Zone())),
        (types.time_zone, Zone()),
        (types.components, datetime(2024, 1, 1, tzinfo=Zone())),
        (types.url, Path()),
    ]:
        with pytest.raises(TypeError) as caught:
            convert(value)
        assert caught.value is mistake and str(mistake) == "mine"


def test_zones_without_an_offset_make_no_moment():
    with pytest.raises(TypeError, match="can't subtract offset-naive and offset-aware datetimes"):
        types.date(datetime(2024, 1, 1, tzinfo=NoOffset()))


@pytest.mark.parametrize("answer", [b"/tmp/x", "/tmp/x", "", 5, None])
def test_path_objects(answer):
    path = type("PathLike", (), {"__fspath__": lambda self: answer})()
    if isinstance(answer, (str, bytes)):
        assert types.url(path) == pathlib.Path(os.getcwd(), os.fsdecode(answer))
    else:
        with pytest.raises(TypeError, match="__fspath__"):
            types.url(path)


def test_paths_that_are_no_unicode():
    with pytest.raises(UnicodeEncodeError):
        types.url(pathlib.Path("/tmp/\udc80"))


# Errors


def test_files_that_are_missing(tmp_path):
    path = tmp_path / "missing"

    def attempt():
        try:
            types.read(path)
        except OSError as error:
            return type(error), error.errno, error.filename, str(error)

    try:
        open(path)
    except OSError as error:
        expected = type(error), error.errno, str(error.filename), str(error)
    assert attempt() == expected
    assert_no_leaks(attempt, rounds=2000)


def test_files(tmp_path):
    (tmp_path / "file").write_bytes(b"content")
    assert types.read(tmp_path / "file") == b"content"
    with pytest.raises(OSError):
        types.read(tmp_path)


@pytest.mark.parametrize("name", ["ENOENT", "EACCES", "EEXIST", "ECONNREFUSED", "ETIMEDOUT", "EPIPE", "EINVAL"])
def test_error_numbers(name):
    number = getattr(errno, name)
    with pytest.raises(OSError) as caught:
        types.posix(number)
    assert type(caught.value) is type(OSError(number, "")) and caught.value.errno == number
    assert caught.value.strerror == os.strerror(number) and caught.value.filename is None


@pytest.mark.parametrize(
    "code, kind",
    [
        (4, FileNotFoundError),
        (260, FileNotFoundError),
        (257, PermissionError),
        (513, PermissionError),
        (516, FileExistsError),
        (640, OSError),
        (256, OSError),
        (2048, ValueError),
        (3840, ValueError),
        (4864, ValueError),
        (3328, NotImplementedError),
        (3072, RuntimeError),
        (99_999, RuntimeError),
    ],
)
def test_cocoa_errors(code, kind):
    with pytest.raises(kind) as caught:
        types.cocoa(code)
    assert type(caught.value) is kind and str(caught.value)


def test_cocoa_errors_keep_their_words():
    with pytest.raises(ValueError, match="^no number at 5$"):
        types.cocoa(2048, "no number at 5")


def test_nothing_is_left_raised():
    for function in (types.date, types.data, types.uuid, types.url, types.decimal, types.time_zone, types.components):
        for value in (None, object(), "x" * 10_000, 10**400, math.nan, [[]], {}, type, Ellipsis):
            try:
                function(value)
            except Exception as error:
                assert not isinstance(error, SystemError)
            assert types.uuid(ID) == ID
    assert sys.exc_info() == (None, None, None)
