"""Classes: how their objects are made, used and given up."""

from typing import Any

def keep(counter: Any, /) -> None: ...

def take_all() -> list[Any]: ...

def mirrored(point: Any, /) -> Any: ...

def __getattr__(name: str) -> Any: ...  # pyright: ignore[reportIncompleteStub]
