"""Builds all modules of Tests/Extensions in one mode, as the Makefile builds them."""

import dataclasses
import os
import re
import subprocess
from pathlib import Path

from supported import ROOT

# What `make matrix` exports for its own Python; the builds and tests for another must not see it.
OURS = {
    "MARTLET_PLUGIN",
    "MARTLET_CONDITIONS",
    "MARTLET_LEFT_OUT",
    "PKG_CONFIG_PATH",
    "LD_LIBRARY_PATH",
    "MAKEFLAGS",
    "MAKELEVEL",
    "MFLAGS",
}
CLEAN = {name: value for name, value in os.environ.items() if name not in OURS}


class BuildFailure(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Build:
    modules: Path  # the folder that Python imports them from
    conditions: tuple  # what the mode was compiled with: Py_3_9, Py_LIMITED_API


def built(mode, folder, short=()):
    """Nothing is done where the modules are up to date. `short` is the word by which limits.txt leaves some out."""
    out = Path(folder, "-".join([mode.folder, *short]))
    out.mkdir(parents=True, exist_ok=True)
    log = out / "build.log"
    with open(log, "w") as file:
        finished = subprocess.run(
            [
                "make",
                f"OUT={out}",
                f"TOOL={ROOT}/.build/tool/debug/martlet-config",
                f"PLUGIN={ROOT}/.build/configuration/plugin.mk",
                f"PYTHON={mode.builder.executable}",
                f"FLOOR={mode.floor_argument}",
                f"SHORT={' '.join(short)}",
                "MARTLET_LIBRARY_DIRECTORY=",  # on sid's libc not even make would run
                str(out / "modules/complete"),
            ],
            cwd=ROOT,
            env=CLEAN,
            stdout=file,
            stderr=subprocess.STDOUT,
        )
    if finished.returncode:
        raise BuildFailure(f"does not build: {_reason(log)}")
    return existing(out, short)


def existing(out, short=()):
    """What a Makefile with this OUT has built."""
    [conditions] = re.findall(
        r"^MARTLET_CONDITIONS := (.*)$", Path(out, "configuration/configuration.mk").read_text(), re.MULTILINE
    )
    return Build(Path(out, "modules"), (*conditions.split(), *short))


def _reason(log):
    """The first error in the log, else its last line."""
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if "error: " in line]
    return f"{(errors or lines[-1:] or ['no output'])[0]} ({log})"
