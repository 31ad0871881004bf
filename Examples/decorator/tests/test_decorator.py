import decorator
import pytest


@decorator.counted
def add(a, b=1):
    """Adds."""
    return a + b


def test_counts():
    assert (add(1), add(1, b=2)) == (2, 3)
    assert decorator.counts == {"add": 2}
    assert (add.__name__, add.__doc__) == ("add", "Adds.")


def test_the_function_still_fails():
    with pytest.raises(TypeError):
        add("a")
