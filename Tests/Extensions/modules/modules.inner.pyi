"""A part of it."""

from . import deepest as deepest

__all__ = ["DEPTH", "where_", "deepest"]

DEPTH: int

def where_() -> str: ...
