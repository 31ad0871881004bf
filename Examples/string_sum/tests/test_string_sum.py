import pytest
import string_sum


def test_sum_as_string() -> None:
    assert string_sum.sum_as_string(5, 20) == "25"
    with pytest.raises(OverflowError, match="does not fit into 64 bits"):
        string_sum.sum_as_string(2**63 - 1, 1)


def test_apply() -> None:
    assert string_sum.apply(lambda n: 10 * n, 4) == 60
