"""Exception types made in Swift, and errors of Swift on their way through Python."""

import asyncio
import errno
import json
import pickle
import sys
import traceback

import exceptions
import pytest
from leaks import assert_no_leaks

IS_CPYTHON = sys.implementation.name == "cpython"


def raised(call, *arguments):
    try:
        call(*arguments)
    except BaseException as error:
        return error


def test_a_type_with_fields():
    error = raised(exceptions.overdraw, 5)
    assert type(error) is exceptions.Overdrawn
    assert isinstance(error, ValueError)
    assert str(error) == "Ada is overdrawn by 5"
    assert error.args == ("Ada is overdrawn by 5",)
    assert (error.amount, error.account_name) == (5, "Ada")
    assert not hasattr(error, "unrelated") and not hasattr(error, "description")
    assert_no_leaks(lambda: raised(exceptions.overdraw, 5))


def test_what_the_type_says_of_itself():
    assert exceptions.Overdrawn.__name__ == exceptions.Overdrawn.__qualname__ == "Overdrawn"
    assert exceptions.Overdrawn.__module__ == "exceptions"
    assert exceptions.Overdrawn.__doc__ == "Not enough money for that."
    assert exceptions.ClosedError.__doc__ is None
    assert "Overdrawn" in exceptions.__all__
    text = traceback.format_exception_only(exceptions.Overdrawn, exceptions.Overdrawn("x"))
    assert text == ["exceptions.Overdrawn: x\n"]


def test_a_hierarchy():
    error = raised(exceptions.close)
    assert type(error) is exceptions.ClosedError
    assert issubclass(exceptions.ClosedError, exceptions.BankError)
    assert str(error) == "tomorrow"
    assert str(raised(exceptions.refuse)) == "the bank refuses"
    assert issubclass(exceptions.Malformed, json.JSONDecodeError)


def test_a_type_in_no_module():
    error = raised(exceptions.throw_hidden)
    assert (type(error).__module__, type(error).__name__) == ("elsewhere", "Hidden")
    assert type(raised(exceptions.throw_hidden)) is type(error)


def test_python_can_raise_subclass_and_pickle_the_types():
    class Mine(exceptions.Overdrawn):
        pass

    def callback():
        raise Mine("hand-made")

    assert exceptions.kind(callback) == ["overdrawn"]
    assert exceptions.recover(callback) == "no Swift error"
    again = pickle.loads(pickle.dumps(exceptions.Overdrawn("text")))
    assert type(again) is exceptions.Overdrawn and again.args == ("text",)


