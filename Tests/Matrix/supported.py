"""The supported range, read from the one file that states it."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE = ROOT / "BuildConfig/SupportedVersions.h"


def stated(name):
    """A version, `(3, 7)`, by its name in the file without prefix and ending."""
    [minor] = re.findall(rf"^#define MARTLET_{name}_MINOR (\d+)$", FILE.read_text(), re.MULTILINE)
    return 3, int(minor)


OLDEST, NEWEST, DEFAULT_FLOOR = stated("OLDEST"), stated("NEWEST"), stated("DEFAULT_FLOOR")
ALL = [(3, minor) for minor in range(OLDEST[1], NEWEST[1] + 1)]


def dotted(version):
    return ".".join(map(str, version))
