"""Methods that Python classes override, called by Swift."""

from typing_extensions import disjoint_base

__all__ = ["Shape", "Square", "Greeter", "area", "scaled", "keep", "touch", "visit", "plain", "area_detached"]

@disjoint_base
class Shape:
    """Something with an area."""

    def __init__(self, name: str = 'shape') -> None: ...

    @property
    def name(self) -> str: ...

    def area(self) -> float:
        """Its area."""

    def scaled(self, factor: float, /, by: str = 'm', deep: bool = False) -> str: ...

    def keep(self, value: int, *, key: str | None = None) -> tuple[int, str | None]: ...

    def touch(self) -> None: ...

    @property
    def touched(self) -> int: ...

    def visit(self, depth: int, /) -> list[str]:
        """Calls itself, as a visitor does."""

    def plain(self) -> str:
        """Not asked for in Python."""

@disjoint_base
class Square(Shape):
    def __init__(self, side: float = 1) -> None: ...

    @property
    def side(self) -> float: ...

    @side.setter
    def side(self, value: float) -> None: ...

    def area(self) -> float: ...

@disjoint_base
class Greeter:
    """A final class that Python classes extend."""

    def __init__(self) -> None: ...

    def greeting(self) -> str: ...

    def greet(self, name: str, /) -> str: ...

def area(of: Shape) -> float: ...

def scaled(shape: Shape, /, deep: bool = False) -> str: ...

def keep(shape: Shape, /, key: str | None = None) -> tuple[int, str | None]: ...

def touch(shape: Shape, /) -> None: ...

def visit(shape: Shape, /, depth: int) -> list[str]: ...

def plain(shape: Shape, /) -> str: ...

def area_detached(of: Shape) -> float:
    """Calls the method on a thread that is not attached."""
