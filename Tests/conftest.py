"""Finds what `make test` built: MARTLET_EXTENSIONS is the folder of the extension modules, and MARTLET_LEFT_OUT names
what Extensions/limits.txt leaves out of this mode."""

import os
import sys
from pathlib import Path

folder = os.environ.get("MARTLET_EXTENSIONS")
if not folder:
    sys.exit("MARTLET_EXTENSIONS is not set: run `make test`, which builds the modules and names their folder")
collect_ignore = [
    f"Extensions/{name}{end}" for name in os.environ.get("MARTLET_LEFT_OUT", "").split() for end in ("", ".py")
]
# The modules, and the helpers their tests share.
sys.path[:0] = [str(Path(folder).resolve()), str(Path(__file__).parent / "Extensions")]
