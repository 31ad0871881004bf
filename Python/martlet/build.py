"""The build backend: what pip, uv and build call (PEP 517 and 660)."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from martlet import archive, report, sdist, wheel
from martlet.metadata import dist_info
from martlet.plan import Plan
from martlet.project import Project
from martlet.refusal import Refusal, of_the_system

Settings = dict[str, Any]

# What --config-settings may change.
KEYS = ("abi", "floor", "profile", "compatibility", "runtime", "strip")


def refusing(hook: Callable[..., str]) -> Callable[..., str]:
    """A refusal is one sentence, and no traceback: the front ends show what was said last."""

    @functools.wraps(hook)
    def called(*arguments: Any, **named: Any) -> str:
        try:
            with of_the_system():
                return hook(*arguments, **named)
        except Refusal as refusal:
            report.fail(refusal)
            sys.exit(1)

    return called


def project(settings: Settings | None) -> Project:
    """The project in the current folder: a front end calls there."""
    changes = dict(settings or {})
    unknown = sorted(set(changes) - set(KEYS))
    if unknown:
        raise Refusal(f"--config-settings has no '{unknown[0]}': there are {', '.join(KEYS)}")
    if "strip" in changes:
        changes["strip"] = {"true": True, "false": False}.get(changes["strip"], changes["strip"])
    return Project.read(Path.cwd(), changes, "--config-settings")


@refusing
def build_wheel(folder: str, config_settings: Settings | None = None, metadata_directory: str | None = None) -> str:
    return wheel.build_wheel(Plan.made(project(config_settings)), Path(folder)).name


@refusing
def build_editable(folder: str, config_settings: Settings | None = None, metadata_directory: str | None = None) -> str:
    return wheel.build_editable(Plan.made(project(config_settings)), Path(folder)).name


@refusing
def build_sdist(folder: str, config_settings: Settings | None = None) -> str:
    return sdist.build_sdist(project(config_settings), Path(folder)).name


@refusing
def prepare_metadata_for_build_wheel(folder: str, config_settings: Settings | None = None) -> str:
    """Without compiling; the tag of the wheel itself is decided later and is no part of what a resolver reads."""
    described = project(config_settings)
    name = f"{described.file_name}.dist-info"
    for path, content in dist_info(described, []).items():
        archive.put(Path(folder) / name / path, content)
    return name


prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel


def get_requires_for_build_wheel(config_settings: Settings | None = None) -> list[str]:
    return []


get_requires_for_build_editable = get_requires_for_build_wheel
get_requires_for_build_sdist = get_requires_for_build_wheel
