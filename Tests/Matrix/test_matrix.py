"""The matrix itself: what it plans, what it says, and that it sees failures. The cells are `make matrix`'s."""

import dataclasses
import xml.etree.ElementTree as ElementTree

import pytest
from build import Build
from cell import Cell
from interpreters import Interpreter
from modes import Mode, own, refusal, stable
from page import when
from plan import BETWEEN, Plan, wanted
from results import Results
from supported import ALL, DEFAULT_FLOOR, NEWEST, OLDEST, dotted
from table import markdown, notes
from trial import judged, refused


def cpython(minor, micro=0, **facts):
    facts = {"debug": False, "free_threaded": False, "headers": True, **facts}
    return Interpreter(f"/opt/3.{minor}.{micro}/python", "cpython", (3, minor), f"3.{minor}.{micro}", **facts)


PYPY = Interpreter("/usr/bin/pypy3", "pypy", (3, 9), "7.3.11", False, False, True)
FREE = cpython(13, free_threaded=True)
DEBUG = cpython(13, debug=True)
BARE = cpython(12, 7, headers=False)
FOUND = [cpython(OLDEST[1]), cpython(12), BARE, cpython(13), FREE, DEBUG, PYPY]


def planned(monkeypatch, pythons=(), modes=()):
    monkeypatch.setattr("plan.found", lambda cache: FOUND)
    return Plan("", list(pythons), list(modes))


def test_range():
    assert ALL[0] == OLDEST <= DEFAULT_FLOOR <= NEWEST == ALL[-1]


def test_names():
    assert [one.tag for one in (FREE, DEBUG, PYPY, BARE)] == ["3.13t", "3.13d", "pypy3.9", "3.12"]
    assert [one.name for one in (FREE, DEBUG, PYPY)] == [
        "CPython 3.13.0, free-threaded",
        "CPython 3.13.0, debug",
        "PyPy 7.3.11 (3.9)",
    ]


@pytest.mark.parametrize(
    "words, tags",
    [
        ([], [one.tag for one in FOUND]),
        (["3.12"], ["3.12", "3.12"]),
        (["3.12.7"], ["3.12"]),
        (["3.13t", "pypy3"], ["3.13t", "pypy3.9"]),
        (["pypy3.9"], ["pypy3.9"]),
        (["/usr/bin/pypy3"], ["pypy3.9"]),
        (["3.13"], ["3.13"]),
    ],
)
def test_narrowing(words, tags):
    assert [one.tag for one in wanted(FOUND, words)] == tags


def test_unknown_names_are_mistakes():
    with pytest.raises(SystemExit, match="no interpreter 3.1 nope: there are 3.7 3.12 .* `make pythons` fetches more"):
        wanted(FOUND, ["3.12", "3.1", "nope"])


@pytest.mark.parametrize(
    "floor, interpreter, reason",
    [
        ((3, 9), cpython(9), None),
        ((3, 9), cpython(15), None),
        ((3, 9), DEBUG, None),
        ((3, 9), cpython(8), "the floor is above this Python"),
        ((3, 9), PYPY, "PyPy has no abi3"),
        ((3, 9), FREE, "no abi3 without the GIL"),
        (
            (3, 9),
            cpython(99),
            f"3.99 is newer than 3.{NEWEST[1]}, the newest that Martlet knows",
        ),
        (None, PYPY, None),
        (None, FREE, None),
    ],
)
def test_refusals(floor, interpreter, reason):
    assert refusal(floor, interpreter) == reason


def test_stable_modes_take_the_newest_headers():
    modes = stable(FOUND)
    assert [mode.floor for mode in modes] == [(3, minor) for minor in range(OLDEST[1], 14)]
    assert {mode.builder for mode in modes} == {FOUND[3]}
    assert (modes[0].column, modes[0].floor_argument, modes[0].level) == ("abi3 3.7", "3.7", "3.7")


