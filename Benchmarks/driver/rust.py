"""Builds the PyO3 peers, where the machine has cargo and can get the crates.

Cargo gets them from its registry. Where that is out of reach, fetch-crates.sh takes them from Debian's packages."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from peers import BENCHMARKS, Peer

MODES = {
    "pyo3_abi3": ("PyO3, abi3 3.12", "abi3_312"),
    "pyo3_abi39": ("PyO3, abi3 3.9", "abi3_39"),
    "pyo3": ("PyO3", "buffer"),
}
# Where fetch-crates.sh puts them, below the driver's folder.
CRATES = "crates/usr/share/cargo/registry"


@dataclass
class CargoPackage:
    """The one package in one of its modes."""

    folder: Path
    scratch: Path
    features: str
    environment: dict[str, str]
    crates: Path
    sources: str = "src"

    def build(self):
        """Cargo finds out itself what is out of date."""
        mode = ["--features", self.features, "--target-dir", str(self.scratch)]
        command = ["cargo", "build", "--quiet", "--release", *mode]
        if self.crates.is_dir():
            source = ["--config", 'source.crates-io.replace-with="fetched"']
            command += ["--offline", *source, "--config", f'source.fetched.directory="{self.crates}"']
        subprocess.run(command, check=True, cwd=self.folder, env=self.environment, stdout=sys.stderr, timeout=1800)


def peers(python, directory, fetched):
    """PyO3 in its modes; none, and why, where it cannot be built."""
    if not shutil.which("cargo"):
        print("PyO3 is left out: there is no cargo", file=sys.stderr)
        return []
    result = []
    for name, (title, features) in MODES.items():
        environment = dict(os.environ, PYO3_PYTHON=python.executable)
        package = CargoPackage(BENCHMARKS / "pyo3", directory / name, features, environment, fetched / CRATES)
        try:
            package.build()
        except subprocess.CalledProcessError:
            print("PyO3 is left out: cargo cannot build it; try Benchmarks/fetch-crates.sh", file=sys.stderr)
            return []
        shutil.copy2(package.scratch / "release/libbench_api.so", directory / f"{name}.so")
        result.append(Peer(name, title, path=directory / f"{name}.so", package=package))
    return result


def versions(everyone):
    """{"PyO3": version} where it is among the peers: cargo wrote it down."""
    lock = BENCHMARKS / "pyo3/Cargo.lock"
    if not any(peer.name in MODES for peer in everyone) or not lock.exists():
        return {}
    return {"PyO3": lock.read_text().split('name = "pyo3"\nversion = "')[1].split('"')[0]}
