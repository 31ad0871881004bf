"""Hypothesis as the property tests use it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from leaks import SHARE

__all__ = ["given", "settings", "st"]

# Nobody knows how busy the machine is.
settings.register_profile("martlet", deadline=None, max_examples=100 // SHARE)
settings.load_profile("martlet")