def test_matching():
    assert exceptions.kind(lambda: exceptions.overdraw(1)) == ["overdrawn"]
    assert exceptions.kind(exceptions.close) == ["bank"]
    assert exceptions.kind(lambda: json.loads("")) == ["json"]
    assert exceptions.kind(lambda: 1 // 0) == []


def test_a_swift_error_comes_back_as_the_same_value():
    assert exceptions.recover(lambda: exceptions.throw_plain(3)) == "plain 3"
    assert exceptions.recover(lambda: exceptions.overdraw(4)) == "overdrawn 4"
    assert exceptions.recover(exceptions.throw_cancellation) == "cancelled"
    assert exceptions.recover(lambda: 1 // 0) == "no Swift error"
    assert exceptions.recover(lambda: exceptions.pass_on(lambda: exceptions.throw_plain(5))) == "plain 5"

    def caught_and_raised_again():
        try:
            exceptions.throw_plain(6)
        except RuntimeError as error:
            kept = error
        raise kept

    assert exceptions.recover(caught_and_raised_again) == "plain 6"
    assert_no_leaks(lambda: exceptions.recover(caught_and_raised_again))


def test_errors_of_swifts_own_library():
    assert type(raised(exceptions.throw_cancellation)) is asyncio.CancelledError
    error = raised(exceptions.decode, {})
    assert type(error) is ValueError
    assert str(error) == "key 'outer': missing key 'number'"


@pytest.mark.parametrize(
    "number, kind",
    [
        (errno.ENOENT, FileNotFoundError),
        (errno.EACCES, PermissionError),
        (errno.EEXIST, FileExistsError),
        (errno.EAGAIN, BlockingIOError),
        (errno.ECONNREFUSED, ConnectionRefusedError),
        (errno.EPIPE, BrokenPipeError),
        (errno.EINTR, InterruptedError),
        (errno.ETIMEDOUT, TimeoutError),
        (errno.EXDEV, OSError),
    ],
)
def test_errors_of_the_system(number, kind):
    import os

    error = raised(exceptions.throw_system, number)
    assert type(error) is kind
    assert (error.errno, error.strerror, error.filename) == (number, os.strerror(number), None)
    error = raised(lambda: exceptions.throw_system(number, file="a.txt"))
    assert type(error) is kind and error.filename == "a.txt"
    assert_no_leaks(lambda: raised(exceptions.throw_system, number), rounds=2000)


def test_imported_exception_types():
    error = raised(exceptions.throw_imported, "{")
    assert type(error) is json.JSONDecodeError
    assert (error.doc, error.pos) == ("{", 0)
    assert type(raised(exceptions.throw_imported_from_nowhere)) is AttributeError


def test_groups():
    error = raised(exceptions.throw_group, [1, 2])
    if sys.version_info >= (3, 11):
        assert type(error) is ExceptionGroup  # noqa: F821 (not before 3.11)
        assert [type(member) for member in error.exceptions] == [RuntimeError, RuntimeError, exceptions.Overdrawn]
        assert exceptions.member_count(lambda: exceptions.throw_group([1, 2])) == 3
    else:
        assert type(error) is RuntimeError
        assert type(error.__cause__) is RuntimeError
        assert len(error.__notes__) == 3
        assert exceptions.member_count(lambda: exceptions.throw_group([1, 2])) == 1
    assert exceptions.member_count(lambda: 1 // 0) == 1
    assert_no_leaks(lambda: raised(exceptions.throw_group, [1]), rounds=2000)


def test_the_swift_function_is_a_frame_of_the_traceback():
    frames = traceback.extract_tb(raised(exceptions.overdraw, 5).__traceback__)
    if not IS_CPYTHON:
        return
    assert (frames[-1].name, frames[-1].filename) == ("overdraw", "exceptions/exceptions.swift")
    with open(__file__.replace("test_exceptions.py", "exceptions.swift")) as source:
        assert "func overdraw" in source.read().splitlines()[frames[-1].lineno - 1]

    # The frame is one for all tracebacks of the function, and nothing that is done to it shows in the next.
    traceback.clear_frames(raised(exceptions.overdraw, 5).__traceback__)
    again = traceback.extract_tb(raised(exceptions.overdraw, 6).__traceback__)
    assert (again[-1].name, again[-1].lineno) == (frames[-1].name, frames[-1].lineno)

    def callback():
        raise LookupError("inner")

    frames = traceback.extract_tb(raised(exceptions.pass_on, callback).__traceback__)
    assert [frame.name for frame in frames][-2:] == ["pass_on", "callback"]


def test_arguments_that_do_not_fit_are_the_callers_mistake():
    frames = traceback.extract_tb(raised(exceptions.overdraw, "x").__traceback__)
    assert frames[-1].name == "raised"


@pytest.mark.skipif(not hasattr(sys, "unraisablehook"), reason="sys.unraisablehook came with Python 3.8")
def test_the_unraisable_hook():
    seen = []
    hook, sys.unraisablehook = sys.unraisablehook, seen.append
    try:
        exceptions.unraisable("a place")
    finally:
        sys.unraisablehook = hook
    assert [(type(entry.exc_value), entry.object) for entry in seen] == [(RuntimeError, "a place")]
