import decorator
import pytest


@decorator.counted
def add(a: int, b: int = 1) -> int:
    """Adds."""
    return a + b


def test_counts() -> None:
    assert (add(1), add(1, b=2)) == (2, 3)
    assert decorator.counts == {"add": 2}
    assert (add.__name__, add.__doc__) == ("add", "Adds.")


def test_the_function_still_fails() -> None:
    with pytest.raises(TypeError):
        add("a")  # type: ignore[arg-type]
