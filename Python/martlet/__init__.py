"""Builds Python wheels from Swift packages that use Martlet: the backend `martlet.build` and the command `martlet`."""

__version__ = "0.1.0"
