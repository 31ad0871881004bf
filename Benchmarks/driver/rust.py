"""Builds the PyO3 peers, where the machine has cargo and can get the crates.

Cargo gets them from its registry. Where that is out of reach, fetch-crates.sh takes them from Debian's packages."""

import os
import shutil
import subprocess
import sys

from peers import BENCHMARKS, Peer

MODES = {
    "pyo3_abi3": ("PyO3, abi3 3.12", "abi3_312"),
    "pyo3_abi39": ("PyO3, abi3 3.9", "abi3_39"),
    "pyo3": ("PyO3", "buffer"),
}
# Where fetch-crates.sh puts them, below the driver's folder.
CRATES = "crates/usr/share/cargo/registry"


def peers(python, directory, fetched):
    """PyO3 in its modes; none, and why, where it cannot be built."""
    if not shutil.which("cargo"):
        print("PyO3 is left out: there is no cargo", file=sys.stderr)
        return []
    result = []
    for name, (title, features) in MODES.items():
        try:
            path = build(python, directory / name, features, fetched / CRATES)
        except subprocess.CalledProcessError:
            print("PyO3 is left out: cargo cannot build it; try Benchmarks/fetch-crates.sh", file=sys.stderr)
            return []
        shutil.copy2(path, directory / f"{name}.so")
        result.append(Peer(name, title, path=directory / f"{name}.so"))
    return result


def build(python, target, features, crates):
    """Cargo finds out itself what is out of date."""
    command = ["cargo", "build", "--quiet", "--release", "--features", features, "--target-dir", str(target)]
    if crates.is_dir():
        source = ["--config", 'source.crates-io.replace-with="fetched"']
        command += ["--offline", *source, "--config", f'source.fetched.directory="{crates}"']
    environment = dict(os.environ, PYO3_PYTHON=python.executable)
    subprocess.run(command, check=True, cwd=BENCHMARKS / "pyo3", env=environment, stdout=sys.stderr, timeout=1800)
    return target / "release/libbench_api.so"


def versions(everyone):
    """{"PyO3": version} where it is among the peers: cargo wrote it down."""
    lock = BENCHMARKS / "pyo3/Cargo.lock"
    if not any(peer.name in MODES for peer in everyone) or not lock.exists():
        return {}
    return {"PyO3": lock.read_text().split('name = "pyo3"\nversion = "')[1].split('"')[0]}
