"""The lives of objects: who holds whom, what the garbage collector finds, how they end."""

from typing import Any
from typing_extensions import disjoint_base

__all__ = ["InOptional", "InObject", "InArray", "InDictionary", "InNestedContainers", "InHandle", "InTuple", "InView", "InNestedStruct", "InLazyProperty", "InAnotherInstance", "InStruct", "InDict", "forget", "keep", "Mortal", "ends", "Link", "Node", "Native", "Numbers", "hold", "watch", "watched_value", "let_go"]

@disjoint_base
class InOptional:
    def __init__(self) -> None: ...

    @property
    def other(self) -> Any: ...

    @other.setter
    def other(self, value: Any) -> None: ...

@disjoint_base
class InObject:
    def __init__(self, other: Any) -> None: ...

    @property
    def other(self) -> Any: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InArray:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

    def share(self) -> None:
        """Leaves the array shared: its objects then count as used by Swift."""

@disjoint_base
class InDictionary:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InNestedContainers:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InHandle:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InTuple:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InView:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InNestedStruct:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InLazyProperty:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InAnotherInstance:
    """Holds an instance that Python does not know, which holds the object."""

    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InStruct:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

@disjoint_base
class InDict:
    def __init__(self) -> None: ...

    def hold(self, other: Any, /) -> None: ...

def forget() -> None: ...

def keep(instance: InOptional, /) -> None: ...

@disjoint_base
class Mortal:
    """Counts its ends."""

    def __init__(self, on_end: Any = None) -> None: ...

    @property
    def on_end(self) -> Any: ...

    @on_end.setter
    def on_end(self, value: Any) -> None: ...

def ends() -> int: ...

@disjoint_base
class Link:
    """Holds the next one as a Python object."""

    def __init__(self, next: Any = None) -> None: ...

    @property
    def next(self) -> Any: ...

    @next.setter
    def next(self, value: Any) -> None: ...

@disjoint_base
class Node:
    """Holds the next one as a Python object, too, but has an identity."""

    def __init__(self, next: Any = None) -> None: ...

    @property
    def next(self) -> Any: ...

    @next.setter
    def next(self, value: Any) -> None: ...

@disjoint_base
class Native:
    """Holds the next one as a Swift instance."""

    def __init__(self, next: Native | None = None) -> None: ...

    @property
    def next(self) -> Native | None: ...

    @next.setter
    def next(self, value: Native | None) -> None: ...

@disjoint_base
class Numbers:
    """Numbers alone: with its object goes its memory, and no more is done; unless somebody has it, or had it."""

    def __init__(self, value: int) -> None: ...

    @property
    def value(self) -> int: ...

    @value.setter
    def value(self, value: int) -> None: ...

def hold(numbers: Numbers, /) -> None: ...

def watch(numbers: Numbers, /) -> None: ...

def watched_value() -> int | None: ...

def let_go() -> list[int]: ...
