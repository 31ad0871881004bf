"""`martlet build`: a wheel into dist/."""

from __future__ import annotations

import argparse
from pathlib import Path

from martlet.command.verb import Verb, build_options, project_of
from martlet.plan import Plan
from martlet.wheel import build_wheel


def arguments(parser: argparse.ArgumentParser) -> None:
    build_options(parser)
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where the wheel goes (dist)")


def run(options: argparse.Namespace) -> None:
    project = project_of(options)
    print(build_wheel(Plan.made(project, options.python), options.out or project.folder / "dist"))


VERB = Verb("build", "Build a wheel.", arguments, run)
