"""A bar chart of the ratios to the baseline. Runs in the private environment, which has matplotlib.

Takes the path of the driver's JSON and of the picture to write; the ending of the latter says which kind.
"""

import json
import sys

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "martlet"  # the same figures give the same file

import matplotlib.pyplot as plt  # noqa: E402

# Of peers in several modes only these are drawn, in this order from the top.
DRAWN = ["martlet", "c39", "nanobind_abi3", "pyo3_abi3", "pybind11", "cython"]
LARGEST = 16


def draw(results, path):
    baseline, rows = results["baseline"], results["rows"]
    extra = [name for name in results["peers"] if name in results["added"]]
    peers = [name for name in DRAWN + extra if name in results["peers"]]
    height = 0.8 / max(1, len(peers))
    figure, axes = plt.subplots(figsize=(9, 1.2 + 0.16 * len(rows) * (len(peers) + 1)), layout="constrained")
    for number, peer in enumerate(peers):
        places, widths = [], []
        for place, row in enumerate(rows.values()):
            if peer in row["ns"] and baseline in row["ns"]:
                places.append(place + (number - (len(peers) - 1) / 2) * height)
                widths.append(min(row["ns"][peer]) / min(row["ns"][baseline]))
        bars = axes.barh(places, widths, height, label=results["peers"][peer])
        axes.bar_label(bars, [f"{width:.2f}" for width in widths], padding=2, fontsize=6)
    axes.axvline(1, color="black", linewidth=0.8)
    axes.set_xscale("log", base=2)
    ticks = [2**power for power in range(-1, 5)]
    axes.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    axes.set_xlim(0.4, LARGEST * 1.3)
    axes.set_yticks(range(len(rows)), list(rows))
    axes.invert_yaxis()
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_xlabel(f"time, as a multiple of hand-written {results['peers'][baseline]}; shorter is faster")
    axes.legend(fontsize=7, loc="lower right")
    figure.savefig(path, metadata={"Date": None} if path.endswith(".svg") else None)


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        draw(json.load(file), sys.argv[2])
