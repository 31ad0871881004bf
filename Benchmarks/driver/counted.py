"""Runs rows under callgrind: each a number of times and then three times as often, in parts of one profile.

Started by callgrind.py. What a part costs beyond its statements is the same in both, so it drops out of the difference.
"""

import ctypes
import gc
import sys

from worker import compiled, load
from workloads import named

# Statements until CPython has specialised them, and statements counted.
WARM_UP = 20_000
COUNTED = 200


def main(marker_path, module_path, names):
    marker = ctypes.CDLL(marker_path)
    module = load(module_path)
    gc.disable()
    for row in named(names):
        if not row.of(module):
            continue
        try:
            loop = compiled(row, module)
        except TypeError:  # it cannot do the row; the driver says why
            continue
        loop(max(1, WARM_UP // row.unrolled // row.items))
        times = max(1, COUNTED // row.unrolled // row.items)
        for part in (times, 3 * times):
            marker.mark(b"")
            loop(part)
            marker.mark(f"{row.name} {part * row.unrolled}".encode())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
