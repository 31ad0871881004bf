"""Finds what `make test` built: MARTLET_EXTENSIONS is the folder of the extension modules, and MARTLET_LEFT_OUT names
what Extensions/limits.txt leaves out of this mode."""

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


# Suites that share what a fixture builds for all of a run: pytest-xdist runs each folder in one process, and begins
# with the longest. Any other suite is a group of its own.
TOGETHER = ["Python", "MartletMacrosTests", "Documentation", "CompileFailures", "Stubs"]


def pytest_itemcollected(item):
    if item.config.pluginmanager.hasplugin("xdist"):
        folder = item.path.parent.name
        item.add_marker(pytest.mark.xdist_group(folder if folder in TOGETHER else item.path.name))


def pytest_collection_modifyitems(config, items):
    """Leaves out single tests too: `buffers::test_bytes`, with all its parameters."""

    def is_left_out(item):
        suite = item.path.stem if item.path.parent.name == "Extensions" else item.path.parent.name
        return f"{suite}::{getattr(item, 'originalname', '')}" in left_out

    gone = [item for item in items if is_left_out(item)]
    if gone:
        config.hook.pytest_deselected(items=gone)
        items[:] = [item for item in items if item not in gone]
    items.sort(key=lambda item: [*TOGETHER, item.path.parent.name].index(item.path.parent.name))
