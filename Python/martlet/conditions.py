"""What the `#if`s of a target's sources ask for: the compiler's own answers, and what SwiftPM defines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from martlet.settings import Settings
from martlet.swift_package import SwiftPackage
from martlet.toolchain import answer, toolchain


def conditions(package: SwiftPackage, target: dict[str, Any], settings: Settings) -> str:
    """As JSON, for the stub generator."""
    words = [toolchain().swiftc, "-frontend", "-print-static-build-config", "-swift-version", "6"]
    words += [f"-D{name}" for name in defined(package, target, settings)]
    configuration = json.loads(answer(words, {}, "asking the compiler for its conditions"))
    return json.dumps({"configuration": configuration, "modules": modules(package)})


def defined(package: SwiftPackage, target: dict[str, Any], settings: Settings) -> list[str]:
    traits = enabled_traits(package.manifest.get("traits", []), settings.traits)
    names = ["SWIFT_PACKAGE", *(["DEBUG"] if settings.profile == "debug" else []), *sorted(traits)]
    for setting in target.get("settings", []):
        condition = setting.get("condition") or {}
        holds = condition.get("config", settings.profile) == settings.profile
        holds = holds and "linux" in (condition.get("platformNames") or ["linux"])
        wanted = condition.get("traits") or []
        if setting["tool"] == "swift" and holds and (not wanted or traits & set(wanted)):
            names += list(setting["kind"].get("define", {}).values())
    return names


def enabled_traits(declared: list[dict[str, Any]], asked: list[str]) -> set[str]:
    """Those asked for, or else the default ones, and those that they enable."""
    enables = {trait["name"]: trait["enabledTraits"] for trait in declared}
    pending = ["default" if name == "defaults" else name for name in asked] or ["default"]
    enabled: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in enabled:
            enabled.add(name)
            pending += enables.get(name, [])
    return enabled - {"default"}


def modules(package: SwiftPackage) -> list[str]:
    """What `canImport` finds: the toolchain's, Martlet's, and the package's own."""
    folders = [Path(folder) for folder in toolchain().info["paths"]["runtimeLibraryImportPaths"]]
    there = {path.stem for folder in folders for path in folder.glob("*.swiftmodule")}
    own = {target["name"] for target in package.manifest["targets"]}
    return sorted(there | own | {"Martlet", "Swift"})
