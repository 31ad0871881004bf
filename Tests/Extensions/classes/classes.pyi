"""Classes: how their objects are made, used and given up."""

from typing import Any, ClassVar
from typing_extensions import disjoint_base

__all__ = ["Counter", "Point", "keep", "take_all", "mirrored"]

@disjoint_base
class Counter:
    """Counts."""

    def __init__(self, start: int = 0) -> None: ...

    @property
    def value(self) -> int:
        """What it has counted to."""

    @value.setter
    def value(self, value: int) -> None: ...

    def increment(self, by: int = 1) -> int:
        """Counts on."""

    def same(self) -> Counter: ...

    def reset(self) -> None: ...

    def __repr__(self) -> str: ...

@disjoint_base
class Point:
    """A place in the plane."""

    def __init__(self, x: float, y: float) -> None: ...

    @property
    def x(self) -> float: ...

    @x.setter
    def x(self, value: float) -> None: ...

    @property
    def y(self) -> float: ...

    @y.setter
    def y(self, value: float) -> None: ...

    dimensions: ClassVar[int]

    @property
    def length(self) -> float: ...

    def move(self, x: float = 0, y: float = 0) -> None: ...

    @staticmethod
    def origin() -> Point: ...

    @classmethod
    def make(cls, x: float, /) -> Any: ...

    def itself(self) -> Any: ...

    def __eq__(self, to: object, /) -> bool: ...

    def __hash__(self) -> int: ...

def keep(counter: Counter, /) -> None: ...

def take_all() -> list[Counter]: ...

def mirrored(point: Point, /) -> Point: ...
