"""Classes that extend the builtin types of Python."""

from typing import Any, final
from typing_extensions import disjoint_base

__all__ = ["Counted", "Labelled", "Tagged", "Bytes", "Misplaced", "Unmade", "counted", "changes", "fail", "line_of_caught", "unmade", "ends"]

@disjoint_base
class Counted(dict[Any, Any]):
    """A dict that counts what is set."""

    def __init__(self, note: Any = None) -> None: ...

    @property
    def changes(self) -> int: ...

    @property
    def note(self) -> Any: ...

    @note.setter
    def note(self, value: Any) -> None: ...

    def __setitem__(self, key: Any, value: Any, /) -> None: ...

@disjoint_base
class Labelled(list[Any]):
    """A list with a value of Swift's in its objects."""

    def __init__(self, label: str = '', big: int = 0) -> None: ...

    @property
    def label(self) -> str: ...

    @label.setter
    def label(self, value: str) -> None: ...

    @property
    def big(self) -> int: ...

    @big.setter
    def big(self, value: int) -> None: ...

    def describe(self) -> str: ...

@disjoint_base
class Tagged(set[Any]):
    def __init__(self, tag: int) -> None: ...

    @property
    def tag(self) -> int: ...

    @tag.setter
    def tag(self, value: int) -> None: ...

@final
class Bytes(bytearray):
    def __init__(self) -> None: ...

    @property
    def unit(self) -> str: ...

    @unit.setter
    def unit(self, value: str) -> None: ...

@disjoint_base
class Misplaced(ValueError):
    """An exception with a place."""

    def __init__(self, message: str, /, line: int) -> None: ...

    @property
    def line(self) -> int: ...

@disjoint_base
class Unmade(OSError):
    """Python does not make them."""

    @property
    def code(self) -> int: ...

    @code.setter
    def code(self, value: int) -> None: ...

def counted() -> Any: ...

def changes(of: Counted) -> int: ...

def fail(line: int) -> None: ...

def line_of_caught(callback: Any, /) -> int: ...

def unmade() -> Any: ...

def ends() -> int: ...
