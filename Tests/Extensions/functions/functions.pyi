"""Functions of every signature.

The tests call them rightly and wrongly.
"""

from typing import Any

__all__ = ["noop", "add", "half", "greet", "mixed", "scale", "floored", "limited", "renamed", "parse_http_header", "token", "pair", "many", "eight", "apply", "spin", "conditional"]

def noop() -> None:
    """Does nothing."""

def add(a: int, b: int, /) -> int:
    """Adds."""

def half(value: float, digits: int | None = None, /) -> float:
    """Halves, by position only and perhaps."""

def greet(name: str, greeting: str = 'Hello', punctuation: str = '!') -> str:
    """Greets.

    In block style.
    """

def mixed(first: int, /, second: int, third: int = 3) -> list[int]: ...

def scale(value: float, by: float = 1.5) -> float: ...

def floored(count: int, /, floor: int = ...) -> int:
    """The default is the constant of that name."""

def limited(count: int, limit: int = ...) -> int: ...

def renamed(in_: str = 'here', class_: str = 'none') -> str: ...

def parse_http_header(raw_value: str) -> str: ...

def token(before: int, after: int) -> bool: ...

def pair(point: tuple[int, float]) -> tuple[float, int]: ...

def many(a: int, b: int, c: int, d: int, e: int, f: int, g: int, h: int, i: int = 9, j: int = 10, k: int = 11, l: int = 12) -> list[int]: ...

def eight(a: int, b: int, c: int, d: int, e: int, f: int, g: int, h: int = 8) -> int: ...

def apply(callback: Any, times: int) -> int: ...

def spin() -> None:
    """Runs until a signal handler raises."""

def conditional() -> str: ...
