"""Python around the Swift module."""

from $package._native import greet

__all__ = ["greet"]
