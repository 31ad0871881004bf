"""Compiles the peers, lets them take turns, and writes tables, figures and a chart."""

import datetime
import json
import platform
import subprocess
import sys
from pathlib import Path

import build
import embedded
import files
import interpreter
import measurement
import noise
import options
import peers
import report
import rust
import swift_packages
import workloads

# Hand-written: never the fastest binding.
BY_HAND = ["c", "c39"]


def main():
    chosen = options.parse()
    rows = workloads.named(chosen.only)
    python = interpreter.choose(chosen.python, chosen.configured_python)
    directory = chosen.directory.resolve() / python.tag
    directory.mkdir(parents=True, exist_ok=True)
    venv = interpreter.environment(python, directory)
    everyone = peers.compiled_peers()
    fill = build.compile_peers(everyone, python, venv, directory)
    everyone[1:1] = swift_packages.peers(chosen, python, directory, fill["cc"])
    everyone += rust.peers(python, directory, chosen.directory.resolve())
    everyone += [peers.Peer(name, name, path=path) for name, path in chosen.peer]
    everyone = selected(everyone, chosen)

    results = description(python, venv, everyone, chosen)
    minima, missing = measurement.measure(python.executable, everyone, rows, chosen, directory)
    for row in rows:
        figures = {"note": row.note, "ns": minima.get(row.name, {}), "missing": missing.get(row.name, {})}
        results["rows"][row.name] = figures
    if not chosen.only:
        results["files"] = files.measure(python, everyone, chosen, fill)
        results["embedding"] = embedded.measure(python, chosen, directory)
    write(results, chosen, directory, venv)
    return 0 if noise.verdict(results)[0] else 2


def selected(everyone, chosen):
    """The baseline, those that --peers names, and those that --peer adds."""
    wanted = {*chosen.peers, *(name for name, _ in chosen.peer)}
    unknown = wanted - {peer.name for peer in everyone}
    if unknown:
        raise SystemExit(f"no such peer: {', '.join(sorted(unknown))}; there are {', '.join(p.name for p in everyone)}")
    return [peer for peer in everyone if peer is everyone[0] or not chosen.peers or peer.name in wanted]


def description(python, venv, everyone, chosen):
    versions = {"CPython" if python.implementation == "cpython" else python.implementation: python.version}
    if any(isinstance(peer.package, swift_packages.SwiftPackage) for peer in everyone):
        versions["Swift"] = interpreter.swift_version()
    packages = interpreter.package_versions(venv)
    versions |= {name: packages[name] for name in ("nanobind", "pybind11", "Cython") if name in packages}
    compiler = subprocess.run([build.compiler(["g++", "clang++"]), "--version"], capture_output=True, text=True)
    rounds = f"{chosen.processes} processes of {chosen.rounds} rounds of {chosen.round_milliseconds:g} ms"
    versions |= rust.versions(everyone)
    return {
        "date": datetime.date.today().isoformat(),
        "versions": versions,
        "machine": f"{platform.machine()}, {compiler.stdout.splitlines()[0]}",
        "method": f"Minima of {rounds} for each peer, which take turns; ratios to {everyone[0].name}.",
        "baseline": everyone[0].name,
        "by_hand": BY_HAND,
        "peers": {peer.name: peer.title for peer in everyone},
        "added": [name for name, _ in chosen.peer],
        "rows": {},
        "files": {},
        "embedding": {},
    }


def write(results, chosen, directory, venv):
    text = report.markdown(results)
    print(text, end="")
    if chosen.markdown:
        chosen.markdown.write_text(text)
    figures = chosen.json or directory / "results.json"
    figures.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    if chosen.chart:
        chart = Path(__file__).with_name("chart.py")
        subprocess.run([str(venv / "bin/python"), str(chart), str(figures), str(chosen.chart)], check=True)


if __name__ == "__main__":
    sys.exit(main())
