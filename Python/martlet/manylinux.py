"""The platform tag: auditwheel's policies say on which Linux systems a wheel runs."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from martlet.refusal import Refusal


def lowest(wheel: Path) -> str:
    """'manylinux_2_34_x86_64': the oldest policy that the wheel keeps to."""
    words = [sys.executable, "-m", "auditwheel", "show", "--json", str(wheel)]
    result = subprocess.run(words, capture_output=True, text=True)
    try:
        tag = json.loads(result.stdout)["overall_tag"]
    except (ValueError, KeyError):
        tag = re.search(r'platform\s+tag:\s*"([^"]+)"', result.stdout)
        tag = tag.group(1) if tag else None
    if result.returncode or tag is None:
        raise Refusal(f"auditwheel could not judge the wheel: {result.stderr.strip().rpartition(chr(10))[2]}")
    return tag


def chosen(wanted: str, true: str, platform: str) -> str:
    """The tag for [tool.martlet] compatibility, or a refusal where it would not be true."""
    if not true.startswith("manylinux"):
        raise Refusal(f'the wheel keeps to no manylinux policy, only to {true}: set compatibility = "linux"')
    if wanted == "manylinux":
        return true
    asked = f"{wanted}_{platform.partition('_')[2]}"
    if glibc(asked) < glibc(true):
        raise Refusal(
            f"compatibility is {wanted}, and the wheel needs {true}: set it to manylinux for the lowest true one"
        )
    return asked


def glibc(tag: str) -> tuple[int, ...]:
    aliases = {"manylinux1": (2, 5), "manylinux2010": (2, 12), "manylinux2014": (2, 17)}
    match = re.match(r"manylinux_(\d+)_(\d+)", tag)
    return tuple(map(int, match.groups())) if match else aliases.get(tag.partition("_")[0], (99,))
