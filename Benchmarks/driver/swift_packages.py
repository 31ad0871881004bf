"""Builds the Swift packages: as one file for every Python (abi3, floor 3.9), and for the one Python alone."""

import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from peers import BENCHMARKS, Peer

# What an abi3 file gains from looking up at run time what lies beyond its floor is shown by hiding it.
SHIM = BENCHMARKS / "martlet/hide_runtime_lookup.c"
MODES = {
    "martlet": ("Martlet, abi3 3.9", []),
    "martlet_full": ("Martlet, version-specific", ["--version-specific"]),
}


@dataclass
class SwiftPackage:
    """One Swift package in one configuration."""

    folder: Path
    scratch: Path
    flags: list[str]
    environment: dict[str, str]
    sources: str = "Sources"

    def build(self, *arguments):
        """SwiftPM finds out itself what is out of date."""
        where = ["--package-path", str(self.folder), "--scratch-path", str(self.scratch)]
        command = ["swift", "build", *where, *self.flags, *arguments]
        # Its report goes where ours goes: standard output is for tables.
        subprocess.run(command, check=True, stdout=sys.stderr, env=self.environment, timeout=1800)


def package(folder, scratch, options, python, modes):
    """A package as martlet-config says it is to be built for the Python."""
    command = [options.martlet_config, "print", "--format", "make", "--python", python.executable, *modes]
    result = subprocess.run(command, check=True, text=True, capture_output=True, timeout=60)
    facts = dict(line.split(" :=", 1) for line in result.stdout.splitlines())
    facts = {key: value.strip() for key, value in facts.items()}
    environment = dict(os.environ, MARTLET_CONDITIONS=facts["MARTLET_CONDITIONS"])
    environment["PKG_CONFIG_PATH"] = facts["MARTLET_PKG_CONFIG_PATH"]
    flags = shlex.split(facts["MARTLET_SWIFT_FLAGS"]) + shlex.split(options.swift_flags)
    return SwiftPackage(BENCHMARKS / folder, scratch, flags, environment)


def peers(options, python, directory, compiler, without=()):
    """Martlet in its modes; none where the options do not say how to build it."""
    if not (options.swift_flags and options.martlet_config):
        return []
    shim = directory / "hide_runtime_lookup.so"
    subprocess.run([compiler, "-O2", "-shared", "-fPIC", str(SHIM), "-o", str(shim)], check=True)
    result = []
    for name, (title, modes) in MODES.items():
        if name in without:
            continue
        built = package("martlet", directory / name, options, python, modes)
        built.build()
        # A copy, which does not change while the next build runs.
        path = directory / f"{name}.so"
        shutil.copy2(built.scratch / "release/libbench_api.so", path)
        result.append(Peer(name, title, path=path, package=built))
    hidden = Peer("martlet_no_lookup", "the same without its run-time lookup", path=result[0].path)
    hidden.environment["LD_PRELOAD"] = str(shim)
    return [result[0], hidden, *result[1:]]
