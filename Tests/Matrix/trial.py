"""The test suites in one interpreter, on the modules of one mode."""

import dataclasses
import os
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from build import CLEAN
from interpreters import ROOT

SUITES = ROOT / "Tests/Extensions"
LONGEST = 1200  # seconds, for PyPy on a busy machine


@dataclasses.dataclass
class Cell:
    """What one field of the table says. `state` is passed, failed or unavailable."""

    state: str
    text: str


def environment(interpreter, folder):
    """A virtual environment with the newest pytest that the interpreter runs; made once."""
    venv = Path(folder, "venv", f"{interpreter.tag}-{interpreter.release}")
    python = venv / "bin/python"
    if not (venv / "complete").exists():
        for command in (
            [interpreter.executable, "-m", "venv", "--clear", venv],
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pytest"],
        ):
            made = subprocess.run(command, env=CLEAN, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if made.returncode:
                raise RuntimeError(f"no virtual environment: {made.stdout.strip().splitlines()[-1:]}")
        (venv / "complete").touch()
    return python


def tried(interpreter, mode, modules, python, folder):
    """Runs every suite, and says how many tests passed or what failed first."""
    report = Path(folder, mode.folder, f"{interpreter.tag}-{interpreter.release}.xml")
    report.unlink(missing_ok=True)
    log = report.with_suffix(".log")
    variables = {**CLEAN, "MARTLET_EXTENSIONS": str(modules), "MARTLET_FLOOR": mode.level}
    command = [python, "-m", "pytest", "-p", "no:cacheprovider", f"--junit-xml={report}", SUITES]
    with open(log, "w") as file:
        try:
            code = subprocess.run(
                command, cwd=os.fspath(ROOT), env=variables, stdout=file, stderr=subprocess.STDOUT, timeout=LONGEST
            ).returncode
        except subprocess.TimeoutExpired:
            return Cell("failed", f"not done after {LONGEST} s ({log})")
    if not report.exists():
        return Cell("failed", f"ended with {code} ({log})")
    return judged(ElementTree.parse(report).getroot(), code, log)


def judged(report, code, log):
    """From pytest's report to a cell. A skipped test is a failure: what cannot be tested is not promised."""
    cases = list(report.iter("testcase"))
    wrong = [case.get("name") for case in cases if any(child.tag in ("failure", "error", "skipped") for child in case)]
    if wrong or code or not cases:
        return Cell("failed", f"{len(wrong)} of {len(cases)} failed: {', '.join(wrong[:3])} ({log})")
    return Cell("passed", str(len(cases)))
