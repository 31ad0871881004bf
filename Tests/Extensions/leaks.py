"""Whether a piece of code, run ten thousand times, leaves anything behind."""

import ctypes
import gc
import os
import resource
import sys
import sysconfig

# A tenth of the rounds is enough to tell, too. The matrix asks for that: it measures the same code a hundred times.
SHARE = int(os.environ.get("MARTLET_LEAK_SHARE", 1))

# PyPy counts neither references nor objects, and its compiler and its bridge to C take from malloc as they please:
# there the code is run some times, and nothing is measured.
MEASURES = sys.implementation.name != "pypy"

# A debug build also adds up all references. Below a floor of 3.12 a module counts without telling it.
COUNTS_ALL = hasattr(sys, "gettotalrefcount") and tuple(map(int, os.environ["MARTLET_FLOOR"].split("."))) >= (3, 12)

# 3.13 without the GIL keeps the constants of compiled code for ever, once a thread was started: `exec("1 + 1")` takes
# three blocks each time.
COUNTS_BLOCKS = hasattr(sys, "getallocatedblocks") and not (
    sysconfig.get_config_var("Py_GIL_DISABLED") and sys.version_info < (3, 14)
)


class _MallInfo2(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    ]


def _malloc_bytes():
    """Bytes that are allocated by malloc now, Swift's objects among them; else the peak of the process's memory."""
    try:
        mallinfo2 = ctypes.CDLL(None).mallinfo2
    except AttributeError:  # glibc before 2.33, musl, macOS
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    mallinfo2.restype = _MallInfo2
    info = mallinfo2()
    return info.uordblks + info.hblkhd


def collect():
    """Lets every object die that nobody refers to: PyPy sees to that some collections after the last reference went."""
    for _ in range(3):
        gc.collect()


def references(value):
    """How many references the object has; 0 where nobody counts them.

    An immortal object (since 3.12, from 2**29 on) is counted by modules that were built with older headers, and by no
    one else: that says nothing.
    """
    count = sys.getrefcount(value) if hasattr(sys, "getrefcount") else 0
    return count if count < 2**29 else 0


def _counts(objects):
    collect()
    counts = {f"references to {value!r:.40}": references(value) for value in objects}
    counts["malloc bytes"] = _malloc_bytes()
    if COUNTS_ALL:
        counts["total references"] = sys.gettotalrefcount()
    if COUNTS_BLOCKS:
        counts["memory blocks"] = sys.getallocatedblocks()
    return counts


# The least that one leak in every round adds up to: one of whatever is counted, and malloc's smallest block.
UNIT = {"malloc bytes": 32}


def leaks(snippet, *objects, rounds=10_000, by_others=False):
    """What grew with the number of rounds, by name, however often it was measured; empty when nothing did.

    Less than half a unit a round is not a leak of the snippet but the noise of caches that fill. Where it has code of
    others run, such as numpy, all references cannot be added up: they do not tell a debug build that they count.
    """

    def run(times):
        for _ in range(times):
            snippet()

    def growth():
        before = _counts(objects)
        run(rounds)
        after = _counts(objects)
        grown = {name: after[name] - before[name] for name in before}
        if by_others:
            grown.pop("total references", None)
        return {name: growth for name, growth in grown.items() if growth > rounds * UNIT.get(name, 1) / 2}

    rounds = max(rounds // SHARE, min(rounds, 500))  # with fewer, what a cache takes is a large share
    if not MEASURES:
        run(20)
        return {}
    run(200)  # fills free lists, interned strings, inline caches
    found = growth()
    if found:
        again = growth()
        found = {name: again[name] for name in found if name in again}
    return found


def assert_no_leaks(snippet, *objects, rounds=10_000, by_others=False):
    found = leaks(snippet, *objects, rounds=rounds, by_others=by_others)
    assert not found, f"in {rounds} rounds, or a share of them: {found}"


def attempt(action):
    """Calls what may fail, where only what it leaves behind is asked for."""
    try:
        action()
    except Exception:
        pass