def test_own_modes_need_headers():
    assert own(BARE, FOUND) == Mode(FOUND[1])
    assert own(BARE, [BARE]) is None
    assert (Mode(FREE).column, Mode(FREE).folder, Mode(FREE).floor_argument) == ("own", "own-3.13t", "none")
    assert Mode(FREE).level == "3.13"


def cells(plan):
    return [(row.name, mode.column) for mode, rows in plan.builds.items() for row in rows]


def test_every_cell_is_run_or_has_a_reason(monkeypatch):
    plan = planned(monkeypatch)
    run = cells(plan)
    answered = [(row, column) for row, column, _ in plan.answered]
    columns = {mode.column for mode in stable(FOUND)} | {"own"}
    assert sorted(run + answered) == sorted((row.name, column) for row in FOUND for column in columns)
    assert all(cell.state == "unavailable" and cell.text for *_, cell in plan.answered)
    between = [cell for *_, cell in plan.answered if cell.text == BETWEEN]
    assert between and sum(map(len, plan.refused.values())) == len(plan.answered) - len(between)


def test_floors_between_are_tried_where_they_begin_and_in_the_newest(monkeypatch):
    run = cells(planned(monkeypatch))
    assert [row for row, column in run if column == "abi3 3.12"] == [
        "CPython 3.12.0",
        "CPython 3.12.7",
        "CPython 3.13.0",
        "CPython 3.13.0, debug",
    ]
    assert [row for row, column in run if column == "abi3 3.10"] == ["CPython 3.13.0", "CPython 3.13.0, debug"]
    for floor in (OLDEST, DEFAULT_FLOOR):
        assert ("CPython 3.12.7", f"abi3 {dotted(floor)}") in run
    assert ("CPython 3.12.7", "abi3 3.10") in cells(planned(monkeypatch, (), ["3.10"]))


def test_what_passed_on_the_same_commit_is_not_run_again(monkeypatch, tmp_path):
    results = Results(tmp_path / "matrix.json")
    results.put("CPython 3.12.7", "abi3 3.9", Cell("passed", "70", {}, "2026-11-01", "abc"))
    results.put("CPython 3.13.0", "abi3 3.9", Cell("failed", "70", {}, "2026-11-01", "abc"))
    results.put("PyPy 7.3.11 (3.9)", "own", Cell("passed", "70", {}, "2026-11-01", "abc"))
    results.put("PyPy 7.3.11 (3.9)", "abi3 3.9", Cell("unavailable", "why, and more", {}, "2026-11-01", "abc"))
    assert results.passed("abd") == results.passed("abc+") == set()
    plan = planned(monkeypatch, ["3.12.7", "3.13", "pypy3"], ["3.9", "own"])
    plan.leave(results.passed("abc"))
    assert cells(plan) == [
        ("CPython 3.13.0", "abi3 3.9"),
        ("CPython 3.12.7", "own"),
        ("CPython 3.13.0", "own"),
    ]
    for commit, text in [("abc", "why, and more"), ("abd", "why")]:
        results.answer("PyPy 7.3.11 (3.9)", "abi3 3.9", Cell("unavailable", "why", {}, "2026-11-01", commit))
        assert results.cells["PyPy 7.3.11 (3.9)"]["abi3 3.9"].text == text


def test_modes_narrow_too(monkeypatch):
    plan = planned(monkeypatch, ["3.13", "pypy3"], ["3.9", "own"])
    assert [(mode.column, mode.builder.tag, [row.tag for row in rows]) for mode, rows in plan.builds.items()] == [
        ("abi3 3.9", "3.13", ["3.13"]),
        ("own", "3.13", ["3.13"]),
        ("own", "pypy3.9", ["pypy3.9"]),
    ]


