"""Functions that take any number of arguments, or take them only by name."""

from typing import Any

__all__ = ["total", "scaled", "every", "size", "everything", "typed", "options", "join", "measured", "counted", "swapped", "old", "soon"]

def total(*values: int) -> int:
    """Adds up."""

def scaled(first: float, /, *more: float, by: float = 2, plus: float) -> list[float]: ...

def every(a: int, b: int = 1, /, c: int | None = None, *, d: int, e: str = 'x') -> str: ...

def size(*, width: int = 80, height: int) -> tuple[int, int]:
    """Keywords only."""

def everything(*args: Any, **kwargs: Any) -> tuple[tuple[Any, ...], dict[Any, Any]]: ...

def typed(first: str, /, *rest: str, sep: str = ' ', **options: int) -> str: ...

def options(**options: Any) -> list[str]: ...

def join(*parts: str, sep: str = ',') -> str: ...

def measured(number: int, /, width: int = -1) -> list[int]:
    """What is not passed is not converted."""

def counted(number: int = ...) -> int:
    """Evaluates its default anew in each call."""

def swapped(point: tuple[int, float]) -> tuple[float, int]: ...

def old(a: int, /) -> int: ...

def soon() -> None: ...
