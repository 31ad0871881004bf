"""What each interpreter of a process makes for itself, and what they share."""

from enum import Enum
from typing import Any
from typing_extensions import disjoint_base

__all__ = ["count", "Mode", "Refused", "Node", "Spot", "Single", "shared", "kept"]

def count() -> int:
    """How often this one module was asked."""

class Mode(Enum):
    SLOW = "slow"
    FAST = "fast"

    def other(self) -> Mode: ...

    @property
    def is_slow(self) -> bool: ...

class Refused(ValueError):
    step: int

@disjoint_base
class Node:
    """Seen by the collector."""

    def __init__(self, value: Any) -> None: ...

    @property
    def next(self) -> Node | None: ...

    @next.setter
    def next(self, value: Node | None) -> None: ...

    @property
    def value(self) -> Any: ...

    @value.setter
    def value(self, value: Any) -> None: ...

    def step(self, by: int) -> int: ...

@disjoint_base
class Spot:
    def __init__(self, x: float) -> None: ...

    @property
    def x(self) -> float: ...

    @x.setter
    def x(self, value: float) -> None: ...

    def moved(self, by: float) -> Spot: ...

@disjoint_base
class Single:
    """One for the whole process."""

    def answer(self) -> int: ...

def shared() -> Single: ...

def kept() -> list[Any]:
    """A list of this interpreter's own."""
