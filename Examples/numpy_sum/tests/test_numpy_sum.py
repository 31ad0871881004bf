import numpy
import numpy_sum
import pytest


def test_total() -> None:
    assert numpy_sum.total(numpy.arange(10)) == 45
    assert numpy_sum.total([[1, 2], [3.5, 4]]) == 10.5
    with pytest.raises(ValueError):
        numpy_sum.total(["a"])


def test_axpy() -> None:
    x = numpy.array([1.0, 2.0])
    assert numpy_sum.axpy(2, x, x + 1).tolist() == [4.0, 7.0]
    with pytest.raises(ValueError):
        numpy_sum.axpy(2, x, numpy.ones(3))
