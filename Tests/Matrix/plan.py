"""Which cells are run, and why the others are not."""

import sys

from cell import Cell
from interpreters import found
from modes import own, refusal, stable
from supported import DEFAULT_FLOOR, OLDEST

BETWEEN = "this floor is tried in its own release and in the newest; `make matrix MODES=…` tries it in all"


class Plan:
    def __init__(self, cache, pythons, modes):
        self.interpreters = found(cache)
        self.rows = wanted(self.interpreters, pythons)
        self.builds = {}  # each mode with the interpreters that try it
        self.refused = {}  # each mode with the interpreters that must refuse it, and why
        self.answered = []  # row, column and cell where there is nothing to try
        self.named = modes
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
        elif mode.floor and self._is_between(mode.floor, row):
            self.answered.append((row.name, column, Cell("unavailable", BETWEEN)))
        else:
            self.builds.setdefault(mode, []).append(row)

    def _is_between(self, floor, row):
        """Whether nothing new is to be found there: in its own release a file has no more than its floor, in the newest
        it looks up all that came later. The oldest floor and the default one are tried in all, and so is one named."""
        newest = max(one.series for one in self.interpreters if not one.is_pypy)
        return not (self.named or floor in (OLDEST, DEFAULT_FLOOR) or row.series in (floor, newest))

    def leave(self, done):
        """Does not run these cells, of a row and a column each."""
        for mode, rows in list(self.builds.items()):
            self.builds[mode] = [row for row in rows if (row.name, mode.column) not in done]
            if not self.builds[mode]:
                del self.builds[mode]

    @property
    def builder(self):
        """Whose headers the abi3 files are built with."""
        return max((mode.builder for mode in stable(self.interpreters)), key=lambda one: one.series, default=None)

    def shorten(self):
        """Keeps what a short run can do: the file of the default floor in its own release and in the newest, and a
        version-specific build, PyPy's. `make test` has the file of the default floor in the Python that Martlet is
        configured for."""
        pypy = [row for row in self.rows if row.is_pypy][:1]
        builds, self.builds = self.builds, {}
        for mode, rows in builds.items():
            for row in rows:
                ends = mode.floor == DEFAULT_FLOOR and row.series in (rows[0].series, rows[-1].series)
                if ends or row in pypy:
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
