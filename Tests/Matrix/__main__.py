"""Builds Tests/Extensions in every mode and tests it in every interpreter. `make matrix` calls it; see --help."""

import argparse
import concurrent.futures
import sys
import time
from pathlib import Path

import page
import table
from build import BuildFailure, built, existing
from cell import Cell, commit
from environment import NoEnvironment, environment
from plan import Plan
from results import Results
from supported import ROOT
from trial import refused, tried


def arguments():
    parser = argparse.ArgumentParser(prog="make matrix", description=__doc__)
    parser.add_argument("--pythons", nargs="*", default=[], help="only these: 3.12, 3.12.1, 3.13t, pypy3, a path")
    parser.add_argument("--modes", nargs="*", default=[], help="only these: floors such as 3.9, and own")
    parser.add_argument(
        "--short", action="store_true", help="the default floor in two releases, and some modules of own for PyPy"
    )
    parser.add_argument("--built", nargs=2, metavar=("FLOOR", "OUT"), help="the mode that is built already, and where")
    parser.add_argument(
        "--keep",
        action="store_true",
        help="keep the cells of earlier runs, and do not run again what passed on the same commit",
    )
    parser.add_argument("--report", action="store_true", help="run nothing: say what earlier runs found")
    parser.add_argument("--write", action="store_true", help="write the guide's page")
    parser.add_argument("--jobs", type=int, default=2, help="how many interpreters test at a time")
    parser.add_argument("--cache", default=ROOT / ".build/pythons", help="where `make pythons` put its Pythons")
    parser.add_argument("--output", default=ROOT / ".build/matrix", help="for builds, environments and logs")
    return parser.parse_args()


def run(plan, options, results):
    """Each cell of the plan: one build at a time, and interpreters that test what is built already."""

    def test(mode, row, build):
        started = time.monotonic()
        try:
            cell = tried(row, mode, build, environments[row].result(), options.output)
        except NoEnvironment as failure:
            cell = Cell("failed", str(failure))
        except Exception as error:
            cell = Cell("failed", f"{type(error).__name__}: {error}")
        put(mode, row, cell, started)

    def put(mode, row, cell, started):
        results.put(row.name, mode.column, cell)
        results.save()  # what was found stays, should the run be stopped
        print(f"{mode.column:10} {row.name:32} {cell.text} ({time.monotonic() - started:.0f} s)", flush=True)

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        # Made while the first mode is built. A test that waits for its own holds up none: they are all before it.
        rows = dict.fromkeys(row for rows in plan.builds.values() for row in rows)
        environments = {row: pool.submit(environment, row, options.output) for row in rows}
        for mode, rows in plan.builds.items():
            started = time.monotonic()
            try:
                if options.built and mode.column == f"abi3 {options.built[0]}":
                    build = existing(options.built[1])
                else:
                    build = built(mode, options.output, ["short"] if options.short else [])
                    print(
                        f"{mode.column:10} built for {mode.builder.tag} ({time.monotonic() - started:.0f} s)",
                        flush=True,
                    )
            except BuildFailure as failure:
                for row in rows:
                    put(mode, row, Cell("failed", str(failure)), started)
                continue
            for row, reason in plan.refused.get(mode, []):
                results.put(row.name, mode.column, refused(row, build, reason))
            for row in rows:
                pool.submit(test, mode, row, build)


def main():
    options = arguments()
    Path(options.output).mkdir(parents=True, exist_ok=True)
    plan = Plan(options.cache, options.pythons, options.modes)
    if options.short:
        plan.shorten()
    results = Results(Path(options.output, "matrix.json"))
    if options.keep or options.report:
        results.load()
    if options.keep:
        plan.leave(results.passed(commit()))
    for answer in plan.answered:
        results.answer(*answer)
    if options.report:
        for mode, rows in plan.builds.items():
            for row in rows:
                results.missing(row.name, mode.column)
    else:
        run(plan, options, results)

    results.keep([row.name for row in (plan.interpreters if options.keep else plan.rows)])
    results.save()
    print(f"\n{table.markdown(results.cells)}\n", *table.notes(results), sep="\n")
    if options.write:
        page.write(results, plan.builder)
    print(f"{results.count('passed')} passed, {results.count('failed')} failed")
    sys.exit(1 if results.count("failed") or not results.count("passed") else 0)


main()
