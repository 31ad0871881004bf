from . import innermost as innermost

__all__ = ["innermost"]
