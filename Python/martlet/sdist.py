"""The source distribution."""

from __future__ import annotations

import os
from pathlib import Path

from martlet import archive
from martlet.files import sdist_files
from martlet.metadata import core_metadata
from martlet.project import Project
from martlet.report import say, size


def build_sdist(project: Project, folder: Path) -> Path:
    files = {**sdist_files(project), "PKG-INFO": core_metadata(project)}
    target = folder / f"{project.file_name}.tar.gz"
    programs = [name for name in files if os.access(project.folder / name, os.X_OK)]
    archive.write_sdist(target, files, programs, project.file_name)
    say(f"martlet: {target.name}: {len(files)} files, {size(target.stat().st_size)}")
    return target
