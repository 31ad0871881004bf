"""What Tests/Extensions/limits.txt leaves out of a cell, and why."""

import subprocess

from supported import ROOT

SCRIPT = ROOT / "Tests/Extensions/left-out.sh"


def left_out(words):
    """The reason for each module or suite that needs others than these conditions of the mode and these packages."""
    listed = subprocess.run(["sh", SCRIPT, *words], stdout=subprocess.PIPE, check=True, text=True).stdout
    return dict(line.split("\t") for line in listed.splitlines())
