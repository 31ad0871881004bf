"""`martlet stubs`: the module's .pyi, without building it."""

from __future__ import annotations

import argparse
from pathlib import Path

from martlet import archive
from martlet.command.verb import Verb, project_of, project_option
from martlet.stubs import stub
from martlet.swift_package import SwiftPackage


def arguments(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    parser.add_argument("--out", type=Path, metavar="FILE", help="where it goes (standard output)")


def run(options: argparse.Namespace) -> None:
    project = project_of(options)
    package = SwiftPackage.read(project.swift_package, project.build_folder / "manifest")
    product = package.product(project.settings.product, project.module)
    text = stub(package, project.settings, product, package.martlet(), project.module)
    if options.out:
        archive.put(options.out, text.encode())
    else:
        print(text, end="")


VERB = Verb("stubs", "Write the module's type stub.", arguments, run)
