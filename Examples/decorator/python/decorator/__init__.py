"""`@counted` counts the calls of a function: Python's syntax around Swift's work."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

from decorator._native import record

__all__ = ["counted", "counts"]

Function = TypeVar("Function", bound=Callable[..., Any])

counts: dict[str, int] = {}


def counted(function: Function) -> Function:
    @functools.wraps(function)
    def call(*arguments: Any, **named: Any) -> Any:
        record(counts, function.__qualname__)
        return function(*arguments, **named)

    return call  # type: ignore[return-value]
