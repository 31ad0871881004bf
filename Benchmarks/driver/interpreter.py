"""The Python that the peers are compiled for and run in, and the private environment with the peers' packages."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
# What the published figures were measured with, if the machine has it.
USUAL = Path.home() / ".pyenv/versions/3.12.1/bin/python3"

FACTS = """
import json, platform, sys, sysconfig
print(json.dumps(dict(executable=sys.executable, version=platform.python_version(),
    implementation=sys.implementation.name, include=sysconfig.get_path("include"),
    library=sysconfig.get_config_var("LIBDIR"), tag=sys.implementation.cache_tag)))
"""


@dataclass
class Interpreter:
    executable: str
    version: str
    implementation: str
    include: str
    library: str
    tag: str

    @staticmethod
    def at(path):
        result = subprocess.run([path, "-c", FACTS], check=True, capture_output=True, text=True, timeout=60)
        return Interpreter(**json.loads(result.stdout))


def choose(path, configured):
    """What --python names, else the usual one, else the configured one, else python3."""
    return Interpreter.at(path or (str(USUAL) if USUAL.exists() else configured) or shutil.which("python3"))


def environment(interpreter, directory):
    """The private environment with the peers' packages; made once, and anew when the requirements change."""
    place, requirements = directory / "venv", BENCHMARKS / "requirements.txt"
    stamp = place / "complete"
    if not stamp.exists() or stamp.stat().st_mtime < requirements.stat().st_mtime:
        subprocess.run([interpreter.executable, "-m", "venv", "--clear", str(place)], check=True)
        pip = [str(place / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "-r", str(requirements)], check=True)
        stamp.touch()
    return place


VERSIONS = """
import importlib.metadata, json
print(json.dumps({one.metadata["Name"]: one.version for one in importlib.metadata.distributions()}))
"""


def package_versions(place):
    result = subprocess.run([str(place / "bin/python"), "-c", VERSIONS], check=True, capture_output=True, text=True)
    return json.loads(result.stdout)


def swift_version():
    text = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    return text.partition("Swift version ")[2].split()[0]
