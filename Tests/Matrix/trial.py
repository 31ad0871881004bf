"""The test suites in one interpreter, on the modules of one mode."""

import os
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from build import CLEAN
from cell import Cell
from limits import left_out
from supported import ROOT

SUITES = ROOT / "Tests/Extensions"
IMPORTS = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
try:
    for name in sys.argv[2:]:
        importlib.import_module(name)
except ImportError:
    sys.exit(3)
"""
LONGEST = 1800  # seconds, for PyPy on a busy machine


def tried(interpreter, mode, build, environment, folder):
    """Runs every suite, and says how many tests passed or what failed first."""
    report = Path(folder, mode.folder, f"{interpreter.tag}-{interpreter.release}.xml")
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    log = report.with_suffix(".log")
    missing = left_out([*build.conditions, *environment.packages])
    variables = {
        **CLEAN,
        "MARTLET_EXTENSIONS": str(build.modules),
        "MARTLET_FLOOR": mode.level,
        "MARTLET_LEAK_SHARE": "10",
        "MARTLET_LEFT_OUT": " ".join(missing),
    }
    command = [environment.python, "-m", "pytest", "-p", "no:cacheprovider", f"--junit-xml={report}", SUITES]
    with open(log, "w") as file:
        try:
            code = subprocess.run(
                command, cwd=os.fspath(ROOT), env=variables, stdout=file, stderr=subprocess.STDOUT, timeout=LONGEST
            ).returncode
        except subprocess.TimeoutExpired:
            return Cell("failed", f"not done after {LONGEST} s ({log})")
    if not report.exists():
        return Cell("failed", f"ended with {code} ({log})")
    return judged(ElementTree.parse(report).getroot(), code, log, missing)


def refused(interpreter, build, reason):
    """Imports what is not for this interpreter: that may fail, or go well, and must not crash."""
    names = sorted({path.name.split(".")[0] for path in build.modules.glob("*.so")})
    command = [interpreter.executable, "-c", IMPORTS, build.modules, *names]
    code = subprocess.run(command, env=CLEAN, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    if code in (0, 3):
        return Cell("unavailable", f"{reason}, and the import raises ImportError" if code else reason)
    return Cell("failed", f"{reason}, and the import ends with {code}")


def judged(report, code, log, missing):
    """From pytest's report to a cell. What a test says when it skips itself is listed like what limits.txt says."""
    cases = list(report.iter("testcase"))
    wrong = [case.get("name") for case in cases if any(child.tag in ("failure", "error") for child in case)]
    if wrong or code:
        return Cell("failed", f"{len(wrong)} of {len(cases)} failed: {', '.join(wrong[:3])} ({log})")
    skipped = {case.get("name"): found.get("message", "") for case in cases for found in case.iter("skipped")}
    if len(skipped) == len(cases):
        return Cell("failed", f"no test was run ({log})")
    return Cell("passed", str(len(cases) - len(skipped)), {**missing, **skipped})
