"""Stands on its own, and is included."""

__all__ = ["answer"]

def answer() -> int: ...
