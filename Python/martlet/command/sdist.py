"""`martlet sdist`: a source distribution into dist/."""

from __future__ import annotations

import argparse
from pathlib import Path

from martlet.command.verb import Verb, project_of, project_option
from martlet.sdist import build_sdist


def arguments(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where it goes (dist)")


def run(options: argparse.Namespace) -> None:
    project = project_of(options)
    print(build_sdist(project, options.out or project.folder / "dist"))


VERB = Verb("sdist", "Build a source distribution.", arguments, run)
