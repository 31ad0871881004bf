"""The cells by interpreter and column, also those of earlier runs: a whole matrix is long, and may be run in pieces."""

import json
import threading
from pathlib import Path

from cell import Cell


class Results:
    def __init__(self, file):
        self.file = Path(file)
        self.cells = {}
        self.lock = threading.Lock()

    def load(self):
        """Takes in what earlier runs found."""
        if self.file.exists():
            for row, cells in json.loads(self.file.read_text()).items():
                for column, cell in cells.items():
                    self.put(row, column, Cell(**cell))

    def passed(self, commit):
        """The cells, each a row and a column, that passed on these very sources: not on changes on top of a commit."""
        return {
            (row, column)
            for row, cells in self.cells.items()
            for column, cell in cells.items()
            if cell.state == "passed" and cell.commit == commit and not commit.endswith("+")
        }

    def answer(self, row, column, cell):
        """Says why a cell is not run, unless that was said before, and more: what an import does there."""
        before = self.cells.get(row, {}).get(column)
        if not before or before.commit != cell.commit or not before.text.startswith(cell.text):
            self.put(row, column, cell)

    def missing(self, row, column):
        """Says of a cell that it was not run, unless it was."""
        if column not in self.cells.get(row, {}):
            self.put(row, column, Cell("unavailable", "left to another run of the matrix"))

    def put(self, row, column, cell):
        with self.lock:
            self.cells.setdefault(row, {})[column] = cell

    def keep(self, rows):
        """Forgets other rows, and puts these in order."""
        self.cells = {row: self.cells[row] for row in rows if row in self.cells}

    def save(self):
        with self.lock:
            whole = {row: {column: vars(cell) for column, cell in cells.items()} for row, cells in self.cells.items()}
            self.file.write_text(json.dumps(whole, indent=2) + "\n")

    def count(self, state):
        return sum(cell.state == state for cells in self.cells.values() for cell in cells.values())

    def reasons(self, state):
        """Why cells are in the state, with the cells that share a reason together."""
        shared = {}
        for row, cells in self.cells.items():
            for column, cell in cells.items():
                if cell.state == state:
                    shared.setdefault(cell.text, []).append(f"{row} × {column}")
        return shared

    def left_out(self):
        """For each reason the names of what was left out, and the cells."""
        shared = {}
        for row, cells in self.cells.items():
            for column, cell in cells.items():
                for name, reason in cell.left_out.items():
                    names, where = shared.setdefault(reason, ({}, {}))
                    names[name] = where[f"{row} × {column}"] = True
        return {reason: (list(names), list(where)) for reason, (names, where) in shared.items()}
