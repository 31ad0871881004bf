from __future__ import annotations

import get_item
import pytest


@pytest.mark.parametrize("key", [0, 4, -1, -5, slice(None), slice(1, 3), slice(None, None, -2), slice(9, 2)])
def test_as_a_list(key: int | slice) -> None:
    expected = [0, 1, 4, 9, 16][key]
    assert get_item.squares(key, 5) == (expected if isinstance(expected, list) else [expected])


@pytest.mark.parametrize(
    "key, length, error", [(5, 5, IndexError), (-6, 5, IndexError), ("a", 5, TypeError), (0, -1, ValueError)]
)
def test_refuses(key: object, length: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        get_item.squares(key, length)
