from collections.abc import Sequence
from enum import Enum, Flag, IntEnum, IntFlag
from typing import Any, ClassVar
from typing_extensions import disjoint_base

__all__ = ["Color", "Weekday", "Unit", "Plain", "Only", "Share", "Style", "Access", "Canvas", "opposite", "colors", "count", "next_day", "unit", "plain", "only", "share", "inverted", "unknown_style", "access"]

class Color(Enum):
    """What there is to paint with."""
    RED = "red"
    GREEN = "green"
    LIGHT_BLUE = "light blue"
    NIGHT = "black"
    CRIMSON = ...

    @property
    def redness(self) -> int:
        """How much red there is."""

    depth: ClassVar[int]

    def shout(self, times: int = 1) -> str:
        """Says it aloud."""

    @staticmethod
    def darkest() -> Color: ...

    @classmethod
    def named(cls, name: str, /) -> Any: ...

    def __str__(self) -> str: ...

class Weekday(IntEnum):
    MONDAY = 1
    TUESDAY = ...
    SUNDAY = 7

class Unit(str, Enum):
    METER = "m"
    SECOND = "s"

    def __new__(cls, value: str) -> Unit: ...

class Plain(Enum):
    one = 1
    default = 2
    class_ = 3
    is_ok = 4

class Only(Enum):
    CASE_ = 1
    OTHER = 2
    ALIAS = ...

class Share(Enum):
    HALF = ...
    THIRD = ...

class Style(Flag):
    """How a text looks."""
    BOLD = ...
    ITALIC = ...
    UNDERLINED = ...
    LOUD = ...

    def names(self) -> int: ...

    @property
    def is_loud(self) -> bool: ...

class Access(IntFlag):
    READ = ...
    WRITE = ...

@disjoint_base
class Canvas:
    def __init__(self, kind: Canvas.Kind = ...) -> None: ...

    class Kind(Enum):
        PAPER = 1
        LINEN = 2

    @property
    def kind(self) -> Canvas.Kind: ...

    @kind.setter
    def kind(self, value: Canvas.Kind) -> None: ...

def opposite(of: Color) -> Color: ...

def colors() -> list[Color]: ...

def count(colors: Sequence[Color], /) -> dict[str, int]: ...

def next_day(after: Weekday) -> Weekday | None: ...

def unit(unit: Unit, /) -> Unit: ...

def plain(value: Plain, /) -> Plain: ...

def only() -> Only: ...

def share(share: Share, /) -> Share: ...

def inverted(style: Style, /) -> Style: ...

def unknown_style() -> Style: ...

def access(access: Access, /) -> Access: ...
