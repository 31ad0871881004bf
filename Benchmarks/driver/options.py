"""The command line."""

import argparse
from pathlib import Path


def pair(text):
    name, separator, path = text.partition("=")
    if not (name and separator and Path(path).is_file()):
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=PATH of a file")
    return name, Path(path).resolve()


def names(text):
    return [name for name in text.split(",") if name]


def add_common(parser):
    """What the driver and count_instructions.py have in common."""
    add = parser.add_argument
    add("--only", type=names, default=[], metavar="ROW,…", help="these rows only")
    add("--peer", type=pair, action="append", default=[], metavar="NAME=PATH", help="another compiled bench_api")
    add("--python", metavar="PATH", help="the Python to compile for and to run in (default: CPython 3.12.1 of pyenv)")
    add("--configured-python", metavar="PATH", help="the Python to take where the default is not there")
    add("--swift-flags", metavar="FLAGS", help="flags of swift build for extensions; without them Martlet is left out")
    add("--martlet-config", metavar="PATH", help="the tool martlet-config, which tells the flags of each mode")
    add("--directory", type=Path, default=Path(".build/bench"), help="where all is built (default: %(default)s)")


def parse():
    parser = argparse.ArgumentParser(
        prog="python3 Benchmarks/driver",
        description="Compares Martlet with C and with other binding tools, row by row.",
    )
    add_common(parser)
    add = parser.add_argument
    add("--peers", type=names, default=[], metavar="NAME,…", help="measure these peers only; the baseline always is")
    add("--rounds", type=int, default=50, help="rounds of each row in each process (default: %(default)s)")
    add("--processes", type=int, default=4, help="processes for each peer, one after the other (default: %(default)s)")
    add("--round-milliseconds", type=float, default=1.0, metavar="MS", help="length of a round (default: %(default)s)")
    add("--imports", type=int, default=25, help="fresh processes for each peer's import (default: %(default)s)")
    add("--build-times", action="store_true", help="build every peer from nothing and again, and show how long it took")
    add("--json", type=Path, metavar="PATH", help="write the figures there")
    add("--markdown", type=Path, metavar="PATH", help="write the tables there, besides standard output")
    add("--chart", type=Path, metavar="PATH", help="write a bar chart of the ratios there (SVG or PNG)")
    return parser.parse_args()