def test_short_runs_say_what_they_leave(monkeypatch):
    plan = planned(monkeypatch)
    whole = sum(len(rows) for rows in plan.builds.values()) + len(plan.answered)
    plan.shorten()
    assert {(mode.column, mode.builder.tag) for mode in plan.builds} == {("abi3 3.9", "3.13"), ("own", "pypy3.9")}
    assert sum(len(rows) for rows in plan.builds.values()) + len(plan.answered) == whole
    assert [row.tag for mode, rows in plan.builds.items() if mode.floor for row in rows] == [
        "3.12",
        "3.12",
        "3.13",
        "3.13d",
    ]
    assert (FREE.name, "own") in [answer[:2] for answer in plan.answered]


CASES = '<testsuites><testsuite><testcase name="a"/>{}</testsuite></testsuites>'


@pytest.mark.parametrize(
    "more, code, state, text",
    [
        ('<testcase name="b"/>', 0, "passed", "2"),
        ('<testcase name="b"><failure/></testcase>', 1, "failed", "1 of 2 failed: b (log)"),
        ('<testcase name="b"><error/></testcase>', 1, "failed", "1 of 2 failed: b (log)"),
        ('<testcase name="b"><skipped message="why"/></testcase>', 0, "passed", "1"),
        ("", 3, "failed", "0 of 1 failed:  (log)"),
    ],
)
def test_judgement(more, code, state, text):
    cell = judged(ElementTree.fromstring(CASES.format(more)), code, "log", {})
    assert (cell.state, cell.text) == (state, text)
    assert cell.left_out == ({"b": "why"} if "skipped" in more else {})
    assert judged(ElementTree.fromstring("<testsuites/>"), 0, "log", {}).state == "failed"


@pytest.mark.parametrize(
    "program, state, text",
    [
        ("exit 0", "unavailable", "why"),
        ("exit 3", "unavailable", "why, and the import raises ImportError"),
        ("kill -11 $$", "failed", "why, and the import ends with -11"),
    ],
)
def test_what_an_import_that_is_not_meant_to_work_does(tmp_path, program, state, text):
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\n{program}\n")
    python.chmod(0o755)
    cell = refused(dataclasses.replace(BARE, executable=str(python)), Build(tmp_path, ()), "why")
    assert (cell.state, cell.text) == (state, text)


def made(folder):
    results = Results(folder / "matrix.json")
    results.put("CPython 3.13.0", "own", Cell("passed", "70", {"views": "why"}, "2026-11-01", "abc"))
    results.put("CPython 3.13.0", "abi3 3.10", Cell("passed", "71", {}, "2026-11-02", "abd"))
    results.put("CPython 3.13.0", "abi3 3.9", Cell("failed", "1 of 2 failed"))
    results.put("PyPy", "abi3 3.9", Cell("unavailable", "PyPy has no abi3"))
    return results


def test_table(tmp_path):
    results = made(tmp_path)
    assert markdown(results.cells).splitlines() == [
        "|                | abi3 3.9   | abi3 3.10 | own  |",
        "| ---            | ---:       | ---:      | ---: |",
        "| CPython 3.13.0 | **failed** | 71        | 70*  |",
        "| PyPy           | –          |           |      |",
    ]
    assert list(notes(results)) == [
        "* without views: why: CPython 3.13.0 × own",
        "– not run: PyPy has no abi3: PyPy × abi3 3.9",
        "failed: 1 of 2 failed: CPython 3.13.0 × abi3 3.9",
    ]
    cells = results.cells["CPython 3.13.0"]
    assert when([cells["own"], cells["abi3 3.10"]]) == "2026-11-01 to 2026-11-02 at abc, abd"


def test_runs_add_up(tmp_path):
    made(tmp_path).save()
    later = Results(tmp_path / "matrix.json")
    later.load()
    later.put("CPython 3.13.0", "abi3 3.9", Cell("passed", "72"))
    assert (later.count("passed"), later.count("failed"), later.count("unavailable")) == (3, 0, 1)
    later.keep(["PyPy"])
    assert list(later.cells) == ["PyPy"]
