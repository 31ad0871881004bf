"""What a module can hold."""

import types
from typing import Any, overload

__all__ = ["MAX_SIZE", "pi", "NAMES", "area", "count", "own_name", "inner", "helper", "scaled", "visible"]

MAX_SIZE: int

pi: float

NAMES: list[str]

@overload
def area(radius: float) -> float: ...
@overload
def area(width: float, height: float) -> float:
    """A rectangle."""
@overload
def area(text: str, /) -> float: ...

def count() -> int:
    """How often it was called in this very module."""

def own_name(prefix: str = '') -> str: ...

inner: types.ModuleType

def helper(text: str, /, times: int = 2) -> str:
    """A free function."""

@overload
def scaled(by: float) -> float: ...
@overload
def scaled(to: int) -> int: ...

def visible() -> str: ...

def __getattr__(name: str) -> Any: ...
