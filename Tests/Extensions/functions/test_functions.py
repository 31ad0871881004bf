"""Calls, right and wrong, held against the same functions written in Python."""

import inspect
import os
import signal
import subprocess
import sys

import functions
import pytest
from leaks import assert_no_leaks
from words import in_our_words

# What Martlet's functions look like to a caller, in Python.


def noop():
    pass


def greet(name, greeting="Hello", punctuation="!"):
    pass


if sys.version_info >= (3, 8):  # 3.7 cannot write it; calls from there are held against the others alone
    exec("def mixed(first, /, second, third=3): pass")


def many(a, b, c, d, e, f, g, h, i=9, j=10, k=11, l=12):  # noqa: E741
    pass


def test_answers():
    assert functions.noop() is None
    assert functions.add(2, 3) == 5
    assert functions.half(3.0) == 1.5
    assert functions.greet("Ada") == "Hello, Ada!"
    assert functions.greet("Ada", punctuation="?") == "Hello, Ada?"
    assert functions.greet(greeting="Hi", name="Ada") == "Hi, Ada!"
    assert functions.mixed(1, 2) == [1, 2, 3]
    assert functions.mixed(1, third=5, second=4) == [1, 4, 5]
    assert functions.scale(2, by=3) == 6.0
    assert functions.scale(2) == 3.0
    assert functions.floored(1) == 3 and functions.floored(1, floor=2) == 2
    assert functions.limited(99) == 10
    assert functions.limited(99, limit=50) == 50
    assert functions.renamed() == "here none"
    assert functions.renamed(in_="a", class_="b") == "a b"
    assert functions.parse_http_header(raw_value="x") == "x"
    assert functions.token(1, after=2) is True
    assert functions.pair((1, 2.5)) == (2.5, 1)
    assert functions.many(*range(8)) == [*range(8), 9, 10, 11, 12]
    assert functions.many(**{name: 0 for name in "abcdefghijkl"}) == [0] * 12
    assert functions.apply(lambda n: n * n, 4) == 14
    assert functions.conditional() == "active"


def test_documentation():
    assert functions.__doc__ == "Functions of every signature.\n\nThe tests call them rightly and wrongly."
    assert functions.add.__doc__ == "Adds."
    assert functions.greet.__doc__ == "Greets.\n\nIn block style."
    assert functions.add.__module__ == "functions"


@pytest.mark.parametrize(
    "function, signature",
    [
        (functions.noop, "()"),
        (functions.add, "(a, b, /)"),
        (functions.half, "(value, digits=None, /)"),
        (functions.greet, "(name, greeting='Hello', punctuation='!')"),
        (functions.mixed, "(first, /, second, third=3)"),
        (functions.scale, "(value, by=1.5)"),
        (functions.token, "(before, after)"),
        (functions.limited, "(count, limit=Ellipsis)" if sys.version_info >= (3, 8) else "(count)"),
        (functions.renamed, "(in_='here', class_='none')"),
        (functions.spin, "()"),
    ],
)
def test_signatures(function, signature):
    assert str(inspect.signature(function)).replace("=...", "=Ellipsis") == signature


@pytest.mark.parametrize(
    "name, args, kwargs",
    [
        ("noop", (1,), {}),
        ("noop", (1, 2), {}),
        ("greet", (), {}),
        ("greet", ("a", "b", "c", "d"), {}),
        ("greet", ("a",), {"name": "b"}),
        ("greet", ("a",), {"nome": "b"}),
        ("greet", ("a", "b", "c", "d"), {"nome": "b"}),
        ("greet", (), {"greeting": "b"}),
        ("many", (), {}),
        ("many", (1, 2, 3, 4, 5, 6), {}),
        ("many", (1,), {"ä": 1}),
    ]
    + [
        ("mixed", args, kwargs)
        for args, kwargs in [
            ((), {}),
            ((1,), {}),
            ((), {"second": 2}),
            ((1, 2, 3, 4), {}),
            ((1, 2), {"first": 1}),
        ]
        if "mixed" in globals()
    ],
)
def test_mistakes_read_as_in_python(name, args, kwargs):
    def complaint(function):
        with pytest.raises(TypeError) as caught:
            function(*args, **kwargs)
        return in_our_words(str(caught.value))

    assert complaint(getattr(functions, name)) == complaint(globals()[name])
    assert_no_leaks(lambda: pytest_raises(getattr(functions, name), *args, **kwargs))


