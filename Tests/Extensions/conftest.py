"""Finds the built modules: MARTLET_EXTENSIONS names their folder (`make test` builds and sets it)."""

import os
import sys

folder = os.environ.get("MARTLET_EXTENSIONS")
if not folder:
    sys.exit("MARTLET_EXTENSIONS is not set: run `make test`, which builds the modules and names their folder")
sys.path[:0] = [os.path.abspath(folder), os.path.dirname(__file__)]
