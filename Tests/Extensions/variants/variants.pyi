import builtins
from collections.abc import Sequence
from typing import Any, ClassVar, final, Literal
from typing_extensions import disjoint_base

__all__ = ["Shape", "Holder", "Only", "Node", "Grade", "Drawing", "Owner", "Item", "ended_owners", "area", "shapes", "same", "chain", "replace"]

@disjoint_base
class Shape:
    """What is drawn."""

    @final
    class Circle(Shape):
        """Round."""

        __match_args__: ClassVar[tuple[Literal["radius"]]]

        def __init__(self, radius: float) -> None: ...

        @property
        def radius(self) -> float: ...

    @final
    class Rectangle(Shape):
        __match_args__: ClassVar[tuple[Literal["width"], Literal["height"]]]

        def __init__(self, width: float, height: float = 1) -> None: ...

        @property
        def width(self) -> float: ...

        @property
        def height(self) -> float: ...

    @final
    class Named(Shape):
        __match_args__: ClassVar[tuple[Literal["_0"], Literal["_1"]]]

        def __init__(self, _0: str, _1: int | None, /) -> None: ...

        @property
        def _0(self) -> str: ...

        @property
        def _1(self) -> int | None: ...

    @final
    class Empty(Shape):
        __match_args__: ClassVar[tuple[()]]

        def __init__(self) -> None: ...

    @property
    def area(self) -> float:
        """How much paint it takes."""

    unit: ClassVar[Any]

    def scaled(self, by: float = 2) -> Shape: ...

    @staticmethod
    def square(side: float, /) -> Shape: ...

    def __call__(self, times: float) -> float: ...

    def __len__(self) -> int: ...

    def __eq__(self, other: builtins.object, /) -> bool: ...

    def __hash__(self) -> int: ...

    def __repr__(self) -> str: ...

    def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Holder:
    """Payloads that hold Python objects, which may hold them."""

    @final
    class object(Holder):
        __match_args__: ClassVar[tuple[Literal["_0"]]]

        def __init__(self, _0: Any, /) -> None: ...

        @property
        def _0(self) -> Any: ...

    @final
    class list(Holder):
        __match_args__: ClassVar[tuple[Literal["_0"], Literal["_1"]]]

        def __init__(self, _0: Sequence[Any], _1: int, /) -> None: ...

        @property
        def _0(self) -> builtins.list[Any]: ...

        @property
        def _1(self) -> int: ...

    @final
    class boxed(Holder):
        __match_args__: ClassVar[tuple[Literal["first"], Literal["second"]]]

        def __init__(self, first: Any, second: Any) -> None: ...

        @property
        def first(self) -> Any: ...

        @property
        def second(self) -> Any: ...

    @final
    class nothing(Holder):
        __match_args__: ClassVar[tuple[()]]

        def __init__(self) -> None: ...

    @final
    class blank(Holder):
        __match_args__: ClassVar[tuple[Literal["_0"]]]

        def __init__(self, _0: Any, /) -> None: ...

        @property
        def _0(self) -> dict[str, Any]: ...

    @final
    class shape(Holder):
        __match_args__: ClassVar[tuple[Literal["_0"]]]

        def __init__(self, _0: Shape, /) -> None: ...

        @property
        def _0(self) -> Shape: ...

    @final
    class pair(Holder):
        __match_args__: ClassVar[tuple[Literal["_0"], Literal["word"]]]

        def __init__(self, _0: Sequence[Any], /, word: str) -> None: ...

        @property
        def _0(self) -> builtins.list[Any]: ...

        @property
        def word(self) -> str: ...

    def __repr__(self) -> str: ...

    def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Only:
    """One case alone, and a pair."""

    @final
    class Value(Only):
        __match_args__: ClassVar[tuple[Literal["pair"]]]

        def __init__(self, pair: Any) -> None: ...

        @property
        def pair(self) -> dict[str, Any]: ...

    def __eq__(self, other: builtins.object, /) -> bool: ...

    def __repr__(self) -> str: ...

    def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Node:
    """A chain, and a tree."""

    @final
    class End(Node):
        __match_args__: ClassVar[tuple[()]]

        def __init__(self) -> None: ...

    @final
    class Link(Node):
        __match_args__: ClassVar[tuple[Literal["value"], Literal["next"]]]

        def __init__(self, value: int, next: Node) -> None: ...

        @property
        def value(self) -> int: ...

        @property
        def next(self) -> Node: ...

    @final
    class Fork(Node):
        __match_args__: ClassVar[tuple[Literal["left"], Literal["right"]]]

        def __init__(self, left: Node, right: Node) -> None: ...

        @property
        def left(self) -> Node: ...

        @property
        def right(self) -> Node: ...

    @property
    def length(self) -> int: ...

    def __eq__(self, other: builtins.object, /) -> bool: ...

    def __repr__(self) -> str: ...

    def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Grade:
    @final
    class Points(Grade):
        __match_args__: ClassVar[tuple[Literal["_0"]]]

        def __init__(self, _0: int, /) -> None: ...

        @property
        def _0(self) -> int: ...

    @final
    class Absent(Grade):
        __match_args__: ClassVar[tuple[Literal["reason"]]]

        def __init__(self, reason: tuple[str, int]) -> None: ...

        @property
        def reason(self) -> tuple[str, int]: ...

    def __eq__(self, other: builtins.object, /) -> bool: ...

    def __lt__(self, other: Grade, /) -> bool: ...

    def __le__(self, other: Grade, /) -> bool: ...

    def __gt__(self, other: Grade, /) -> bool: ...

    def __ge__(self, other: Grade, /) -> bool: ...

    def __repr__(self) -> str: ...

    def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Drawing:
    """A value with a payload inside, and one that holds instances."""

    def __init__(self, shape: Shape, holder: Holder) -> None: ...

    @property
    def shape(self) -> Shape: ...

    @shape.setter
    def shape(self, value: Shape) -> None: ...

    @property
    def holder(self) -> Holder: ...

    @holder.setter
    def holder(self, value: Holder) -> None: ...

    @disjoint_base
    class Layer:
        @final
        class Solid(Drawing.Layer):
            __match_args__: ClassVar[tuple[Literal["_0"]]]

            def __init__(self, _0: int, /) -> None: ...

            @property
            def _0(self) -> int: ...

        @final
        class Clear(Drawing.Layer):
            __match_args__: ClassVar[tuple[()]]

            def __init__(self) -> None: ...

        def __eq__(self, other: builtins.object, /) -> bool: ...

        def __repr__(self) -> str: ...

        def __reduce__(self) -> tuple[Any, ...]: ...

    @property
    def layer(self) -> Drawing.Layer: ...

