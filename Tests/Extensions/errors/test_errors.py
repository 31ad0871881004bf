"""Exceptions raised in Swift, caught in Swift, and passed through it."""

import builtins
import sys
import traceback

import errors
import pytest
from leaks import assert_no_leaks

UNICODE = {"UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError"}  # take five arguments


# PyPy fails to make one of these in the middle of looking for its handler, which then never sees it.
NAMES = [name for name in errors.builtin_names() if name not in UNICODE or sys.implementation.name != "pypy"]


@pytest.mark.parametrize("name", NAMES)
def test_every_builtin_exception(name):
    with pytest.raises(BaseException) as caught:
        errors.raise_builtin(name, "why")
    if name in UNICODE:
        assert type(caught.value) is TypeError
        return
    young = {"EncodingWarning": Warning, "PythonFinalizationError": RuntimeError, "ImportCycleError": ImportError}
    expected = getattr(builtins, name, young.get(name))
    assert type(caught.value) is expected
    assert caught.value.args == ("why",)


def test_an_error_that_swift_holds_is_not_used_for_another():
    for text in ["one", "another"] * 3:
        with pytest.raises(ValueError, match="^held by Swift$"):
            errors.raise_held()
        with pytest.raises(KeyError, match=text):
            errors.raise_builtin("KeyError", text)


def test_all_of_pythons_exceptions_are_there():
    def below(kind):
        yield kind.__name__
        for sub in kind.__subclasses__():
            yield from below(sub)

    # Groups hold other exceptions, not a message; the underscore is that of a private one.
    named = {name for name in below(BaseException) if hasattr(builtins, name)}
    assert named - {"BaseExceptionGroup", "ExceptionGroup", "_IncompleteInputError"} <= set(errors.builtin_names())


@pytest.mark.parametrize(
    "call, kind, message",
    [
        (lambda: errors.raise_plain("it broke"), RuntimeError, "it broke"),
        (lambda: errors.raise_plain("NUL \0 and grüß"), RuntimeError, "NUL \0 and grüß"),
        (lambda: errors.raise_unnamed(), RuntimeError, "oops"),
        (lambda: errors.raise_refusal("/etc"), PermissionError, "/etc is not for you"),
        (lambda: errors.raise_typed("typed"), ValueError, "typed"),
        (lambda: errors.raise_object(KeyError), KeyError, ""),
        (lambda: errors.raise_object(5), TypeError, "exceptions must derive from BaseException"),
    ],
)
def test_swift_errors_become_exceptions(call, kind, message):
    def attempt():
        try:
            call()
        except BaseException as error:
            return type(error), str(error)

    assert attempt() == (kind, message)
    assert_no_leaks(attempt)


def test_the_same_object_passes_through_with_its_traceback():
    mistake = ValueError("mine")

    def callback():
        raise mistake

    with pytest.raises(ValueError) as caught:
        errors.pass_on(callback)
    assert caught.value is mistake
    assert [frame.name for frame in traceback.extract_tb(mistake.__traceback__)][-1] == "callback"

    def attempt():
        try:
            errors.pass_on(callback)
        except ValueError as error:
            error.__traceback__ = None

    assert_no_leaks(attempt, mistake, callback)


def caught_here():
    try:
        errors.raise_typed("here")
    except ValueError as error:
        return error


def test_tracebacks_are_each_exceptions_own():
    """Their ends may be kept from one exception to the next: nobody is to notice."""

    def names(error):
        return [frame.name for frame in traceback.extract_tb(error.__traceback__)]

    expected = names(caught_here())
    first, second = caught_here(), caught_here()
    assert names(first) == names(second) == expected
    ends = [error.__traceback__.tb_next for error in (first, second)]
    if ends[0]:
        assert ends[0] is not ends[1]
        # What is put behind it, as some libraries do, stays with this exception.
        ends[0].tb_next = attempted(lambda: 1 // 0).__traceback__
        assert names(first) == [*expected, "attempted", "<lambda>"]
    del first, second, ends
    for _ in range(3):
        assert names(caught_here()) == expected
    kept = [caught_here() for _ in range(5)]
    assert [names(error) for error in kept] == [expected] * 5
    assert_no_leaks(caught_here)


def attempted(action):
    try:
        action()
    except Exception as error:
        return error


def test_objects_can_be_caught_and_raised():
    mistake = OSError(2, "gone")

    def callback():
        raise mistake

    assert errors.catch_it(callback) is mistake
    assert errors.catch_it(lambda: None) is None
    with pytest.raises(OSError) as caught:
        errors.raise_object(mistake)
    assert caught.value is mistake


def test_nothing_is_raised_after_an_exception_was_caught_in_swift():
    errors.catch_it(lambda: 1 // 0)
    assert repr(1) == "1"
    with pytest.raises(StopIteration):
        next(iter([]))


def test_swift_sees_type_cause_context_and_notes():
    def callback():
        try:
            {}["k"]
        except KeyError as cause:
            error = ValueError("bad")
            error.__notes__ = ["one", "two"]
            raise error from cause

    assert errors.describe(callback, ValueError) == (
        True,
        "ValueError: bad",
        ["KeyError: 'k'", "KeyError: 'k'", "one", "two"],
    )
    assert errors.describe(callback, (OSError, TypeError))[0] is False
    assert errors.describe(callback, Exception)[0] is True
    assert_no_leaks(lambda: errors.describe(callback, ValueError), callback, rounds=2000)


def test_cause_and_notes_set_in_swift():
    cause = KeyError("inner")
    with pytest.raises(RuntimeError) as caught:
        errors.raise_from(cause)
    assert caught.value.__cause__ is cause
    assert caught.value.__notes__ == ["from Swift"]


def test_the_exception_being_handled_becomes_the_context():
    outer = KeyError("outer")
    with pytest.raises(ValueError) as caught:
        try:
            raise outer
        except KeyError:
            errors.raise_typed("inner")
    assert caught.value.__context__ is outer
