"""Tools of the library."""

from typing import Any
from . import finer as finer

__all__ = ["VERSION", "echo", "finer"]

VERSION: int

def echo(reading: Any, /) -> dict[str, Any]: ...
