"""What one field of the table says."""

import dataclasses
import datetime
import subprocess

from supported import ROOT


def commit():
    """The sources that were tested: a short hash, with a + where there were changes on top."""
    said = subprocess.run(["git", "describe", "--always", "--dirty=+"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    return said.stdout.strip()


@dataclasses.dataclass
class Cell:
    state: str  # passed, failed or unavailable
    text: str  # how many tests, or the reason
    left_out: dict = dataclasses.field(default_factory=dict)  # modules and suites, each with its reason
    date: str = dataclasses.field(default_factory=lambda: datetime.date.today().isoformat())
    commit: str = dataclasses.field(default_factory=commit)
