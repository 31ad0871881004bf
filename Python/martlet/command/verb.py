"""What a verb of the command is, and the options that several have."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

from martlet.project import Project
from martlet.settings import ABIS, CHOICES


@dataclasses.dataclass(frozen=True)
class Verb:
    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], Any]


def project_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--project", default=".", type=Path, metavar="FOLDER", help="where pyproject.toml is (.)")


def build_options(parser: argparse.ArgumentParser) -> None:
    """Each stands for the key of [tool.martlet] with its name."""
    project_option(parser)
    profile = parser.add_mutually_exclusive_group()
    profile.add_argument("--release", dest="profile", action="store_const", const="release", help="optimised (default)")
    profile.add_argument(
        "--debug", dest="profile", action="store_const", const="debug", help="quick to compile, checked"
    )
    parser.add_argument("--python", metavar="PYTHON", help="the interpreter to build for")
    parser.add_argument("--abi", choices=ABIS, help="what the module is to load in")
    parser.add_argument("--floor", metavar="VERSION", help="the oldest CPython that loads it, such as 3.9")
    parser.add_argument("--runtime", choices=CHOICES["runtime"], help="Swift's runtime, in the module or beside it")
    parser.add_argument("--compatibility", metavar="TAG", help="linux, manylinux (lowest true one) or manylinux_X_Y")
    parser.add_argument("--no-strip", dest="strip", action="store_const", const=False, help="keep the symbols")


def project_of(options: argparse.Namespace) -> Project:
    keys = ("profile", "abi", "floor", "runtime", "compatibility", "strip")
    changes = {key: getattr(options, key) for key in keys if getattr(options, key, None) is not None}
    return Project.read(options.project, changes, "the option")
