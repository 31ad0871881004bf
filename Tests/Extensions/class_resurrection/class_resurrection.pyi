"""Objects that Python let go of while Swift has their instance, which keep what Python attached to them."""

from collections.abc import Sequence
from typing import Any
from typing_extensions import disjoint_base

__all__ = ["Plain", "WithDict", "Watched", "Entries", "Holder", "Shape", "Square", "Node", "all", "forget", "ended", "names", "areas"]

@disjoint_base
class Plain:
    def __init__(self) -> None: ...

    def name(self) -> str: ...

    def keep(self) -> None: ...

@disjoint_base
class WithDict:
    def __init__(self) -> None: ...

    def keep(self) -> None: ...

@disjoint_base
class Watched:
    def __init__(self) -> None: ...

    def keep(self) -> None: ...

@disjoint_base
class Entries(dict[Any, Any]):
    def __init__(self) -> None: ...

    def keep(self) -> None: ...

@disjoint_base
class Holder:
    """Holds an object that the collector is to find."""

    def __init__(self) -> None: ...

    @property
    def other(self) -> Any: ...

    @other.setter
    def other(self, value: Any) -> None: ...

    def keep(self) -> None: ...

@disjoint_base
class Shape:
    def __init__(self) -> None: ...

    def area(self) -> float: ...

    def keep(self) -> None: ...

@disjoint_base
class Square(Shape):
    def __init__(self) -> None: ...

@disjoint_base
class Node:
    """A tree, whose nodes have no `deinit` and hold one another."""

    def __init__(self) -> None: ...

    @property
    def children(self) -> list[Node]: ...

    @children.setter
    def children(self, value: Sequence[Node]) -> None: ...

    def add(self, child: Node, /) -> None: ...

    def keep(self) -> None: ...

def all() -> list[Any]:
    """The objects of the instances that were kept, as Python sees them now."""

def forget() -> None: ...

def ended() -> int: ...

def names() -> list[str]:
    """What Swift finds when it calls the methods."""

def areas() -> list[float]: ...
