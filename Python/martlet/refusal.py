"""Why there is no wheel: one clear sentence, said without a traceback."""

from __future__ import annotations

import contextlib
import difflib
from collections.abc import Iterable, Iterator


class Refusal(Exception):
    """What was found, what was wanted, and the way out."""

    def __str__(self) -> str:
        return str(self.args[0])


@contextlib.contextmanager
def of_the_system() -> Iterator[None]:
    """A full disk, a folder that cannot be written, a program that cannot be run: the system's reason as a sentence."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            raise
        raise Refusal(f"{error.filename}: {error.strerror}") from error


def meant(word: str, known: Iterable[str]) -> str:
    """What was perhaps meant, or all there is: the end of a sentence about a misspelt word."""
    known = sorted(known)
    close = difflib.get_close_matches(word, known, 1)
    return f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(known)}"
