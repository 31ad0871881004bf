"""Builds all modules of Tests/Extensions in one mode, as the Makefile builds them."""

import os
import subprocess
from pathlib import Path

from interpreters import ROOT

# What `make matrix` exports for its own Python; the builds and tests for another must not see it.
OURS = {
    "MARTLET_PLUGIN",
    "MARTLET_CONDITIONS",
    "PKG_CONFIG_PATH",
    "LD_LIBRARY_PATH",
    "MAKEFLAGS",
    "MAKELEVEL",
    "MFLAGS",
}
CLEAN = {name: value for name, value in os.environ.items() if name not in OURS}


class BuildFailure(Exception):
    pass


def built(mode, folder):
    """The folder of the modules. Nothing is done where they are up to date."""
    out = Path(folder, mode.folder)
    out.mkdir(parents=True, exist_ok=True)
    log = out / "build.log"
    modules = out / "modules"
    with open(log, "w") as file:
        finished = subprocess.run(
            [
                "make",
                f"OUT={out}",
                f"TOOL={ROOT}/.build/tool/debug/martlet-config",
                f"PLUGIN={ROOT}/.build/configuration/plugin.mk",
                f"PYTHON={mode.builder.executable}",
                f"FLOOR={mode.floor_argument}",
                "MARTLET_LIBRARY_DIRECTORY=",  # on sid's libc not even make would run
                str(modules / "complete"),
            ],
            cwd=ROOT,
            env=CLEAN,
            stdout=file,
            stderr=subprocess.STDOUT,
        )
    if finished.returncode:
        raise BuildFailure(f"does not build: {_reason(log)}")
    return modules


def _reason(log):
    """The first error in the log, else its last line."""
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if "error: " in line]
    return f"{(errors or lines[-1:] or ['no output'])[0]} ({log})"
