"""The examples, as their readers run them."""

import os
import subprocess

import pytest
import string_sum


def test_string_sum():
    assert string_sum.sum_as_string(5, 20) == "25"
    assert string_sum.sum_as_string(a=5) == "5"
    assert string_sum.__doc__ == "Sums and formatting."
    with pytest.raises(TypeError) as caught:
        string_sum.sum_as_string("5", 20)
    assert str(caught.value) == "sum_as_string() argument 'a': 'str' object cannot be interpreted as an integer"
    with pytest.raises(OverflowError, match="does not fit into 64 bits"):
        string_sum.sum_as_string(2**63 - 1, 1)
    assert string_sum.apply(lambda n: 10 * n, 4) == 60


@pytest.mark.parametrize(
    "users, greeting",
    [({"USER": "Ada", "USERNAME": "Eve"}, "Ada"), ({"USER": "", "USERNAME": "Eve"}, "Eve"), ({}, "Unknown")],
)
def test_hello_python(users, greeting):
    environment = {name: value for name, value in os.environ.items() if name not in ("USER", "USERNAME")}
    said = subprocess.run(
        [os.environ["MARTLET_HELLO_PYTHON"]], env=environment | users, capture_output=True, text=True, timeout=60
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith(f"Hello {greeting}, I'm Python 3.")