def pytest_raises(function, *args, **kwargs):
    """`pytest.raises` keeps tracebacks, and with them objects, for longer than a leak test can bear."""
    try:
        function(*args, **kwargs)
    except Exception:
        return
    pytest.fail("did not raise")


def test_names_are_told_by_their_text():
    """Those in a call's source come as the interned strings that Martlet looks for first, others as they are."""

    def fresh(name):
        return "".join(list(name))

    assert fresh("name") is not fresh("name")
    assert functions.greet(**{fresh("punctuation"): "?", fresh("name"): "Ada"}) == "Hello, Ada?"
    assert functions.parse_http_header(**{fresh("raw_value"): "x"}) == "x"

    class Text(str):
        pass

    assert functions.greet(**{Text("name"): "Ada"}) == "Hello, Ada!"
    with pytest.raises(TypeError, match="unexpected keyword argument 'nam'"):
        functions.greet("Ada", **{fresh("nam"): "Ada"})
    with pytest.raises(TypeError, match="multiple values for argument 'name'"):
        functions.greet("Ada", **{fresh("name"): "Ada"})


def test_positional_only_functions_take_no_keywords():
    with pytest.raises(TypeError, match=r"add\(\) takes no keyword arguments"):
        functions.add(1, b=2)


@pytest.mark.parametrize(
    "call, kind, message",
    [
        (
            lambda: functions.add("1", 2),
            TypeError,
            "add() argument 'a': 'str' object cannot be interpreted as an integer",
        ),
        (
            lambda: functions.add(1, 2**63),
            OverflowError,
            "add() argument 'b': int must be between -9223372036854775808 and 9223372036854775807",
        ),
        (lambda: functions.greet(1), TypeError, "greet() argument 'name': 'int' object cannot be converted to 'str'"),
        (
            lambda: functions.greet("a", punctuation=None),
            TypeError,
            "greet() argument 'punctuation': 'NoneType' object cannot be converted to 'str'",
        ),
        (
            lambda: functions.greet("a\ud800"),
            UnicodeEncodeError,
            "'utf-8' codec can't encode character '\\ud800' in position 1: "
            "surrogates not allowed (greet() argument 'name')",
        ),
        (lambda: functions.pair((1,)), ValueError, "pair() argument 'point': expected a tuple of 2 items, got 1"),
        (lambda: functions.pair((1, "x")), TypeError, "pair() argument 'point': item 1: must be real number, not str"),
        (
            lambda: functions.pair([1, 2.0]),
            TypeError,
            "pair() argument 'point': 'list' object cannot be converted to 'tuple'",
        ),
        (lambda: functions.apply(5, 1), TypeError, "'int' object is not callable"),
    ],
)
def test_arguments_that_do_not_fit(call, kind, message):
    with pytest.raises(kind) as caught:
        call()
    assert str(caught.value) == message
    assert type(caught.value) is kind
    assert_no_leaks(lambda: pytest_raises(call))


def test_an_exception_in_a_callback_is_the_same_object():
    mistake = LookupError("mine")

    def callback(number):
        if number == 2:
            raise mistake
        return 0

    with pytest.raises(LookupError) as caught:
        functions.apply(callback, 5)
    assert caught.value is mistake
    assert [entry.name for entry in caught.traceback][-1] == "callback"
    with pytest.raises(TypeError, match="'str' object cannot be interpreted as an integer"):
        functions.apply(lambda n: "x", 1)


def test_keyboard_interrupt_reaches_a_native_loop():
    # From outside: the loop holds the GIL, no thread of this process could send it.
    # Python's own handler, for a process started in the background ignores the signal and would loop for ever.
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    sender = subprocess.Popen(["sh", "-c", f"sleep 0.2; kill -INT {os.getpid()}"])
    try:
        with pytest.raises(KeyboardInterrupt):
            functions.spin()
    finally:
        sender.wait()
        signal.signal(signal.SIGINT, handler)


def test_calls_leak_nothing():
    text, square = "Ada", lambda n: n * n
    assert_no_leaks(lambda: functions.greet(text, punctuation="?"), text)
    assert_no_leaks(lambda: functions.mixed(1, third=5, second=4))
    assert_no_leaks(lambda: functions.pair((1000, 2.5)))
    assert_no_leaks(lambda: functions.apply(square, 3), square, rounds=2000)
    assert_no_leaks(functions.noop)
