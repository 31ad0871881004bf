"""The files of a wheel's dist-info folder, but for RECORD."""

from __future__ import annotations

from pathlib import Path

from martlet import __version__
from martlet.project import Project
from martlet.refusal import Refusal


def dist_info(project: Project, tags: list[str]) -> dict[str, bytes]:
    """By name within the folder; `tags` are whole ones: 'cp39-abi3-linux_x86_64'."""
    wheel = ["Wheel-Version: 1.0", f"Generator: martlet {__version__}", "Root-Is-Purelib: false"]
    wheel += [f"Tag: {tag}" for tag in tags]
    files = {"METADATA": core_metadata(project), "WHEEL": ("\n".join(wheel) + "\n").encode()}
    entry_points = points(project)
    if entry_points:
        files["entry_points.txt"] = entry_points.encode()
    for path in project.metadata.license_files or []:
        files[f"licenses/{Path(path).as_posix()}"] = read_license(project, Path(path))
    return files


def read_license(project: Project, path: Path) -> bytes:
    try:
        return (project.folder / path).read_bytes()
    except OSError as error:
        raise Refusal(f"the license file {path} cannot be read ({error.strerror})") from None


def core_metadata(project: Project) -> bytes:
    return bytes(project.metadata.as_rfc822())


def points(project: Project) -> str:
    metadata = project.metadata
    groups = {"console_scripts": metadata.scripts, "gui_scripts": metadata.gui_scripts, **metadata.entrypoints}
    sections = [
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in sorted(entries.items()))
        for group, entries in sorted(groups.items())
        if entries
    ]
    return "\n".join(sections)
