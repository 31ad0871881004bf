"""Interpreters with a GIL of their own (CPython 3.12), side by side: they import, use and drop one module at once."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from leaks import COUNTS_ALL

FIND = Path(__file__).parents[3] / "BuildConfig" / "find-pythons.sh"

# A debug build of 3.12 or 3.13 asserts that nobody counts immortal objects, which a module below a floor of 3.12 does.
ASSERTS = hasattr(sys, "gettotalrefcount") and not COUNTS_ALL and sys.version_info < (3, 14)

# The running Python, or where that will not do the oldest and the newest of the machine that can load the same file.
if sys.version_info >= (3, 12) and not ASSERTS:
    PYTHONS = [sys.executable]
else:
    PYTHONS = subprocess.check_output(["sh", str(FIND), "3.12"], text=True).split()
    PYTHONS = PYTHONS[:1] + PYTHONS[1:][-1:]

# `run` runs code in a new interpreter and ends that; `run_at_once` does so in several, and meanwhile in this one.
PRELUDE = """
import sys, threading
sys.path[:0] = {path!r}

if sys.version_info >= (3, 13):
    import _interpreters

    def call(interpreter, code):
        failed = _interpreters.exec(interpreter, code)
        if failed:
            raise RuntimeError(failed.errdisplay)

    def create():
        return _interpreters.create("isolated")
else:
    import _xxsubinterpreters as _interpreters
    call = _interpreters.run_string

    def create():
        return _interpreters.create(isolated=True)

def run(code):
    interpreter = create()
    try:
        call(interpreter, "import sys; sys.path[:0] = " + repr({path!r}) + chr(10) + code)
    finally:
        _interpreters.destroy(interpreter)

def run_at_once(code, interpreters, rounds, meanwhile=""):
    failures = []
    gate = threading.Barrier(interpreters)
    def work():
        gate.wait()
        try:
            for _ in range(rounds):
                run(code)
        except BaseException as failure:
            failures.append(failure)
    threads = [threading.Thread(target=work) for _ in range(interpreters)]
    for thread in threads: thread.start()
    exec(meanwhile, {{"sys": sys}})
    for thread in threads: thread.join()
    assert not failures, failures
"""

# All kinds of things of the module, as of one that was just imported for the first time.
USE = """
import gc
import interpreters
assert [interpreters.count() for _ in range(3)] == [1, 2, 3]
assert interpreters.Mode("fast").other() is interpreters.Mode.SLOW and interpreters.Mode.SLOW.is_slow
node = interpreters.Node([])
node.next, node.name = interpreters.Node(node), "first"
for number in range(20):
    assert node.step(number) == number + 1
    assert interpreters.Spot(number).moved(by=1).x == number + 1
    assert isinstance(node.next, interpreters.Node) and node.next.value is node
group = interpreters.Shape.Group(interpreters.Shape.Circle(2), label=node)
assert repr(group._0) == "Shape.Circle(radius=2.0)" and group.label is node and isinstance(group, interpreters.Shape)
derived = interpreters.Derived()
derived.value = group
assert isinstance(derived, interpreters.Base) and derived.name() == "derived" and derived.value is group
try:
    node.step(-2)
except interpreters.Refused as refused:
    assert isinstance(refused, ValueError) and refused.step == -2
else:
    raise AssertionError("nothing was raised")
interpreters.kept().append(node)
"""

# Types come and go, which is when interpreters meet.
CHURN = (
    USE
    + """
interpreters.kept().clear()
del node, group, derived
gc.disable()
for number in range(150):
    del sys.modules["interpreters"], interpreters
    if number % 3 == 0:
        gc.collect()
    import interpreters
    assert interpreters.count() == 1 and interpreters.Spot(1).x == 1 and interpreters.Mode.SLOW.is_slow
    assert interpreters.Derived().name() == "derived" and interpreters.Shape.Circle(number).radius == number
"""
)


@pytest.fixture(params=PYTHONS, ids=[Path(python).parents[1].name for python in PYTHONS])
def passes(request):
    """Runs a program in a process of its own, where nothing of the module was imported before."""

    def passes(program, **values):
        lines = [f"{name} = {value!r}\n" for name, value in values.items()]
        path = [os.environ["MARTLET_EXTENSIONS"]]
        words = [request.param, "-X", "faulthandler", "-c", PRELUDE.format(path=path) + "".join(lines) + program]
        result = subprocess.run(words, capture_output=True, text=True, timeout=300)
        assert (result.returncode, result.stdout, result.stderr) == (0, "", "")

    return passes


def test_at_the_same_time(passes):
    passes("run_at_once(churn, interpreters=4, rounds=3, meanwhile=churn)", churn=CHURN)


def test_one_after_the_other(passes):
    """The first to import the module ends, and others come to lie at its address; at last the main one."""
    passes("for _ in range(15): run(use)\nexec(use)\nrun(use)", use=USE)


def test_an_object_stays_in_its_interpreter(passes):
    program = """
import interpreters
mine = interpreters.shared()
assert mine is interpreters.shared() and mine.answer() == 42
run(other)
assert mine is interpreters.shared()
del mine
run("import interpreters; assert interpreters.shared().answer() == 42")
assert interpreters.shared().answer() == 42
"""
    other = """
import interpreters
for _ in range(3):
    try:
        interpreters.shared()
    except RuntimeError as error:
        assert str(error) == "the 'Single' object belongs to another interpreter"
    else:
        raise AssertionError("an object went from one interpreter to another")
assert interpreters.kept() == []
"""
    passes(program, other=other)


def test_deep_chains_at_the_same_time(passes):
    """Objects deep inside one another's destructors wait for the outermost one of their own interpreter."""
    chains = """
import interpreters, weakref
for _ in range(200):
    node = interpreters.Node(None)
    innermost = weakref.ref(node)
    for _ in range(1000):
        node = interpreters.Node(node)
    del node
    assert innermost() is None, "objects were left waiting"
"""
    passes("run_at_once(chains, interpreters=3, rounds=1)", chains=chains)
