"""Errors on their way from Swift to Python and back."""

from typing import Any

__all__ = ["raise_builtin", "builtin_names", "raise_plain", "raise_unnamed", "raise_refusal", "raise_typed", "raise_held", "warn", "warn_builtin", "warn_twice", "raise_object", "pass_on", "catch_it", "describe", "raise_from"]

def raise_builtin(name: str, message: str) -> None: ...

def builtin_names() -> list[str]: ...

def raise_plain(text: str, /) -> None: ...

def raise_unnamed() -> None: ...

def raise_refusal(file: str, /) -> None: ...

def raise_typed(text: str, /) -> None: ...

def raise_held() -> None:
    """One error for all calls, which Swift holds."""

def warn(message: str, category: Any = None, level: int = 1, /) -> None: ...

def warn_builtin(message: str, name: str, /) -> None: ...

def warn_twice(first: str, second: str, /) -> list[str]:
    """What filters that make errors of all warnings let Swift catch."""

def raise_object(exception: Any, /) -> None:
    """Raises whatever object it is given, as `raise` does."""

def pass_on(callback: Any, /) -> None:
    """Calls, and throws on what the callback raises, a number of Swift frames later."""

def catch_it(callback: Any, /) -> Any:
    """Calls, and returns the exception raised instead of raising it."""

def describe(callback: Any, type: Any, /) -> tuple[bool, str, list[str]]:
    """Whether the exception raised is of the type, and a description of all that Swift knows of it."""

def raise_from(cause: Any, /) -> None: ...
