"""Builds Tests/Extensions in every mode and tests it in every interpreter. `make matrix` calls it; see --help."""

import argparse
import concurrent.futures
import sys
from pathlib import Path

import table
from build import BuildFailure, built
from interpreters import ROOT, found
from modes import own, refusal, stable
from trial import Cell, environment, tried


def arguments():
    parser = argparse.ArgumentParser(prog="make matrix", description=__doc__)
    parser.add_argument("--pythons", nargs="*", default=[], help="only these: 3.12, 3.12.1, 3.13t, pypy3, a path")
    parser.add_argument("--modes", nargs="*", default=[], help="only these: floors such as 3.9, and own")
    parser.add_argument("--cache", default=ROOT / ".build/pythons", help="where `make pythons` put its Pythons")
    parser.add_argument("--output", default=ROOT / ".build/matrix", help="for builds, environments and logs")
    parser.add_argument("--write", action="store_true", help="write the guide's page")
    return parser.parse_args()


def wanted(interpreters, words):
    """The interpreters that the words name, or all; a word that names none is a mistake."""
    unknown = [word for word in words if not any(one.is_called(word) for one in interpreters)]
    if unknown:
        there = " ".join(dict.fromkeys(one.tag for one in interpreters))
        sys.exit(f"matrix: no interpreter {' '.join(unknown)}: there are {there}; `make pythons` fetches more")
    return [one for one in interpreters if not words or any(one.is_called(word) for word in words)]


def planned(options):
    """Each cell's interpreter and mode, and the cells that are answered without a test."""
    everything = found(options.cache)
    rows = wanted(everything, options.pythons)
    columns = [mode for mode in stable(everything) if not options.modes or mode.level in options.modes]
    results = {row.name: {} for row in rows}
    plan = {}
    for row in rows:
        for mode in columns:
            reason = refusal(mode.floor, row)
            results[row.name][mode.column] = Cell("unavailable", reason or "")
            if not reason:
                plan.setdefault(mode, []).append(row)
        if not options.modes or "own" in options.modes:
            mode = own(row, everything)
            results[row.name]["own"] = Cell("unavailable", f"{row.name} has no headers")
            if mode:
                plan.setdefault(mode, []).append(row)
    return plan, results


def main():
    options = arguments()
    plan, results = planned(options)

    def test(mode, row, modules):
        try:
            cell = tried(row, mode, modules, environments[row], options.output)
        except Exception as error:
            cell = Cell("failed", f"{type(error).__name__}: {error}")
        results[row.name][mode.column] = cell
        print(f"{mode.column:10} {row.name:32} {cell.text}", flush=True)

    environments = {row: environment(row, options.output) for rows in plan.values() for row in rows}
    # One build at a time, and up to two interpreters that test what is built already.
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for mode, rows in plan.items():
            try:
                modules = built(mode, options.output)
            except BuildFailure as failure:
                for row in rows:
                    results[row.name][mode.column] = Cell("failed", str(failure))
                continue
            for row in rows:
                pool.submit(test, mode, row, modules)

    Path(options.output, "matrix.json").write_text(table.as_json(results))
    print("\n" + table.markdown(results) + "\n")
    for state in ("unavailable", "failed"):
        for reason, cells in table.reasons(results, state).items():
            print(f"{state}: {reason}: {', '.join(cells[:3])}{' …' if len(cells) > 3 else ''}")
    if options.write:
        table.write_page(results, {mode.builder.name for mode in plan if mode.floor})
    cells = [cell for row in results.values() for cell in row.values()]
    counted = {state: sum(cell.state == state for cell in cells) for state in ("passed", "failed")}
    print(f"{counted['passed']} passed, {counted['failed']} failed")
    sys.exit(1 if counted["failed"] or not counted["passed"] else 0)


main()
