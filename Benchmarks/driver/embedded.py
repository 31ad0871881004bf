"""The second table: Swift calls Python. Benchmarks/embedding measures itself, the ways in turns; it runs in its own
process, with the libpython of the chosen Python."""

import os
import re
import subprocess

import swift_packages
from measurement import progress


def measure(python, options, directory):
    """{row: {way: nanoseconds}}; empty where the options do not say how to build it."""
    if not (options.swift_flags and options.martlet_config):
        return {}
    package = swift_packages.package("embedding", directory / "embedding", options, python, ["--link", "embedding"])
    package.flags = without_extension_flags(package.flags)
    package.build()
    environment = dict(os.environ, LD_LIBRARY_PATH=python.library)
    progress("embedding")
    command = [str(package.scratch / "release/embedding"), str(options.rounds * options.processes)]
    result = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, timeout=900)
    progress("")
    version, *lines = result.stdout.splitlines()
    if version.split()[-1] != python.version:
        raise SystemExit(f"the embedding benchmark ran in {version}, not in {python.version}")
    figures = {}
    for line in lines:
        row, way, nanoseconds = line.split("\t")
        figures.setdefault(row, {})[way] = float(nanoseconds)
    return figures


def without_extension_flags(flags):
    """A program exports what it likes: what is said to the linker about an extension does not hold for it."""
    return re.sub(r"-Xlinker \S+ ?", "", " ".join(flags)).split()
