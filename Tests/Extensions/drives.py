"""What is done with a conversion and the values of nasty.py: shared by the modules and those with packages."""

import contextlib
import sys

from leaks import assert_no_leaks, references
from nasty import BASES, METHODS, NOT_HOSTILE, Mistake, holders, hostile, outcome


def drive_hostile(function, base):
    """Whatever the value raises comes out, the exception itself; where it raised, nothing else comes."""
    for method in METHODS:
        value, raised = hostile(*BASES[base], methods=[method])
        for holder in holders(value):
            raised.clear()
            try:
                function(holder)
            except Mistake as error:
                assert raised and error is raised[-1] and str(error) == BASES[base][0].__name__
            except Exception as error:
                assert not isinstance(error, SystemError)
                # Its own complaint, made without asking the value.
                assert not raised, (method, holder, error)
            else:
                assert not raised, (method, holder)


def chosen(function, values):
    """Those that fit; of the others, which all views refuse in the same words, a few are enough."""
    if function.__module__ != "echoes":
        return values
    fitting = [value for value in values if outcome(function, value) is not TypeError]
    return fitting + values[:5]


# Enough rounds for a leak to stand out of the two hundred blocks that caches and free lists take in any number of them.


def drive_leaks(function):
    values = chosen(function, NOT_HOSTILE)

    def attempts():
        for value in values:
            outcome(function, value)

    assert_no_leaks(attempts, None, True, rounds=500)


def drive_leaks_of_hostile(function):
    made = [hostile(*arguments) for arguments in BASES.values()]
    holding = chosen(function, [holder for value, _ in made for holder in holders(value)])

    def attempts():
        for holder in holding:
            outcome(function, holder)
        for _, raised in made:
            raised.clear()

    assert_no_leaks(attempts, rounds=500)


@contextlib.contextmanager
def alone():
    """No other thread of Python runs inside.

    One of pytest-xdist's has lists full of None for a moment, while it is told what to test next.
    """
    interval = sys.getswitchinterval()
    sys.setswitchinterval(60)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)


def drive_many(function, given, expected=None):
    """What `given` makes comes back, or what `expected` makes, and nothing of it stays."""
    with alone():
        before = references(None)
        value = given()
        assert function(value) == (expected() if expected else value)
        del value
        assert references(None) - before < 100
