"""The standard library, numpy, pandas and requests: called from Swift, and their objects as arguments."""

import collections
import dataclasses
import decimal
import json
import math
import pathlib
import typing
from datetime import datetime, timedelta, timezone

import libraries
import numpy
import pandas
import pytest
import requests
from leaks import assert_no_leaks

# numpy


def test_numpy_is_called():
    assert libraries.moving_average([1, 2, 3, 4], window=2) == [1.5, 2.5, 3.5]
    assert_no_leaks(lambda: libraries.moving_average([1, 2, 3, 4], window=2), rounds=500, by_others=True)
    with pytest.raises(ValueError, match="v cannot be empty"):
        libraries.moving_average([1], window=0)


def test_arrays_keep_their_operators():
    matrix = numpy.arange(12.0).reshape(4, 3)
    result = libraries.standardized(matrix)
    assert type(result) is numpy.ndarray
    numpy.testing.assert_allclose(result, (matrix - matrix.mean(axis=0)) / matrix.std(axis=0))
    assert libraries.diagonal(numpy.eye(3) * 2) == [2.0, 2.0, 2.0]
    with pytest.raises(IndexError):
        libraries.diagonal(numpy.zeros((3, 2)))


@pytest.mark.parametrize("kind", ["int8", "int16", "int32", "int64", "uint8", "uint64"])
def test_integers_of_numpy(kind):
    assert libraries.int(numpy.dtype(kind).type(100)) == 100
    assert libraries.double(numpy.dtype(kind).type(100)) == 100.0
    with pytest.raises(TypeError):
        libraries.int(numpy.float64(1))


def test_bools_of_numpy():
    array = numpy.array([1.0, 3.0])
    assert libraries.bool((array > 0).all()) is True and libraries.bool(array[0] > 2) is False
    assert libraries.bools(array > 2) == [False, True]
    assert libraries.bools([None, numpy.True_]) == [None, True]
    assert_no_leaks(lambda: libraries.bools(array > 2), rounds=2000, by_others=True)
    for other in (numpy.int8(1), numpy.float64(1), numpy.zeros(1, "?"), numpy.str_("True")):
        with pytest.raises(TypeError, match=f"'{type(other).__name__}' object cannot be converted to 'bool'"):
            libraries.bool(other)


@pytest.mark.parametrize("kind", ["float16", "float32", "float64", "longdouble"])
def test_floats_of_numpy(kind):
    assert libraries.double(numpy.dtype(kind).type(0.5)) == 0.5
    assert math.isnan(libraries.double(numpy.dtype(kind).type("nan")))


def test_arrays_and_texts_of_numpy():
    assert libraries.doubles(numpy.array([1, 2], "int16")) == [1.0, 2.0]
    assert libraries.text(numpy.str_("grüß")) == "grüß"
    assert libraries.table({"a": numpy.arange(2.0)}) == {"a": [0.0, 1.0]}
    with pytest.raises(TypeError, match="item 0: "):
        libraries.doubles(numpy.array([None]))
    with pytest.raises(TypeError):
        libraries.doubles(numpy.zeros((2, 2)))
    with pytest.raises(OverflowError):
        libraries.int(numpy.uint64(2**64 - 1))


# pandas

FRAME = pandas.DataFrame({"city": ["Ulm", "Bonn", "Ulm"], "amount": [1.0, 2.5, 3.0]})


def test_frames():
    assert libraries.totals(FRAME, by="city", of="amount") == {"Ulm": 4.0, "Bonn": 2.5}
    assert_no_leaks(lambda: libraries.totals(FRAME, by="city", of="amount"), rounds=300, by_others=True)
    with pytest.raises(KeyError, match="no column"):
        libraries.totals(FRAME, by="no column", of="amount")
    pandas.testing.assert_frame_equal(
        libraries.frame({"b": [1, 2], "a": [3, 4]}), pandas.DataFrame({"a": [3.0, 4.0], "b": [1.0, 2.0]})
    )
    assert list(libraries.rows_above(FRAME, 2)["amount"]) == [2.5, 3.0]


def test_columns_and_rows_as_arguments():
    assert libraries.doubles(FRAME["amount"].to_list()) == [1.0, 2.5, 3.0]
    assert libraries.doubles(FRAME["amount"].to_numpy()) == [1.0, 2.5, 3.0]
    assert libraries.table(FRAME[["amount"]].to_dict("list")) == {"amount": [1.0, 2.5, 3.0]}
    assert libraries.int(FRAME["amount"].count()) == 3
    assert math.isnan(libraries.double(pandas.Series([None], dtype="float64")[0]))
    with pytest.raises(TypeError):
        libraries.double(pandas.NA)


# datetime, zoneinfo, decimal

NOON = datetime(2024, 7, 1, 12, tzinfo=timezone.utc)


