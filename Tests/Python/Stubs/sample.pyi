"""A module of every kind of signature.

It says "hello", and \\n is a backslash and an n.
"""

import builtins
from collections.abc import Mapping, Sequence, Set as AbstractSet
from typing import Any

__all__ = ["noop", "int", "greet", "lists", "sets", "views", "renamed", "quoted", "scaled", "every", "open", "typed", "conditional"]

def noop() -> None: ...

def int(value: builtins.int, /) -> builtins.int:
    """Its name hides a type."""

def greet(times: builtins.int, /, name: str = 'World') -> str | None: ...

def lists(values: Sequence[str | None], table: Mapping[str, Sequence[float]]) -> dict[str, list[float]]: ...

def sets(values: AbstractSet[builtins.int], pair: tuple[builtins.int, float]) -> tuple[set[builtins.int], bool]: ...

def views(list: list[Any], callback: Any, own: Any) -> tuple[Any, ...]: ...

def renamed(class_: builtins.int | None = None, limit: builtins.int = ...) -> dict[Any, Any]: ...

def quoted() -> None:
    """Ends in a "quote" """

def scaled(first: float, /, *more: float, by: float = 2, plus: builtins.int) -> None: ...

def every(a: builtins.int, b: builtins.int = 1, /, c: builtins.int | None = None, *, d: builtins.int, e: str = 'x') -> None: ...

def open(*args: Any, **kwargs: Any) -> None: ...

def typed(*rest: str, **options: builtins.int) -> None: ...

def conditional() -> str: ...
