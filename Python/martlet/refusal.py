"""Why there is no wheel: one clear sentence, said without a traceback."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class Refusal(Exception):
    """What was found, what was wanted, and the way out."""

    def __str__(self) -> str:
        return str(self.args[0])


def meant(word: str, known: Iterable[str]) -> str:
    """What was perhaps meant, or all there is: the end of a sentence about a misspelt word."""
    known = sorted(known)
    close = difflib.get_close_matches(word, known, 1)
    return f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(known)}"
