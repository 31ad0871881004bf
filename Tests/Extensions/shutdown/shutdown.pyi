"""Threads of Swift's own that go on while Python ends."""

from typing import Any

__all__ = ["start_workers", "let_go_elsewhere", "stay_detached", "wait_for_workers"]

def start_workers(callback: Any, /, count: int) -> None:
    """Starts threads that attach again and again until it throws, and then say so on standard output."""

def let_go_elsewhere(object: Any, /) -> None:
    """Lets go of the object on a thread that is not attached, and waits for that."""

def stay_detached(milliseconds: int) -> None:
    """Lets go of Python for a while. Should the thread end before this returns, that is said on standard output."""

def wait_for_workers() -> list[str]:
    """What ended the threads, once all of them have ended. To be called when Python has closed the door to them."""
