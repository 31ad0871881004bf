"""Signatures beyond the plain ones, held against the same functions written in Python."""

import inspect
import sys
import warnings

import pytest
import signatures
from leaks import assert_no_leaks, attempt
from words import in_our_words


def total(*values):
    return sum(values)


def size(*, width=80, height):
    return width, height


def everything(*args, **kwargs):
    return args, kwargs


def options(**options):
    return sorted(options)


if sys.version_info >= (3, 8):  # 3.7 cannot write them
    exec("""
def scaled(first, /, *more, by=2, plus):
    return [value * by + plus for value in (first,) + more]

def every(a, b=1, /, c=None, *, d, e='x'):
    return "{} {} {} {} {}".format(a, b, c, d, e)

def typed(first, /, *rest, sep=' ', **options):
    return sep.join((first,) + rest + tuple("{}={}".format(*item) for item in sorted(options.items())))
""")

CALLS = [
    ("total", (), {}),
    ("total", (1, 2, 3, 4, 5, 6, 7, 8, 9, 10), {}),
    ("scaled", (1.0,), {"plus": 1.0}),
    ("scaled", (1.0, 2.0, 3.0), {"plus": 1.0, "by": 3.0}),
    ("scaled", (1.0,), {}),
    ("scaled", (), {}),
    ("scaled", (), {"plus": 1.0}),
    ("scaled", (1.0,), {"first": 1.0, "plus": 1.0}),
    ("scaled", (1.0,), {"plus": 1.0, "bye": 1.0}),
    ("size", (), {"height": 1}),
    ("size", (), {"height": 1, "width": 2}),
    ("size", (), {}),
    ("size", (), {"width": 2}),
    ("size", (1,), {}),
    ("size", (1, 2), {"height": 1}),
    ("size", (1, 2), {"height": 1, "width": 2}),
    ("everything", (), {}),
    ("everything", (1, "a"), {"b": None, "args": 3, "self": 4, "\ud800": 5}),
    ("options", (), {"b": 1, "a": 2, "options": 3}),
    ("options", (1,), {}),
    ("every", (1,), {"d": 2}),
    ("every", (1, 2, 3), {"d": 4, "e": "y"}),
    ("every", (1, 2, 3, 4), {"d": 4, "e": "y"}),
    ("every", (1, 2, 3, 4), {"d": 4}),
    ("every", (1, 2, 3, 4), {}),
    ("every", (), {}),
    ("every", (1,), {}),
    ("every", (), {"d": 1}),
    ("every", (), {"a": 1, "b": 1, "d": 1}),
    ("every", (1,), {"b": 1, "d": 1}),
    ("every", (1,), {"f": 1, "d": 1}),
    ("every", (1,), {"f": 1, "a": 1}),
    ("every", (1, 2, 3), {"c": 1, "d": 1}),
    ("typed", ("a",), {}),
    ("typed", ("a", "b", "c"), {"sep": "-", "x": 1, "first": 2, "rest": 3}),
    ("typed", (), {}),
    ("typed", (), {"first": "a"}),
]


def outcome(function, args, kwargs):
    """What a call gives, or the words with which Python refuses it."""
    try:
        return function(*args, **kwargs)
    except TypeError as error:
        return in_our_words(str(error))


@pytest.mark.parametrize("name, args, kwargs", [call for call in CALLS if call[0] in globals()])
def test_calls_do_as_in_python(name, args, kwargs):
    ours, python = getattr(signatures, name), globals()[name]
    expected = outcome(python, args, kwargs)
    assert outcome(ours, args, kwargs) == expected
    assert_no_leaks(lambda: outcome(ours, args, kwargs), *args, rounds=3000)


@pytest.mark.parametrize("name", ["total", "scaled", "size", "everything", "options", "every", "typed"])
def test_signatures_show_as_in_python(name):
    if name in globals():
        assert str(inspect.signature(getattr(signatures, name))) == str(inspect.signature(globals()[name]))


def test_kinds():
    parameters = inspect.signature(signatures.join).parameters
    assert [(p.name, p.kind.name, p.default) for p in parameters.values()] == [
        ("parts", "VAR_POSITIONAL", inspect.Parameter.empty),
        ("sep", "KEYWORD_ONLY", ","),
    ]
    assert signatures.total.__doc__ == "Adds up."
    assert signatures.size.__doc__ == "Keywords only."


def test_values():
    assert signatures.join("a", "b") == "a,b"
    assert signatures.join("a", "b", sep="") == "ab"
    assert signatures.join() == ""
    assert signatures.swapped((1, 2.5)) == (2.5, 1)
    assert signatures.size(height=1) == (80, 1)


def test_a_default_is_evaluated_in_each_call():
    first = signatures.counted()
    assert signatures.counted(number=50) == 50
    assert [signatures.counted(), signatures.counted()] == [first + 1, first + 2]


def test_converters():
    assert signatures.measured(1, "abc") == signatures.measured(1, width="abc") == [1, 3]
    assert signatures.measured(1) == [1, -1]
    assert str(inspect.signature(signatures.measured)) == "(number, /, width=-1)"
    with pytest.raises(LookupError, match="^no text$"):
        signatures.measured(1, width=3)
    with pytest.raises(TypeError, match="argument 'number'"):
        signatures.measured("abc", width="abc")
    assert_no_leaks(lambda: attempt(lambda: signatures.measured(1, width=3)))
    assert_no_leaks(lambda: signatures.measured(1, width="abc"))


def test_many_arguments_of_each_kind():
    names = {f"name{n}": n for n in range(1000)}
    assert signatures.everything(*range(1000), **names) == (tuple(range(1000)), names)
    assert signatures.options(**names) == sorted(names)
    assert signatures.typed("a", **dict(names)).count("name") == 1000


def test_what_is_passed_is_the_same_object():
    thing = object()
    args, kwargs = signatures.everything(thing, key=thing)
    assert args[0] is thing and kwargs["key"] is thing
    arguments = {"key": thing}
    assert signatures.everything(**arguments)[1] is not arguments
    assert_no_leaks(lambda: signatures.everything(thing, thing, key=thing, other=thing), thing)


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: signatures.total(1, "x"), "total() argument 2: 'str' object cannot be interpreted as an integer"),
        (
            lambda: signatures.scaled(1, 2, "x", plus=1),
            "scaled() argument 3: must be real number, not str",
        ),
        (
            lambda: signatures.scaled(1, plus="x"),
            "scaled() argument 'plus': must be real number, not str",
        ),
        (
            lambda: signatures.typed("a", x="b"),
            "typed() argument 'x': 'str' object cannot be interpreted as an integer",
        ),
    ],
)
def test_arguments_that_do_not_fit(call, message):
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value) == message
    assert_no_leaks(lambda: outcome(call, (), {}), rounds=3000)


def test_deprecation():
    with pytest.warns(DeprecationWarning, match=r"old\(\) is old; use total\(\)") as caught:
        assert signatures.old(3) == 3
    assert caught[0].filename == __file__
    with pytest.warns(FutureWarning, match="soon"):
        signatures.soon()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            signatures.old(3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert_no_leaks(lambda: signatures.old(3))
