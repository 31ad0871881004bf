"""From Swift to a shared library: the one call of `swift build`."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from filelock import FileLock

from martlet import martlet_package
from martlet.plan import Plan
from martlet.refusal import Refusal
from martlet.toolchain import run, toolchain


def compiled(plan: Plan) -> Path:
    """Builds the product; gives the library in the scratch folder, complete."""
    run(command(plan), environment(plan), f"compiling {plan.product}")
    library = plan.scratch / plan.project.settings.profile / f"lib{plan.product}.so"
    if not library.is_file():
        raise Refusal(f"swift build made no {library.name}: is '{plan.product}' a dynamic library product?")
    return library


def environment(plan: Plan) -> dict[str, str]:
    """What Martlet's manifest, and the project's own, ask for."""
    values = plan.configuration.values
    variables = {
        "MARTLET_PACKAGE": str(martlet_package.carried()),
        "MARTLET_PLUGIN": str(martlet_package.PLUGIN.of(plan.martlet)),
        "MARTLET_CONDITIONS": values["CONDITIONS"],
        "MARTLET_MODULES_ONLY": "1",
    }
    if values["PKG_CONFIG_PATH"]:
        paths = [values["PKG_CONFIG_PATH"], os.environ.get("PKG_CONFIG_PATH", "")]
        variables["PKG_CONFIG_PATH"] = ":".join(filter(None, paths))
    return variables


def command(plan: Plan) -> list[str]:
    settings, values = plan.project.settings, plan.configuration.values
    words = [
        toolchain().swift,
        "build",
        "--package-path",
        str(plan.package.folder),
        "--scratch-path",
        str(plan.scratch),
    ]
    words += ["-c", settings.profile, "--product", plan.product]
    words += ["--traits", ",".join(settings.traits)] if settings.traits else []
    words += ["-Xswiftc", "-load-plugin-library", "-Xswiftc", str(martlet_package.PLUGIN.of(plan.martlet))]
    words += shlex.split(values["SWIFT_FLAGS"]) + shlex.split(values["LINK_FLAGS"])
    return words + linking(plan) + settings.build_arguments


def linking(plan: Plan) -> list[str]:
    """An extension shows nothing but its start, and carries Swift's runtime inside or beside it."""
    settings, values = plan.project.settings, plan.configuration.values
    words = ["-Xlinker", f"--version-script={plan.martlet / 'BuildConfig' / values['EXPORTS']}"]
    # Without a name of its own it would bear its path, and differ from folder to folder.
    words += ["-Xlinker", f"-soname={Path(plan.module_path).name}"]
    if settings.runtime == "static":
        # The C++ library with it: the folder's linker script stands before the shared one.
        toolchain().find_cxx_library()
        words += shlex.split(values["RUNTIME_FLAGS"]) + ["-Xlinker", f"-L{plan.martlet / 'BuildConfig' / 'static'}"]
    else:
        words += ["-Xswiftc", "-no-toolchain-stdlib-rpath"]
        words += ["-Xlinker", "-rpath", "-Xlinker", f"$ORIGIN/{plan.runtime_from_module}"]
    if settings.profile == "release":
        words += shlex.split(values["SMALL_FLAGS"])
        words += shlex.split(values["STRIP_FLAGS"]) if settings.strip else []
    # Where a file was compiled must not be seen in it; the codegen's own cache keeps a hash with paths in the object.
    words += ["-Xswiftc", "-Xfrontend", "-Xswiftc", "-disable-incremental-llvm-codegen"]
    for folder, name in [(plan.project.folder, "."), (plan.martlet, "Martlet")]:
        words += ["-Xswiftc", "-file-prefix-map", "-Xswiftc", f"{folder}={name}"]
    return words


def lock(plan: Plan) -> FileLock:
    """Two builds of one project at once: the second waits, and reads no half-linked library."""
    plan.scratch.parent.mkdir(parents=True, exist_ok=True)
    return FileLock(plan.scratch.with_suffix(".lock"))
