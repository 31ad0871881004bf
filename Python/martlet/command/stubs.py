"""`martlet stubs`: the .pyi of the module and of its submodules, without building it."""

from __future__ import annotations

import argparse
from pathlib import Path

from martlet import archive
from martlet.command.verb import Verb, project_of, project_option
from martlet.stubs import paths, stubs
from martlet.swift_package import SwiftPackage


def arguments(parser: argparse.ArgumentParser) -> None:
    project_option(parser)
    where = "where it goes: a file, or a folder for a module with submodules (standard output)"
    parser.add_argument("--out", type=Path, metavar="PATH", help=where)


def run(options: argparse.Namespace) -> None:
    project = project_of(options)
    package = SwiftPackage.read(project.swift_package, project.build_folder / "manifest")
    product = package.product(project.settings.product, project.module)
    texts = stubs(package, project.settings, product, package.martlet(), project.module)
    files = paths(texts, project.module.rpartition(".")[2])
    if options.out and len(files) == 1:
        archive.put(options.out, texts[""].encode())
    elif options.out:
        for path, text in files.items():
            archive.put(options.out / path, text.encode())
    else:
        print("\n".join(text if len(files) == 1 else f"# {path}\n{text}" for path, text in files.items()), end="")


VERB = Verb("stubs", "Write the module's type stubs.", arguments, run)
