"""Counts the instructions and allocations of Martlet's main rows, and compares them with those recorded.

Unlike times, counts hardly depend on the machine or on what else it does, so they can be checked on any. They do depend
on the Python that runs and on the Swift that compiled: thresholds.json keeps them by both, and where there are none for
this machine's, the counts are shown and nothing is compared.
"""

import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "driver"))

import build  # noqa: E402
import callgrind  # noqa: E402
import interpreter  # noqa: E402
import options  # noqa: E402
import swift_packages  # noqa: E402
import workloads  # noqa: E402

THRESHOLDS = HERE / "thresholds.json"
TOLERANCE = 0.03
# A row of few instructions may differ by some of them, and one of 1000 items by some allocations.
INSTRUCTIONS_OF_NOISE = 3


def parse():
    parser = argparse.ArgumentParser(prog="python3 Benchmarks/count_instructions.py", description=__doc__)
    options.add_common(parser)
    parser.add_argument("--write", action="store_true", help="record the counts instead of comparing them")
    parser.add_argument("--all", action="store_true", help="count every row, not only the main ones")
    return parser.parse_args()


def deviation(counted, recorded):
    """Which of the counts differ from the recorded ones by more than the tolerance, in words."""
    found = []
    for key, value in counted.items():
        allowed = max(TOLERANCE * recorded[key], INSTRUCTIONS_OF_NOISE if key != "allocations" else 0.05)
        if abs(value - recorded[key]) > allowed:
            percent = f" ({value / recorded[key] - 1:+.1%})" if recorded[key] else ""
            found.append(f"{key} {recorded[key]} -> {value}{percent}")
    return ", ".join(found)


def main():
    chosen = parse()
    rows = [row for row in workloads.named(chosen.only) if row.main or chosen.all or chosen.only]
    python = interpreter.choose(chosen.python, chosen.configured_python)
    directory = chosen.directory.resolve() / python.tag
    directory.mkdir(parents=True, exist_ok=True)
    compiler = build.compiler(["gcc", "clang"])
    paths = {
        peer.name: peer.path for peer in swift_packages.peers(chosen, python, directory, compiler, ["martlet_full"])[:1]
    } | dict(chosen.peer)
    if not paths:
        raise SystemExit("nothing to count: give --swift-flags and --martlet-config, or --peer NAME=PATH")
    deviating = False
    for name, path in paths.items():
        counts = callgrind.count(python.executable, path, rows, compiler, directory)
        counted = {
            row: {"all": round(c.all), "own": round(c.own), "allocations": round(c.allocations, 1)}
            for row, c in counts.items()
        }
        deviating |= compare(
            name, f"{name}, Python {python.version}, Swift {interpreter.swift_version()}", counted, chosen.write
        )
    return 1 if deviating else 0


def compare(name, key, counted, write):
    """Prints the counts and what deviates; whether anything does."""
    thresholds = json.loads(THRESHOLDS.read_text()) if THRESHOLDS.exists() else {}
    recorded = thresholds.get(key, {})
    deviating = False
    print(f"\n{key}: instructions of one operation\n\n| row | all | in {name} | allocations | |\n|---|---|---|---|---|")
    for row, counts in counted.items():
        remark = deviation(counts, recorded[row]) if row in recorded and not write else ""
        deviating |= bool(remark)
        print(f"| {row} | {counts['all']} | {counts['own']} | {counts['allocations']} | {remark} |")
    if write:
        thresholds[key] = recorded | counted
        THRESHOLDS.write_text(json.dumps(thresholds, indent=1) + "\n")
    elif not recorded:
        print(f"\nNothing is recorded for {key}; --write does it.")
    elif deviating:
        print("\nSome counts deviate by more than 3 %: find out why, or record them with --write if they are meant.")
    return deviating


if __name__ == "__main__":
    sys.exit(main())
