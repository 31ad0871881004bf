"""The lives of objects: who holds whom, what the garbage collector finds, how they end."""

from typing import Any

def forget() -> None: ...

def keep(instance: Any, /) -> None: ...

def ends() -> int: ...

def __getattr__(name: str) -> Any: ...  # pyright: ignore[reportIncompleteStub]
