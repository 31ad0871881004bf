"""Swift closures as Python functions and the other way round; `with`; values that are made once."""

import contextlib
import functools
import gc
import inspect
import sys
import threading
import time

import callables
import pytest
from leaks import assert_no_leaks


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return type(error), str(error)


def check(expected, function, *arguments):
    assert outcome(function, *arguments) == expected
    assert_no_leaks(lambda: outcome(function, *arguments), *arguments)


def test_closures_are_functions():
    twice = callables.repeater()
    assert (twice.__name__, twice.__doc__, str(inspect.signature(twice))) == ("twice", "Repeats.", "(text, times, /)")
    check("ababab", twice, "ab", 3)
    check((ValueError, "times must not be negative"), twice, "ab", -1)
    check((TypeError, "twice() missing 1 required positional argument: 'times'"), twice, "ab")
    check((TypeError, "twice() takes 2 positional arguments but 3 were given"), twice, "ab", 1, 2)
    message = "twice() argument 2: 'str' object cannot be interpreted as an integer"
    check((TypeError, message), twice, "ab", "3")
    check((TypeError, "twice() argument 1: 'int' object cannot be converted to 'str'"), twice, 1, 1)
    assert outcome(twice, "ab", times=2)[0] is TypeError
    assert functools.partial(twice, "x")(3) == "xxx"
    assert list(map(twice, "ab", [1, 2])) == ["a", "bb"]


def test_closures_of_every_shape():
    check(42, callables.answer())
    check(None, callables.nothing())
    check([-1.0, 1.0, 2.0], callables.bytes_and_optional(), b"\1\2", None)
    check((TypeError, "answer() takes 0 positional arguments but 1 was given"), callables.answer(), 1)
    check((TypeError, "nothing() takes 0 positional arguments but 1 was given"), callables.nothing(), 1)
    check(7, callables.adder(3), 4)
    check((TypeError, "unsupported operand type(s) for +: 'int' and 'str'"), callables.adder(3), "4")


@pytest.mark.skipif(sys.version_info < (3, 8), reason="`/` in a signature came with Python 3.8")
def test_closures_let_go_of_what_they_hold():
    held = object()
    before = sys.getrefcount(held)
    add = callables.adder(held)
    assert sys.getrefcount(held) == before + 1
    del add
    gc.collect()
    assert sys.getrefcount(held) == before
    assert_no_leaks(lambda: callables.adder(held), held)
    assert_no_leaks(callables.repeater)


