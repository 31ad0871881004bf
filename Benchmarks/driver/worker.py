"""One peer in a process of its own. Reads commands on standard input, one a line, and answers each with a line of JSON.

`ROW SECONDS` runs one round of the row for about that long and answers with the nanoseconds of one operation, or with
the reason why there are none. The interpreter may be older than the driver's, so nothing newer than 3.9 is used here.
"""

import gc
import importlib.machinery
import importlib.util
import json
import sys
import time
from array import array

from workloads import ROWS

CALIBRATION = 3


def load(path):
    loader = importlib.machinery.ExtensionFileLoader("bench_api", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_file_location("bench_api", path, loader=loader))
    loader.exec_module(module)
    return module


def raises(function):
    try:
        function()
    except ValueError as error:
        return str(error) == "wrong value"
    return False


def compiled(row, module):
    """`loop(n)`: the nanoseconds of n times the row's unrolled statements, whose names are its locals."""
    names = {"f": row.of(module)}
    names |= {name: eval(source, {"array": array, **names}) for name, source in row.names.items()}
    if not eval(row.check, {"raises": raises}, dict(names)):
        raise ValueError(f"{row.check} does not hold")
    body = "\n".join("        " + line for line in row.statement.split("\n"))
    parameters = "".join(f", {name}={name}" for name in names)
    source = (
        f"def loop(times, clock=clock{parameters}):\n    start = clock()\n    for _ in range(times):\n"
        + "\n".join([body] * row.unrolled)
        + "\n    return clock() - start\n"
    )
    scope = dict(names, clock=time.perf_counter_ns)
    exec(source, scope)
    return scope["loop"]


class Peer:
    def __init__(self, path):
        self.module = load(path)
        self.rows = {row.name: row for row in ROWS}
        self.loops = {}

    def loop(self, name, seconds):
        """The row's loop, and how often it goes round in the time."""
        if name not in self.loops:
            loop = compiled(self.rows[name], self.module)
            times = 1
            while loop(times) < seconds * 1e9 / 4:
                times *= 2
            fastest = min(loop(times) for _ in range(CALIBRATION)) / times
            self.loops[name] = loop, max(1, round(seconds * 1e9 / fastest))
        return self.loops[name]

    def round(self, name, seconds):
        if not self.rows[name].of(self.module):
            return {"missing": f"has no {self.rows[name].needs}"}
        try:
            loop, times = self.loop(name, seconds)
        except TypeError as error:
            return {"missing": f"cannot do {name} ({error})"}
        return {"ns": loop(times) / (times * self.rows[name].unrolled)}


def main(path):
    peer = Peer(path)
    gc.disable()
    for line in sys.stdin:
        name, seconds = line.split()
        print(json.dumps(peer.round(name, float(seconds))), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
