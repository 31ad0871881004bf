"""Importing a module leaves the GIL as it is: one that did not say it needs none would bring it back."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

MODULES = sorted(path.name.split(".")[0] for path in Path(os.environ["MARTLET_EXTENSIONS"]).glob("*.so"))

# Only a free-threaded build may be without it, and before 3.13 there was no other.
PROGRAM = """
import importlib, sys
sys.path.insert(0, {folder!r})
for name in {modules!r}:
    importlib.import_module(name)
print(getattr(sys, "_is_gil_enabled", lambda: True)())
"""


def test_imports_leave_the_gil_alone():
    assert MODULES
    program = PROGRAM.format(folder=os.environ["MARTLET_EXTENSIONS"], modules=MODULES)
    output = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, check=True).stdout.decode()
    assert output.strip() == str(not sysconfig.get_config_var("Py_GIL_DISABLED"))
