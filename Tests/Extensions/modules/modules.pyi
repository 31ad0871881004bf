"""What a module can hold."""

from collections.abc import Sequence
from enum import Enum
from typing import Any, overload
from typing_extensions import disjoint_base
from . import apart as apart, inner as inner, tools as tools

__all__ = ["MAX_SIZE", "pi", "NAMES", "area", "count", "own_name", "arguments", "helper", "scaled", "visible", "tripled", "joined", "Gauge", "Spot", "Mode", "Reversed", "closed", "PLATFORM", "adder", "inner", "apart", "tools"]

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

def arguments() -> list[str]:
    """The process's."""

def helper(text: str, /, times: int = 2) -> str:
    """A free function."""

@overload
def scaled(by: float) -> float: ...
@overload
def scaled(to: int) -> int: ...

def visible() -> str: ...

def tripled(number: int, /) -> int:
    """Three times that."""

@overload
def joined(texts: Sequence[str], /, by: str) -> str: ...
@overload
def joined(count: int) -> str: ...

@disjoint_base
class Gauge:
    """Counts in steps."""

    def __init__(self, level: int = 0) -> None: ...

    @property
    def level(self) -> int: ...

    def raise_(self, by: int = 1) -> int: ...

@disjoint_base
class Spot:
    def __init__(self, x: float) -> None: ...

    @property
    def x(self) -> float: ...

    @x.setter
    def x(self, value: float) -> None: ...

class Mode(Enum):
    SLOW = "slow"
    FAST = "fast"

    def other(self) -> Mode: ...

class Reversed(ValueError):
    """A step the wrong way."""
    step: int

def closed(number: int) -> Any: ...

PLATFORM: Any

adder: Any
