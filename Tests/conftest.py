"""Finds what `make test` built: MARTLET_EXTENSIONS is the folder of the extension modules, and MARTLET_LEFT_OUT names
what Extensions/limits.txt leaves out of this mode."""

import gc
import os
import sys
from pathlib import Path

import pytest

folder = os.environ.get("MARTLET_EXTENSIONS")
if not folder:
    sys.exit("MARTLET_EXTENSIONS is not set: run `make test`, which builds the modules and names their folder")
# The modules, and the helpers their tests share.
sys.path[:0] = [str(Path(folder).resolve()), str(Path(__file__).parent / "Extensions")]

left_out = os.environ.get("MARTLET_LEFT_OUT", "").split()
collect_ignore = [f"Extensions/{name}{ending}" for name in left_out for ending in ("", ".py")]


# Folders whose suites share what a fixture builds for all of a run. The longest first.
TOGETHER = ["Python", "MartletMacrosTests", "Documentation", "CompileFailures", "Stubs"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Two processes share the suites: each of these folders is one process's, and any other file."""
    from xdist.scheduler import LoadScopeScheduling

    class Scheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            folder, file = nodeid.split("::")[0].split("/")[-2:]
            return folder if folder in TOGETHER else file

    return Scheduling(config, log)


def pytest_collection_modifyitems(config, items):
    """Leaves out single tests too: `buffers::test_bytes`, with all its parameters; and those for `make test-all`."""

    def is_left_out(item):
        suite = item.path.stem if item.path.parent.name == "Extensions" else item.path.parent.name
        too_long = item.get_closest_marker("long") and not os.environ.get("MARTLET_LONG")
        return too_long or f"{suite}::{getattr(item, 'originalname', '')}" in left_out

    gone = [item for item in items if is_left_out(item)]
    if gone:
        config.hook.pytest_deselected(items=gone)
        items[:] = [item for item in items if item not in gone]
    items.sort(key=lambda item: [*TOGETHER, item.path.parent.name].index(item.path.parent.name))


def pytest_runtest_setup(item):
    """A collection is to look at the objects of this test, not at what pytest keeps of ten thousand others."""
    if hasattr(gc, "freeze"):  # not in PyPy
        gc.freeze()
