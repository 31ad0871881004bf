"""Warnings that Swift issues: their category, the line that is blamed, and filters that make exceptions of them."""

import builtins
import sys
import traceback
import warnings

import errors
import pytest
from leaks import assert_no_leaks


def below(kind):
    for sub in kind.__subclasses__():
        yield sub
        yield from below(sub)


CATEGORIES = sorted({kind.__name__ for kind in below(Warning) if hasattr(builtins, kind.__name__)})


class Mine(FutureWarning):
    pass


class Refusing(Warning):
    def __init__(self, message):
        raise LookupError(message)


def test_a_warning():
    with pytest.warns(UserWarning) as caught:
        errors.warn("mind the gap\0, grüß")
    [warning] = caught
    assert type(warning.message) is warning.category is UserWarning
    assert warning.message.args == ("mind the gap\0, grüß",)


@pytest.mark.parametrize("name", CATEGORIES)
def test_builtin_categories(name):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        errors.warn_builtin("why", name)
    assert [(warning.category, str(warning.message)) for warning in caught] == [(getattr(builtins, name), "why")]


def test_categories_of_python():
    with pytest.warns(Mine, match="^why$"):
        errors.warn("why", Mine)


def test_which_line_is_blamed():
    """Level 1 is the one that called the exported function, 2 the one that called that."""

    def line():
        return sys._getframe(1).f_lineno

    def helper(level):
        errors.warn("why", UserWarning, level)
        return line() - 1

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        inner, outer = helper(1), line()
        helper(2)
    assert [warning.filename for warning in caught] == [__file__, __file__]
    assert [warning.lineno for warning in caught] == [inner, outer + 1]


def test_once_for_each_place():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            errors.warn("again and again")
        errors.warn("again and again")
    assert len(caught) == 2


def raised(call, *arguments):
    try:
        call(*arguments)
    except BaseException as error:
        return error


def test_a_warning_made_an_error_is_raised():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        error = raised(errors.warn, "why", Mine)
        assert type(error) is Mine and error.args == ("why",)
        assert_no_leaks(lambda: raised(errors.warn, "why", Mine), rounds=2000)
        # In Swift's hands it is an error like any other, and none is left behind.
        caught = errors.catch_it(lambda: errors.warn("caught"))
        assert type(caught) is UserWarning and str(caught) == "caught"
        assert errors.warn_twice("one", "two") == ["UserWarning: one", "UserWarning: two"]
    if sys.implementation.name == "cpython":
        assert traceback.extract_tb(error.__traceback__)[-1].name == "warn"


def test_only_some_made_errors():
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        warnings.filterwarnings("error", category=FutureWarning)
        errors.warn("let through")
        assert type(raised(errors.warn, "refused", Mine)) is Mine


def test_what_python_raises_while_it_warns_is_handed_on():
    def show(*arguments, **keywords):
        raise OSError("nowhere to show it")

    with warnings.catch_warnings():
        warnings.simplefilter("always")
        error = raised(errors.warn, "why", Refusing)
        assert type(error) is LookupError and error.args == ("why",)
        warnings.showwarning = show
        assert type(raised(errors.warn, "why")) is OSError


@pytest.mark.parametrize("category", [ValueError, 5, "UserWarning", int, Mine("an object")], ids=repr)
def test_what_is_no_category(category):
    error = raised(errors.warn, "why", category)
    assert type(error) is TypeError
    assert str(error) == f"category must be a Warning subclass, not '{type(category).__name__}'"
    assert_no_leaks(lambda: raised(errors.warn, "why", category), category, rounds=2000)


def test_warnings_leak_nothing():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert_no_leaks(lambda: errors.warn("why", Mine), Mine)
        assert_no_leaks(lambda: errors.warn("why"))
