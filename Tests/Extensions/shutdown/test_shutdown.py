"""Python ends while native threads work: they get an error, and nothing hangs or crashes."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

FINALIZING = "the Python interpreter is shutting down and no thread can attach to it any more"

# The function that waits is registered before the module is imported, and so runs after Martlet's own closed the gate.
SCRIPT = """
import sys
sys.path[:0] = {path!r}
import atexit, threading

def report():
    print(*sorted(set(shutdown.wait_for_workers())), sep="; ", flush=True)

atexit.register(report)
import shutdown

def daemon():
    while True:
        sum(range(100))

threading.Thread(target=daemon, daemon=True).start()
shutdown.start_workers(lambda: sum(range(1000)), count=4)
threading.Event().wait({delay})
"""


def run(number):
    script = SCRIPT.format(path=sys.path, delay=number % 10 / 1000)
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)


def test_handles_are_dropped_while_python_ends():
    """When CPython 3.8 takes no pending call any more, and Martlet's own function for the end has not run yet."""
    script = """
import sys
sys.path[:0] = {path!r}
import atexit, shutdown

def let_go():
    for _ in range(20):
        shutdown.let_go_elsewhere([])
    print("let go", flush=True)

atexit.register(let_go)
"""
    words = [sys.executable, "-c", script.format(path=sys.path)]
    result = subprocess.run(words, capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stdout.strip(), result.stderr) == (0, "let go", "")


def test_a_hundred_times():
    with ThreadPoolExecutor(2) as pool:
        for result in pool.map(run, range(100)):
            assert (result.returncode, result.stdout.strip(), result.stderr) == (0, FINALIZING, "")


def test_a_thread_that_is_detached_when_python_ends():
    """It comes back when Python is ending, and does not end inside Swift: others may use what lies on its stack."""
    script = """
import sys
sys.path[:0] = {path!r}
import shutdown, threading, time

class Slow:
    def __del__(self, sleep=time.sleep):
        print("ending", flush=True)
        sleep(0.5)

threading.Thread(target=shutdown.stay_detached, args=(200,), daemon=True).start()
threading.Thread(target=shutdown.stay_detached, args=(300,), daemon=True).start()
time.sleep(0.05)
slow = Slow()
"""
    words = [sys.executable, "-c", script.format(path=sys.path)]
    result = subprocess.run(words, capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stdout.strip(), result.stderr) == (0, "ending", "")
