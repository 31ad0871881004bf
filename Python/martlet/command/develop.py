"""`martlet develop`: the module into a virtual environment, to be edited in place."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from martlet.archive import record_line
from martlet.command.verb import Verb, build_options, project_of
from martlet.metadata import core_metadata, points
from martlet.plan import Plan
from martlet.refusal import Refusal
from martlet.report import say
from martlet.toolchain import run as run_command
from martlet.wheel import build_editable, import_folder, refresh


def run(options: argparse.Namespace) -> None:
    python = options.python or environment_python()
    plan = Plan.made(project_of(options), python)
    if is_installed(plan, python):
        plan.announce()
        refresh(plan)
    else:
        with tempfile.TemporaryDirectory() as work:
            install(
                python, build_editable(plan, Path(work)), [str(item) for item in plan.project.metadata.dependencies]
            )
        say_where_it_came_from(plan, site_of(python))
    say(f"martlet: {plan.project.module} can be imported in {python}")


def environment_python() -> str:
    """Where a module under development may go: an active virtual environment, or the one this runs in."""
    for name in ("VIRTUAL_ENV", "CONDA_PREFIX"):
        python = Path(os.environ.get(name) or "/nowhere") / "bin" / "python"
        if python.exists():
            return str(python)
    if sys.prefix != sys.base_prefix:
        return sys.executable
    raise Refusal(
        "there is no virtual environment: make one with `python3 -m venv .venv` and activate it, or say --python"
    )


def site_of(python: str) -> Path:
    ask = [python, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"]
    return Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())


def is_installed(plan: Plan, python: str) -> bool:
    """Whether this very editable installation is there, so that compiling is all that is left to do."""
    site = site_of(python)
    name = plan.project.file_name
    info = site / f"{name}.dist-info"
    expected = {
        site / f"__editable__.{name}.pth": f"{import_folder(plan)}\n".encode(),
        info / "METADATA": core_metadata(plan.project),
        info / "entry_points.txt": points(plan.project).encode(),
    }
    return all((path.read_bytes() if path.is_file() else b"") == content for path, content in expected.items())


def install(python: str, wheel: Path, dependencies: list[str]) -> None:
    has_pip = subprocess.run([python, "-c", "import pip"], capture_output=True).returncode == 0
    uv = shutil.which("uv")
    if has_pip:
        words = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    elif uv:
        words = [uv, "pip", "install", "--quiet", "--python", python]
    else:
        raise Refusal(f"{python} has no pip, and there is no uv on PATH: run `{python} -m ensurepip`")
    run_command([*words, "--force-reinstall", "--no-deps", str(wheel)], {}, f"installing {wheel.name}")
    if dependencies:
        run_command([*words, *dependencies], {}, "installing the dependencies")


def say_where_it_came_from(plan: Plan, site: Path) -> None:
    """pip wrote down the wheel, which is gone: `pip list` and `pip freeze` are to name the project (PEP 610)."""
    info = site / f"{plan.project.file_name}.dist-info"
    origin = {"url": plan.project.folder.as_uri(), "dir_info": {"editable": True}}
    text = json.dumps(origin).encode()
    (info / "direct_url.json").write_bytes(text)
    record = info / "RECORD"
    name = f"{info.name}/direct_url.json"
    kept = [line for line in record.read_text().splitlines() if not line.startswith(f"{name},")]
    record.write_text("\n".join([*kept, record_line(name, text)]) + "\n")


VERB = Verb("develop", "Install into the virtual environment, and again after each edit.", build_options, run)