@disjoint_base
class Owner:
    def __init__(self, inner: Owner.Inner = ...) -> None: ...

    @property
    def inner(self) -> Owner.Inner: ...

    @inner.setter
    def inner(self, value: Owner.Inner) -> None: ...

    @disjoint_base
    class Inner:
        @final
        class None_(Owner.Inner):
            __match_args__: ClassVar[tuple[()]]

            def __init__(self) -> None: ...

        @final
        class Owned(Owner.Inner):
            __match_args__: ClassVar[tuple[Literal["_0"]]]

            def __init__(self, _0: Owner | None, /) -> None: ...

            @property
            def _0(self) -> Owner | None: ...

        def __repr__(self) -> str: ...

        def __reduce__(self) -> tuple[Any, ...]: ...

@disjoint_base
class Item:
    def __init__(self, inner: Owner.Inner = ...) -> None: ...

    @disjoint_base
    class Inner:
        @final
        class None_(Owner.Inner):
            __match_args__: ClassVar[tuple[()]]

            def __init__(self) -> None: ...

        @final
        class Held(Owner.Inner):
            __match_args__: ClassVar[tuple[Literal["_0"]]]

            def __init__(self, _0: Item | None, /) -> None: ...

            @property
            def _0(self) -> Item | None: ...

        def __repr__(self) -> str: ...

        def __reduce__(self) -> tuple[Any, ...]: ...

def ended_owners() -> int: ...

def area(of: Shape) -> float: ...

def shapes() -> builtins.list[Shape]: ...

def same(shape: Shape | None, /) -> Shape | None: ...

def chain(count: int, /) -> Node: ...

def replace(holder: Holder, /) -> Holder: ...
