"""Attaching, detaching, and handles, in a module that did not start the interpreter."""

from collections.abc import Sequence
from typing import Any

__all__ = ["drop_elsewhere", "call_from_threads", "sleep_detached", "attach_state", "version", "is_at_least"]

def drop_elsewhere(objects: Sequence[Any], /, threads: int) -> None:
    """Keeps objects in handles and drops them on threads of Swift's own, while no thread is attached here."""

def call_from_threads(callback: Any, /, times: int) -> int:
    """Calls the callback from threads of Swift's own and adds up what it returns."""

def sleep_detached(milliseconds: int) -> None:
    """Sleeps without holding up other Python threads."""

def attach_state() -> str:
    """What `Python.attach` says right now."""

def version() -> str: ...

def is_at_least(major: int, minor: int, /) -> bool: ...
