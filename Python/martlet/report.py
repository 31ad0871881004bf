"""What a build says while it works: on standard error, so that standard output stays for answers."""

from __future__ import annotations

import sys


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def warn(sentence: str) -> None:
    say(f"martlet: warning: {sentence}")


def fail(sentence: object) -> None:
    say(f"martlet: error: {sentence}")


def size(count: int) -> str:
    return f"{count / 1e6:.2f} MB" if count >= 1e6 else f"{count / 1e3:.1f} kB"
