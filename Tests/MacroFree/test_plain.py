"""The module that was written without macros is one like any other."""

import importlib
import inspect
import sys

import plain
import pytest
from leaks import assert_no_leaks


def test_functions():
    assert plain.add(2, 3) == plain.add(2, b=3) == plain.add(b=3, a=2) == 5
    assert plain.add(2) == 3
    assert str(inspect.signature(plain.add)) == "(a, b=1)"
    assert plain.add.__doc__ == "Adds."
    with pytest.raises(TypeError, match=r"^add\(\) missing 1 required positional argument: 'a'$"):
        plain.add()
    with pytest.raises(TypeError, match=r"^add\(\) got an unexpected keyword argument 'c'$"):
        plain.add(1, c=2)
    with pytest.raises(TypeError, match=r"^add\(\) argument 'a': 'str' object cannot be interpreted as an integer$"):
        plain.add("x")
    assert_no_leaks(lambda: plain.add(a=1, b=2))


def test_everything_else():
    assert plain.__doc__ == "No macro."
    assert (plain.__version__, plain.ANSWER, plain.PLATFORM) == ("1.0", 42, sys.platform)
    assert importlib.import_module("plain.parts").DEPTH == 1
    with pytest.raises(plain.Overdrawn, match="overdrawn by 5") as caught:
        plain.withdraw(5)
    assert caught.value.amount == 5
    assert isinstance(caught.value, ValueError)
