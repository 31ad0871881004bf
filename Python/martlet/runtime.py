"""Swift's runtime libraries, for the wheels that bring them along."""

from __future__ import annotations

from pathlib import Path

from martlet.audit import Module
from martlet.toolchain import toolchain


def needed(library: Path) -> list[Path]:
    """The toolchain's libraries that this one needs, and those that they need."""
    folders = toolchain().runtime_folders
    found: dict[str, Path] = {}
    pending = [library]
    while pending:
        for name in Module(pending.pop()).needed:
            path = next((folder / name for folder in folders if (folder / name).is_file()), None)
            if path and name not in found:
                found[name] = path
                pending.append(path)
    return [found[name] for name in sorted(found)]
