"""Hypothesis drives the conversions of Foundation's types."""

import pathlib
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import essential_types as types
import foundation_types
import pytest
from hypotheses import given, st
from zoneinfo import ZoneInfo

UTC = timezone.utc
BERLIN = ZoneInfo("Europe/Berlin")


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)))
def test_dates_keep_microseconds(moment):
    assert types.date(moment) == moment
    assert abs(types.seconds(moment) - moment.timestamp()) < 1e-6


@given(st.datetimes(timezones=st.timezones()))
def test_dates_of_any_time_and_zone(moment):
    try:
        expected = moment.astimezone(UTC)
    except OverflowError:
        with pytest.raises(OverflowError):
            types.date(moment)
        return
    assert abs(types.date(moment) - expected) < timedelta(microseconds=50)


@given(st.binary())
def test_data(value):
    assert types.data(value) == types.data(memoryview(value)) == value


@given(st.uuids())
def test_uuids(value):
    assert types.uuid(value) == value


@given(st.decimals())
def test_decimals(value):
    try:
        converted = types.decimal(value)
    except (OverflowError, ValueError):
        _, digits, exponent = value.as_tuple()
        assert not value.is_finite() or len(digits) > 38 or not -128 <= exponent <= 127 - (38 - len(digits))
        return
    assert converted == value or converted.is_qnan() and value.is_qnan()


@given(st.integers(0, 2**128 - 1), st.integers(-128, 127), st.booleans())
def test_every_decimal_of_swift(digits, exponent, negative):
    value = Decimal((negative, tuple(map(int, str(digits))), exponent))
    assert types.decimal(value) == value


@given(st.text(st.characters(exclude_characters="\0"), min_size=1))
def test_paths(name):
    path = pathlib.Path("/", name)
    try:
        name.encode()
    except UnicodeEncodeError:
        with pytest.raises((UnicodeEncodeError, ValueError)):
            types.url(path)
        return
    assert types.url(path) == path


@given(st.text())
def test_text_as_a_url(text):
    try:
        result = types.url(text)
    except ValueError:
        return
    assert isinstance(result, (str, pathlib.Path))


@given(st.dates(), st.times(timezones=st.just(UTC)), st.datetimes())
def test_components(day, hour, moment):
    for value in (day, hour, moment):
        assert types.components(value) == value


@given(st.datetimes(datetime(1970, 1, 2), datetime(2037, 1, 1), timezones=st.just(UTC)))
def test_both_have_the_same_rules(moment):
    assert foundation_types.offset(BERLIN, moment) == moment.astimezone(BERLIN).utcoffset()


@given(st.sets(st.integers(0, 300)))
def test_sets_of_indices(indices):
    assert foundation_types.index_set(indices) == indices
