"""Compiles the peers: each where its sources are newer than its file."""

import shutil
import subprocess
import sys
from pathlib import Path


def compiler(names):
    """The first of the compilers that is there; clang comes with every Swift toolchain."""
    for name in names:
        if found := shutil.which(name):
            return found
    if swift := shutil.which("swift"):
        clang = Path(swift).resolve().parent / names[-1]
        if clang.exists():
            return str(clang)
    raise SystemExit(f"no compiler found (looked for {', '.join(names)}); install one, such as: apt-get install g++")


def newest(paths):
    files = [file for path in paths for file in (path.rglob("*") if path.is_dir() else [path])]
    return max((file.stat().st_mtime for file in files if file.is_file()), default=0.0)


def compile_peers(peers, interpreter, venv, directory):
    """Fills in each peer's path; returns what the words of the commands stand for."""
    packages = next(venv.glob("lib*/python*/site-packages"))
    fill = {
        "cc": compiler(["gcc", "clang"]),
        "cxx": compiler(["g++", "clang++"]),
        "include": interpreter.include,
        "packages": packages,
        "scripts": venv / "bin",
    }
    for peer in peers:
        peer.path = directory / f"{peer.name}.so"
        if peer.path.exists() and peer.path.stat().st_mtime > newest([*peer.sources, venv / "complete"]):
            continue
        print(f"compiling {peer.name}", file=sys.stderr)
        run(peer.once + peer.commands, fill, peer.path)
    return fill


def run(commands, fill, output):
    for command in commands:
        subprocess.run([word.format(**fill, output=output) for word in command], check=True, timeout=900)
