"""A module of every kind of signature.

It says "hello", and \\n is a backslash and an n.
"""

import builtins
from collections.abc import Mapping, Sequence, Set as AbstractSet
from typing import Any

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

def conditional() -> builtins.int: ...
