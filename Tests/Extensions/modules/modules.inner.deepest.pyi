from typing import Any

__all__ = ["echo"]

def echo(value: Any, /) -> Any: ...
