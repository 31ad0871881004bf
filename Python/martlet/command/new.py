"""`martlet new` and `martlet init`: the files of a first package."""

from __future__ import annotations

import argparse
from pathlib import Path
from string import Template

from packaging.utils import canonicalize_name

from martlet.command.verb import Verb
from martlet.refusal import Refusal
from martlet.report import say
from martlet.settings import check_module

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


def new_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="the new folder; its name is the package's")
    shared_arguments(parser)


def init_arguments(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(folder=Path("."))
    shared_arguments(parser)


def shared_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", help="the package's name, where it is not the folder's")
    parser.add_argument("--mixed", action="store_true", help="with a Python package around the Swift module")


def run_new(options: argparse.Namespace) -> None:
    if options.folder.exists() and (not options.folder.is_dir() or any(options.folder.iterdir())):
        raise Refusal(f"{options.folder} is there already: `martlet init` adds to a folder")
    write(options)
    say(f"martlet: next: cd {options.folder} && martlet develop")


def run_init(options: argparse.Namespace) -> None:
    write(options)


def write(options: argparse.Namespace) -> None:
    name = options.name or options.folder.resolve().name
    package = canonicalize_name(name).replace("-", "_").replace(".", "_")
    check_module(package, "the module's name")
    files = contents(name, package, options.mixed)
    there = [path for path in files if (options.folder / path).exists()]
    if there:
        raise Refusal(f"{options.folder / there[0]} is there already: nothing was written")
    for path, text in files.items():
        target = options.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        say(f"  {target}")


def contents(name: str, package: str, mixed: bool) -> dict[str, str]:
    """The text of each file by its path."""
    # A target's name is the Swift module's; `_native` alone would meet another package's.
    target = f"{package}_native" if mixed else package
    words = {
        "name": name,
        "package": package,
        "product": target,
        "type": "".join(part.capitalize() for part in package.split("_")) or package,
        "attribute": '@PyModule(name: "_native")' if mixed else f'@PyModule(name: "{package}")',
        "settings": f'\n[tool.martlet]\nmodule = "{package}._native"\nproduct = "{target}"\n' if mixed else "",
    }
    paths = {
        "Package.swift": "Package.swift",
        f"Sources/{target}/{words['type']}.swift": "Module.swift",
        "pyproject.toml": "pyproject.toml",
        "tests/test_" + package + ".py": "test.py",
        ".gitignore": "gitignore",
    }
    if mixed:
        paths[f"python/{package}/__init__.py"] = "package.py"
        paths[f"python/{package}/py.typed"] = "py.typed"
    return {
        path: Template((TEMPLATES / f"{template}.template").read_text(encoding="utf-8")).substitute(words)
        for path, template in paths.items()
    }


NEW = Verb("new", "Make a package in a new folder.", new_arguments, run_new)
INIT = Verb("init", "Make a package in this folder.", init_arguments, run_init)
