"""What does not lie in a call: the time to import the file in a fresh process, its size, and the time to build it."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import build
from measurement import progress

IMPORT = """
import importlib.machinery, importlib.util, sys, time
loader = importlib.machinery.ExtensionFileLoader("bench_api", sys.argv[1])
spec = importlib.util.spec_from_file_location("bench_api", sys.argv[1], loader=loader)
start = time.perf_counter_ns()
loader.exec_module(importlib.util.module_from_spec(spec))
print(time.perf_counter_ns() - start)
"""


def measure(python, peers, options, fill):
    """{peer: {import_ms, size_kib, build_cold_s, build_warm_s}}, the last two where --build-times asks for them."""
    figures = {peer.name: {"size_kib": peer.path.stat().st_size / 1024} for peer in peers}
    for name, milliseconds in import_times(python.executable, peers, options.imports).items():
        figures[name]["import_ms"] = milliseconds
    if options.build_times:
        for peer in peers:
            figures[peer.name].update(build_times(peer, fill))
    return figures


def import_times(python, peers, rounds):
    """The fastest import of each peer, in turns, each in a process of its own."""
    fastest = {}
    for number in range(rounds):
        progress(f"import {number + 1}/{rounds}")
        for peer in peers:
            environment = dict(os.environ, **peer.environment)
            command = [python, "-I", "-S", "-c", IMPORT, str(peer.path)]
            result = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, timeout=60)
            milliseconds = int(result.stdout) / 1e6
            fastest[peer.name] = min(fastest.get(peer.name, milliseconds), milliseconds)
    progress("")
    return fastest


def build_times(peer, fill):
    """Seconds from nothing to the file, and from one changed source to the file. Libraries that are the same for every
    extension, such as nanobind's, are compiled in the first alone."""
    if peer.package:
        sources = [file for file in (peer.package.folder / peer.package.sources).rglob("*") if file.is_file()]
        shutil.rmtree(peer.package.scratch, ignore_errors=True)
        cold = timed(peer.package.build)
        for source in sources:
            source.touch()
        return {"build_cold_s": cold, "build_warm_s": timed(peer.package.build)}
    if not peer.commands:
        return {}
    output = Path(f"{peer.path}.timed")
    cold = timed(lambda: build.run(peer.once + peer.commands, fill, output))
    warm = timed(lambda: build.run(peer.commands, fill, output))
    return {"build_cold_s": cold, "build_warm_s": warm}


def timed(action):
    print("timing a build", file=sys.stderr)
    start = time.monotonic()
    action()
    return time.monotonic() - start