def test_moments():
    assert libraries.time_in("Europe/Berlin", NOON) == "2024-07-01T14:00:00+02:00"
    assert libraries.age(NOON, at=NOON + timedelta(days=1, microseconds=5)) == timedelta(days=1, microseconds=5)
    with pytest.raises(KeyError):
        libraries.time_in("Mars/Olympus", NOON)
    with pytest.raises(TypeError, match="offset-naive"):
        libraries.age(NOON, at=datetime(2024, 7, 1))


def test_moments_of_pandas():
    assert libraries.time_in("Europe/Berlin", pandas.Timestamp(NOON)) == "2024-07-01T14:00:00+02:00"
    assert libraries.age(pandas.Timestamp(NOON), at=pandas.Timestamp(NOON) + pandas.Timedelta("1us")).microseconds == 1
    with pytest.raises(TypeError):
        libraries.age(NOON, at=pandas.NaT)


def test_decimals():
    before = decimal.getcontext().rounding
    assert libraries.rounded(["0.1", "0.2", "0.005"], to="0.01") == decimal.Decimal("0.30")
    assert decimal.getcontext().rounding == before
    with pytest.raises(decimal.InvalidOperation):
        libraries.rounded(["x"], to="0.01")
    assert decimal.getcontext().rounding == before


# pathlib, re, json


def test_paths(tmp_path):
    (tmp_path / "a.txt").write_text("12345")
    (tmp_path / "folder").mkdir()
    assert libraries.sizes(tmp_path) == {"a.txt": 5}
    with pytest.raises(FileNotFoundError) as caught:
        libraries.sizes(tmp_path / "missing")
    assert caught.value.filename in (str(tmp_path / "missing"), tmp_path / "missing")
    assert libraries.sizes(pathlib.Path(tmp_path, "folder")) == {}


def test_regular_expressions():
    assert libraries.words(r"\w+", "über die Brücke") == [("über", 0, 4), ("die", 5, 8), ("Brücke", 9, 15)]
    assert libraries.substitute(r"\d", "a1b2") == "a11b22"
    assert_no_leaks(lambda: libraries.substitute(r"\d", "a1b2"), rounds=1000)
    with pytest.raises(Exception, match="unterminated character set"):
        libraries.words("[", "text")


ORDER = {"id": 7, "customer": "Zoë", "amounts": [1, 2.5], "note": None}


def test_json():
    assert libraries.total(json=json.dumps([ORDER, ORDER])) == 7.0
    assert json.loads(libraries.order_as_json(5)) == {"id": 5, "customer": "Zoë", "amounts": [1.5]}
    with pytest.raises(json.JSONDecodeError):
        libraries.total(json="[")
    with pytest.raises(TypeError, match="item 1: key 'amounts': item 0: must be real number, not str"):
        libraries.total(json=json.dumps([ORDER, {**ORDER, "amounts": ["x"]}]))


# dataclasses and their like


@dataclasses.dataclass
class Order:
    id: int
    customer: str
    amounts: list = dataclasses.field(default_factory=list)
    note: typing.Optional[str] = None


@dataclasses.dataclass(frozen=True)
class Frozen:
    id: int
    customer: str
    amounts: tuple = ()
    note: str = "frozen"


def test_dataclasses():
    assert libraries.decoded(Order(7, "Ada", [1.5])) == "7 Ada [1.5] -"
    assert libraries.decoded(Frozen(7, "Ada", (1, 2))) == "7 Ada [1.0, 2.0] frozen"
    assert libraries.decoded(collections.namedtuple("Order", "id customer amounts note")(1, "A", [], "x")) == "1 A [] x"
    assert libraries.renamed(Order(7, "Ada"), to="Zoë") == Order(7, "Zoë")
    made = libraries.new_class("Point", ["x", "y"])
    assert made(1, 2) == made(x=1, y=2) and repr(made(1, 2)) == "Point(x=1, y=2)"
    with pytest.raises(TypeError, match="key 'id': 'str' object cannot be interpreted as an integer"):
        libraries.decoded(Order("7", "Ada"))
    with pytest.raises(TypeError, match="unexpected keyword argument 'customer'"):
        libraries.renamed(made(1, 2), to="x")


# requests, of which only what goes over no network


def test_requests():
    assert libraries.prepared_url("https://example.org/a b", {"q": "ü"}) == "https://example.org/a%20b?q=%C3%BC"
    with pytest.raises(requests.exceptions.MissingSchema):
        libraries.prepared_url("example.org", {})
    request = requests.Request("POST", "https://example.org", json={"a": 1}, headers={"X-A": "b"}).prepare()
    assert libraries.headers(request)["X-A"] == "b"
    assert libraries.headers(request)["Content-Type"] == "application/json"


def test_responses():
    response = requests.Response()
    response.status_code, response.url = 204, "https://example.org"
    assert libraries.checked(response) == 204
    response.status_code, response.reason = 404, "Not Found"
    with pytest.raises(requests.HTTPError, match="404 Client Error: Not Found for url: https://example.org") as caught:
        libraries.checked(response)
    assert caught.value.response is response
