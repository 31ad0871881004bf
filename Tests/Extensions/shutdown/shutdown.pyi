"""Threads of Swift's own that go on while Python ends."""

from typing import Any

__all__ = ["start_workers", "let_go_elsewhere", "wait_for_workers"]

def start_workers(callback: Any, /, count: int) -> None:
    """Starts threads that attach again and again until it throws, and then say so on standard output."""

def let_go_elsewhere(object: Any, /) -> None:
    """Lets go of the object on a thread that is not attached, and waits for that."""

def wait_for_workers() -> list[str]:
    """What ended the threads, once all of them have ended. To be called when Python has closed the door to them."""
