"""The examples, as their readers run them."""

import os
import subprocess
from pathlib import Path

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


def test_plugins():
    """The program, the plug-ins in its folder, and the module between them."""
    folder = Path(__file__).parents[2] / "Examples" / "plugin" / "plugins"
    variables = os.environ | {"PYTHONPATH": os.environ["MARTLET_EXTENSIONS"], "PYTHONDONTWRITEBYTECODE": "1"}
    said = subprocess.run(
        [os.environ["MARTLET_PLUGIN_HOST"], folder, "hello"], env=variables, capture_output=True, text=True, timeout=60
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout == "shout, smile: HELLO! :-)\n"
