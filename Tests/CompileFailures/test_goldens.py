"""No Python object or token leaves `Python.attach`: the compiler says so, in the words that are recorded here.

Each `<name>.swift` is a program with one escape or misuse, and `<name>.stderr` what the compiler says about it. Its
head gives the reason in `// expect:` lines, which hold even where goldens are rewritten (MARTLET_BLESS=1), and in a
`// flags:` line the flags to be used in place of `-parse-as-library`. A `legitimate_<name>.swift` compiles without a
word.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from pathlib import Path

import pytest
from compiler import Compiler, NotSet, Outcome

CASES = sorted(Path(__file__).parent.glob("*.swift"))
LEGITIMATE = [case for case in CASES if case.stem.startswith("legitimate_")]
ESCAPES = [case for case in CASES if case not in LEGITIMATE]
PROCESSES = 2

Outcomes = dict[Path, "Future[Outcome]"]


def head(case: Path, key: str) -> list[str]:
    return [text.strip() for text in re.findall(rf"^// {key}:(.*)$", case.read_text(), re.MULTILINE)]


def flags(case: Path) -> list[str]:
    given = head(case, "flags")
    return given[0].split() if given else ["-parse-as-library"]


@pytest.fixture(scope="session")
def outcomes(request: pytest.FixtureRequest) -> Iterator[Outcomes]:
    """The selected cases, under way while the tests wait for one after the other."""
    try:
        compiler = Compiler()
    except NotSet as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    selected = [item.callspec.params.get("case") for item in request.session.items if hasattr(item, "callspec")]
    with ProcessPoolExecutor(PROCESSES) as pool:
        yield {case: pool.submit(compiler.compile, case, flags(case)) for case in selected if case in CASES}


@pytest.mark.parametrize("case", ESCAPES, ids=lambda case: case.stem)
def test_rejected(case: Path, outcomes: Outcomes) -> None:
    outcome = outcomes[case].result()
    assert not outcome.succeeded, f"this compiles, and should not:\n{outcome.diagnostics}"
    reasons = head(case, "expect")
    assert reasons, "no `// expect:` line gives the reason"
    for reason in reasons:
        assert reason in outcome.diagnostics

    golden = case.with_suffix(".stderr")
    if os.environ.get("MARTLET_BLESS") == "1":
        golden.write_text(outcome.diagnostics)
    assert golden.exists(), "not recorded: run once with MARTLET_BLESS=1"
    assert outcome.diagnostics == golden.read_text()


@pytest.mark.parametrize("case", LEGITIMATE, ids=lambda case: case.stem)
def test_accepted(case: Path, outcomes: Outcomes) -> None:
    outcome = outcomes[case].result()
    assert outcome.diagnostics == ""
    assert outcome.succeeded


def test_every_golden_has_its_case() -> None:
    goldens = Path(__file__).parent.glob("*.stderr")
    assert [golden.name for golden in goldens if golden.with_suffix(".swift") not in ESCAPES] == []