def test_closures_on_other_threads():
    add, results = callables.adder(1), []
    threads = [threading.Thread(target=lambda: results.extend(add(n) for n in range(1000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == sorted(list(range(1, 1001)) * 4)


class Method:
    def call(self, number, text):
        return number + len(text)


class Instance:
    def __init__(self, number, text):
        self.number = number

    def __float__(self):
        return float(self.number)


@pytest.mark.parametrize(
    "callable",
    [
        lambda number, text: number + len(text),
        Method().call,
        functools.partial(Method.call, Method()),
        type("Callable", (), {"__call__": Method.call})(),
    ],
)
def test_callables_as_closures(callable):
    check(5.0, callables.apply, callable, 3, "ab")


def test_callables_without_a_result():
    seen = []
    assert callables.apply_for_nothing(seen.append, 3) is None and seen == [3]
    check(None, callables.apply_for_nothing, float, 3)
    check((ZeroDivisionError, "division by zero"), callables.apply_for_nothing, lambda number: number / 0, 3)


def test_callables_of_other_kinds():
    check(3.0, callables.apply, Instance, 3, "ab")
    check((TypeError, "must be real number, not str"), callables.apply, lambda number, text: text, 3, "ab")
    check((ZeroDivisionError, "division by zero"), callables.apply, lambda number, text: 1 / 0, 3, "ab")
    message = "apply() argument 'callable': 'int' object cannot be converted to 'callable'"
    check((TypeError, message), callables.apply, 5, 3, "ab")
    check(9, callables.apply_detached, lambda number: number * 3, 3)
    check((KeyError, "3"), callables.apply_detached, lambda number: {}[number], 3)
    check(((1, "x"), {"key": 2.5}), callables.call, lambda *args, **kwargs: (args, kwargs))


def echo(*args, **kwargs):
    return args, kwargs


def test_calls_with_arguments_of_python():
    check(((1, 2), {"a": 3}), callables.call_with, echo, (1, 2), {"a": 3})
    check(((), {}), callables.call_with, echo, (), None)
    check((TypeError, "'int' object is not callable"), callables.call_with, 5, (), None)
    # Up to 3.8 it also says whose.
    check(outcome(lambda: echo(**{1: 2})), callables.call_with, echo, (), {1: 2})
    check(((1,), {"größe": 2, "other": "x"}), callables.call_computed, echo, "größe")
    check((TypeError, "got multiple values for keyword argument 'other'"), callables.call_computed, echo, "other")


class Names:
    def __getattr__(self, name):
        if name == "keyword":
            raise AttributeError(name)
        return name


def test_names_of_literals_are_interned():
    def keyword(**keywords):
        return next(iter(keywords))

    first, second, attribute, again, computed, has = callables.names(keyword, Names())
    assert first is second is sys.intern("keyword")
    assert attribute is again is computed is sys.intern("attributeName")
    assert has is False
    assert_no_leaks(lambda: callables.names(keyword, Names()))


class Manager:
    def __init__(self, swallow=False, enter=None, exit=None):
        self.swallow, self.enter, self.exit, self.seen = swallow, enter, exit, []

    def __enter__(self):
        if self.enter:
            raise OSError(self.enter)
        return "entered"

    def __exit__(self, *exception):
        self.seen.append(exception)
        if self.exit:
            raise OSError(self.exit)
        return self.swallow


def fail(value):
    raise KeyError(value)


def test_with():
    manager = Manager()
    assert callables.using(manager, str.upper) == "ENTERED"
    assert manager.seen == [(None, None, None)]
    assert outcome(callables.using, manager, fail) == (KeyError, "'entered'")
    kind, value, traceback = manager.seen[-1]
    assert kind is KeyError and isinstance(value, KeyError) and traceback.tb_frame.f_code is fail.__code__
    assert callables.using(Manager(swallow=True), fail) is None
    assert_no_leaks(lambda: outcome(callables.using, Manager(), fail))
    assert_no_leaks(lambda: outcome(callables.using, Manager(swallow=True), fail))
    assert_no_leaks(lambda: outcome(callables.using, Manager(), str.upper))


def test_with_managers_that_fail():
    manager = Manager(enter="no entry")
    check((OSError, "no entry"), callables.using, manager, str.upper)
    assert manager.seen == []
    assert outcome(callables.using, Manager(exit="no exit"), str.upper) == (OSError, "no exit")
    assert_no_leaks(lambda: outcome(callables.using, Manager(exit="no exit"), fail))
    with pytest.raises(OSError, match="no exit") as caught:
        callables.using(Manager(exit="no exit"), fail)
    assert isinstance(caught.value.__context__, KeyError)
    missed = "'int' object does not support the context manager protocol (missed __enter__ method)"
    check((TypeError, missed), callables.using, 5, str)
    half = type("Half", (), {"__enter__": fail})()
    missed = "'Half' object does not support the context manager protocol (missed __exit__ method)"
    check((TypeError, missed), callables.using, half, str)
    own = Manager()
    own.__exit__ = fail  # not the type's
    assert callables.using(own, str.upper) == "ENTERED"


def test_with_swift_errors_and_generators():
    manager = Manager(swallow=True)
    assert callables.fail_using(manager) is True
    assert manager.seen[0][0] is RuntimeError and str(manager.seen[0][1]) == "Failure()"
    assert outcome(callables.fail_using, Manager()) == (RuntimeError, "Failure()")

    @contextlib.contextmanager
    def translated():
        try:
            yield 1
        except KeyError as error:
            raise LookupError("translated") from error

    assert outcome(callables.using, translated(), fail) == (LookupError, "translated")
    with contextlib.nullcontext():
        assert callables.using(contextlib.suppress(KeyError), fail) is None


def test_once():
    calls = []

    def failing():
        raise OSError("not yet")

    assert outcome(callables.make_once, failing) == (OSError, "not yet")
    assert outcome(callables.make_once, lambda: callables.make_once(failing))[1] == (
        "the value is asked for while it is being made"
    )
    assert callables.made_once() is None

    def slow():
        calls.append(1)
        time.sleep(0.2)  # lets the other threads run, which then wait
        return 5

    results = []
    threads = [threading.Thread(target=lambda: results.append(callables.make_once(slow))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (results, calls, callables.made_once()) == ([5] * 8, [1], 5)
    assert_no_leaks(lambda: callables.make_once(slow))
