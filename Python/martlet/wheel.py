"""Wheels: the ordinary one, and the editable one whose files stay where they are."""

from __future__ import annotations

import tempfile
from pathlib import Path

from martlet import archive, compile, manylinux, martlet_package, runtime
from martlet.audit import audited
from martlet.files import wheel_files
from martlet.metadata import dist_info
from martlet.plan import Plan
from martlet.report import say, size
from martlet.stubs import is_generated, stub_files, stubs, there
from martlet.zip_archive import PACKER


def build_wheel(plan: Plan, folder: Path) -> Path:
    plan.announce()
    files = wheel_files(plan.project)
    files |= native_files(plan)
    wanted, platform = plan.project.settings.compatibility, plan.platform
    if wanted != "linux":
        with tempfile.TemporaryDirectory() as work:
            trial = write(plan, files, Path(work), platform)
            platform = manylinux.chosen(wanted, manylinux.lowest(trial), platform)
    wheel = write(plan, files, folder, platform)
    say(f"martlet: {wheel.name}: {size(wheel.stat().st_size)}, packed by {PACKER}")
    return wheel


def native_files(plan: Plan) -> dict[str, bytes]:
    """The module and what it brings along, compiled and audited."""
    settings = plan.project.settings
    if settings.stubs:
        # Meanwhile, on the core that Swift's optimiser leaves idle.
        martlet_package.STUBS.begin(plan.martlet)
    with compile.lock(plan):
        library = compile.compiled(plan)
        for finding in audited(library, plan.project.module, plan.abi, plan.floor, settings.runtime == "bundled"):
            say(f"  audit     {finding}")
        files = {plan.module_path: library.read_bytes()}
        if settings.runtime == "bundled":
            for path in runtime.needed(library):
                files[f"{plan.runtime_folder}/{path.name}"] = path.read_bytes()
    for name, content in files.items():
        say(f"  size      {name} {size(len(content))}")
    if settings.stubs:
        texts = stubs(plan.package, settings, plan.product, plan.martlet, plan.project.module)
        files |= stub_files(plan.layout, texts)
    return files


def write(plan: Plan, files: dict[str, bytes], folder: Path, platform: str) -> Path:
    python, abi = plan.configuration.tag
    info = f"{plan.project.file_name}.dist-info"
    tags = [f"{python}-{one}-{each}" for one in abi.split(".") for each in platform.split(".")]
    about = {f"{info}/{name}": content for name, content in dist_info(plan.project, tags).items()}
    target = folder / plan.wheel_name(platform)
    archive.write_wheel(target, files | about, info)
    return target


def build_editable(plan: Plan, folder: Path) -> Path:
    """A wheel of one line, the folder to import from."""
    plan.announce()
    refresh(plan)
    name = f"__editable__.{plan.project.file_name}.pth"
    return write(plan, {name: f"{import_folder(plan)}\n".encode()}, folder, plan.platform)


def import_folder(plan: Plan) -> Path:
    """The project's own Python folder; a module that stands alone has one among what is built."""
    return plan.layout.root or plan.project.build_folder / "editable"


def refresh(plan: Plan) -> None:
    """Compiles and puts the module where an editable installation finds it."""
    files = native_files(plan)
    folder = import_folder(plan)
    for path in there(folder, plan.layout):
        # Of a submodule that is gone, or of a time when there was none.
        if is_generated(path) and path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name, content in files.items():
        archive.put(folder / name, content)
