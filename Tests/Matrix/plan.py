"""Which cells are run, and why the others are not."""

import sys

from cell import Cell
from interpreters import found
from modes import own, refusal, stable
from supported import DEFAULT_FLOOR


class Plan:
    def __init__(self, cache, pythons, modes):
        self.interpreters = found(cache)
        self.rows = wanted(self.interpreters, pythons)
        self.builds = {}  # each mode with the interpreters that try it
        self.refused = {}  # each mode with the interpreters that must refuse it, and why
        self.answered = []  # row, column and cell where there is nothing to try
        for row in self.rows:
            for mode in stable(self.interpreters):
                if not modes or mode.level in modes:
                    self._add(row, mode, mode.column)
            if not modes or "own" in modes:
                self._add(row, own(row, self.interpreters), "own")

    def _add(self, row, mode, column):
        reason = refusal(mode.floor, row) if mode else f"{row.name} has no headers"
        if reason:
            self.answered.append((row.name, column, Cell("unavailable", reason)))
            self.refused.setdefault(mode, []).append((row, reason))
        else:
            self.builds.setdefault(mode, []).append(row)

    @property
    def builder(self):
        """Whose headers the abi3 files are built with."""
        return max((mode.builder for mode in stable(self.interpreters)), key=lambda one: one.series, default=None)

    def shorten(self, python):
        """Keeps what a short run can do: the file of the default floor in every CPython, a version-specific build for
        the Python that Martlet is configured for, and one for PyPy."""
        pypy = [row for row in self.rows if row.is_pypy][:1]
        builds, self.builds = self.builds, {}
        for mode, rows in builds.items():
            for row in rows:
                if mode.floor == DEFAULT_FLOOR or not mode.floor and (row in pypy or row.is_called(python)):
                    self.builds.setdefault(mode, []).append(row)
                else:
                    self.answered.append((row.name, mode.column, Cell("unavailable", "left to `make matrix`")))


def wanted(interpreters, words):
    """The interpreters that the words name, or all; a word that names none is a mistake."""
    unknown = [word for word in words if not any(one.is_called(word) for one in interpreters)]
    if unknown:
        there = " ".join(dict.fromkeys(one.tag for one in interpreters))
        sys.exit(f"matrix: no interpreter {' '.join(unknown)}: there are {there}; `make pythons` fetches more")
    return [one for one in interpreters if not words or any(one.is_called(word) for word in words)]
