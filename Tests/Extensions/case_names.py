"""The names of parametrized tests: the same in each process, which pytest-xdist asks for."""

import re


def shown(value):
    """The beginning of the value's text, without addresses, and sets in order."""
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__} of {sorted(value, key=repr)!r:.30}"
    return re.sub(" at 0x[0-9a-f]+", "", repr(value))[:30]
