"""Threads that come and go, and the end of the interpreter."""

import os
import subprocess
import sys
import threading
import time
import weakref

import lifetimes
import pytest
from leaks import assert_no_leaks, collect, references


class Thing:
    pass


def test_handles_dropped_on_detached_threads_die():
    things = [Thing() for _ in range(8000)]
    observers = [weakref.ref(thing) for thing in things]
    lifetimes.drop_elsewhere(things, 8)
    assert all(observer() is not None for observer in observers)
    things.clear()
    lifetimes.attach_state()  # an attach, the moment at which they go
    collect()
    assert sum(observer() is not None for observer in observers) == 0


def test_handles_dropped_while_python_only_runs_python_die_too():
    thing = Thing()
    observer = weakref.ref(thing)
    lifetimes.drop_elsewhere([thing], 1)
    del thing
    for _ in range(1000):  # pending calls run between bytecodes of the main thread
        if observer() is None:
            break
        time.sleep(0.001)
    collect()
    assert observer() is None


def test_callbacks_from_native_threads():
    assert lifetimes.call_from_threads(lambda n: n * n, 50) == sum(n * n for n in range(50))
    with pytest.raises(ZeroDivisionError):
        lifetimes.call_from_threads(lambda n: 1 // 0, 3)


def test_detach_lets_other_threads_run():
    ticks = []
    done = threading.Event()

    def tick():
        while not done.is_set():
            ticks.append(1)
            time.sleep(0.001)

    thread = threading.Thread(target=tick)
    thread.start()
    before = len(ticks)
    lifetimes.sleep_detached(200)
    during = len(ticks) - before
    done.set()
    thread.join()
    assert during > 10


def test_attach_inside_a_call():
    assert lifetimes.attach_state() == "attached to 3"
    assert_no_leaks(lifetimes.attach_state)


def test_attach_while_the_interpreter_ends():
    program = """
import os, lifetimes
class Last:
    def __del__(self, state=lifetimes.attach_state, write=os.write):
        write(1, state().encode())
last = Last()
"""
    ended = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    # PyPy leaves with objects undeleted: no code of the program runs while it ends.
    words = "the Python interpreter is shutting down and no thread can attach to it any more"
    assert ended.stdout == ("" if sys.implementation.name == "pypy" else words)


def test_version():
    assert lifetimes.version() == sys.version
    major, minor = sys.version_info[:2]
    assert lifetimes.is_at_least(major, minor) and not lifetimes.is_at_least(major, minor + 1)


def test_handles_leak_nothing():
    thing = Thing()
    batch = [thing] * 10
    assert_no_leaks(lambda: lifetimes.drop_elsewhere(batch, 1), thing)

    # With threads, blocks wander between the allocator's arenas; the counts stay exact.
    before = references(thing)
    for _ in range(1000):
        lifetimes.drop_elsewhere(batch, 4)
    lifetimes.attach_state()
    assert references(thing) == before
