"""Which of a project's files go into a wheel and into an sdist."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pathspec

from martlet.project import Project
from martlet.refusal import Refusal

# Never a source: what builds, environments and editors leave behind.
LEFT_BEHIND = [".git/", ".hg/", ".build/", ".swiftpm/", "__pycache__/", "*.py[co]", ".venv/", "venv/", ".DS_Store"]
LEFT_BEHIND += [".*_cache/", "*.egg-info/", "/dist/", "*.so", "*.so.*"]


def wheel_files(project: Project) -> dict[str, bytes]:
    """The Python package's files and those of `include`, without those of `exclude`, by their names in the wheel."""
    excluded = spec([*LEFT_BEHIND, *project.settings.exclude])
    layout = project.layout
    files = {}
    if layout.root and layout.package:
        for path in under(layout.package, layout.root, excluded):
            files[path.relative_to(layout.root).as_posix()] = path.read_bytes()
    for path in included(project, excluded):
        base = layout.root if layout.root and path.is_relative_to(layout.root) else project.folder
        files[path.relative_to(base).as_posix()] = path.read_bytes()
    return files


def sdist_files(project: Project) -> dict[str, bytes]:
    """All that lies in the folder and is neither left behind, ignored by git, nor excluded."""
    ignored = project.folder / ".gitignore"
    patterns = ignored.read_text(encoding="utf-8").splitlines() if ignored.is_file() else []
    excluded = spec([*LEFT_BEHIND, *patterns, *project.settings.exclude])
    paths = [*under(project.folder, project.folder, excluded), *included(project, spec(LEFT_BEHIND))]
    return {path.relative_to(project.folder).as_posix(): path.read_bytes() for path in paths}


def included(project: Project, excluded: pathspec.PathSpec) -> Iterator[Path]:
    for pattern in project.settings.include:
        if Path(pattern).is_absolute() or ".." in Path(pattern).parts:
            raise Refusal(f"[tool.martlet] include '{pattern}' leads out of the project")
        matches = [path for path in sorted(project.folder.glob(pattern)) if path.is_file()]
        if not matches:
            raise Refusal(f"[tool.martlet] include '{pattern}' matches no file")
        yield from (path for path in matches if not excluded.match_file(path.relative_to(project.folder).as_posix()))


def spec(patterns: list[str]) -> pathspec.PathSpec:
    return pathspec.PathSpec.from_lines("gitwildmatch", patterns)


def under(folder: Path, base: Path, excluded: pathspec.PathSpec) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        place = Path(parent)
        # Not walked into at all: .build holds tens of thousands of files.
        folders[:] = sorted(
            name for name in folders if not excluded.match_file(f"{(place / name).relative_to(base).as_posix()}/")
        )
        for name in sorted(names):
            path = place / name
            if path.is_file() and not excluded.match_file(path.relative_to(base).as_posix()):
                yield path
