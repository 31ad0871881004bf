"""What each interpreter of a process makes for itself, and what they share."""

from enum import Enum
from typing import Any, ClassVar, final, Literal
from typing_extensions import disjoint_base

__all__ = ["count", "Mode", "Refused", "Node", "Shape", "Base", "Derived", "Spot", "Single", "shared", "kept"]

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
class Shape:
    @final
    class Point(Shape):
        __match_args__: ClassVar[tuple[()]]

        def __init__(self) -> None: ...

    @final
    class Circle(Shape):
        __match_args__: ClassVar[tuple[Literal["radius"]]]

        def __init__(self, radius: float) -> None: ...

        @property
        def radius(self) -> float: ...

    @final
    class Group(Shape):
        __match_args__: ClassVar[tuple[Literal["_0"], Literal["label"]]]

        def __init__(self, _0: Shape, /, label: Any) -> None: ...

        @property
        def _0(self) -> Shape: ...

        @property
        def label(self) -> Any: ...

    def __repr__(self) -> str: ...

    def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Base:
    def __init__(self) -> None: ...

    @property
    def value(self) -> Any: ...

    @value.setter
    def value(self, value: Any) -> None: ...

    def name(self) -> str: ...

@disjoint_base
class Derived(Base):
    def __init__(self) -> None: ...

    def name(self) -> str: ...

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
