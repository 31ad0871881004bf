"""A call takes nothing of malloc's for its arguments, up to eight of them, however they are passed."""

import os
import subprocess
import sys

import pytest

# Put before libc's own. Python has an allocator of its own for small objects; what is counted is Swift's.
COUNTER = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

long allocations;

#define COUNTED(name, parameters, ...)                                              \\
    void *name parameters {                                                         \\
        static void *(*real) parameters;                                            \\
        if (!real) real = (void *(*) parameters)dlsym(RTLD_NEXT, #name);            \\
        allocations++;                                                              \\
        return real(__VA_ARGS__);                                                   \\
    }

COUNTED(malloc, (size_t size), size)
COUNTED(realloc, (void *old, size_t size), old, size)
COUNTED(aligned_alloc, (size_t alignment, size_t size), alignment, size)
"""

# Prints what a hundred calls of each have taken.
PROGRAM = """
import sys
sys.path[:0] = {path!r}
import ctypes, functions
taken = ctypes.c_long.in_dll(ctypes.CDLL(None), "allocations")

def measured(call):
    for _ in range(100): call()
    before = taken.value
    for _ in range(100): call()
    return taken.value - before

print(*[measured(call) for call in [{calls}]])
"""

CALLS = [
    "functions.eight(1, 2, 3, 4, 5, 6, 7, 8)",
    "functions.eight(1, 2, 3, 4, 5, 6, 7)",
    "functions.eight(1, 2, 3, 4, 5, 6, h=8, g=7)",
    "functions.eight(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8)",
    "functions.eight(h=8, g=7, f=6, e=5, d=4, c=3, b=2, a=1)",
    "functions.scale(by=2.0, value=1.0)",
    "functions.add(1, 2)",
    "functions.noop()",
]


@pytest.fixture(scope="module")
def counts(tmp_path_factory):
    """counts(CALL, …): how many allocations a hundred calls of each take."""
    folder = tmp_path_factory.mktemp("counter")
    (folder / "counter.c").write_text(COUNTER)
    words = ["clang", "-O1", "-shared", "-fPIC", "-o", folder / "counter.so", folder / "counter.c", "-ldl"]
    subprocess.run(words, check=True)

    def counts(*calls):
        program = PROGRAM.format(path=sys.path, calls=", ".join(f"lambda: {call}" for call in calls))
        environment = {**os.environ, "LD_PRELOAD": str(folder / "counter.so")}
        output = subprocess.run(
            [sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, text=True, check=True
        ).stdout
        return [int(word) for word in output.split()]

    return counts


def test_calls_allocate_nothing(counts):
    # A few are caches of Python's that happen to grow.
    assert max(counts(*CALLS)) < 10


def test_the_counter_counts(counts):
    """An array is made of what this one answers."""
    assert min(counts("functions.many(1, 2, 3, 4, 5, 6, 7, 8)")) >= 100
