"""The project's Package.swift: which products it has, and which Martlet it depends on."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from martlet import martlet_package
from martlet.refusal import Refusal, meant
from martlet.toolchain import answer, toolchain

# The plugin is built from the Martlet that is being looked for here. Its manifest only asks whether there is one.
SEARCHING = {"MARTLET_PLUGIN": "pending", "MARTLET_MODULES_ONLY": "1"}


@dataclasses.dataclass(frozen=True)
class SwiftPackage:
    folder: Path
    scratch: Path
    manifest: dict[str, Any]

    @classmethod
    def read(cls, folder: Path, scratch: Path) -> SwiftPackage:
        if not (folder / "Package.swift").is_file():
            raise Refusal(f"there is no Package.swift in {folder}: run `martlet init`, or set package-path")
        text = answer(cls.command(folder, scratch, "dump-package"), cls.environment(), "reading Package.swift")
        return cls(folder, scratch, json.loads(text))

    @staticmethod
    def command(folder: Path, scratch: Path, *words: str) -> list[str]:
        return [toolchain().swift, "package", "--package-path", str(folder), "--scratch-path", str(scratch), *words]

    @staticmethod
    def environment() -> dict[str, str]:
        return {"MARTLET_PACKAGE": str(martlet_package.carried()), **SEARCHING}

    @property
    def dynamic_products(self) -> list[str]:
        return [
            product["name"] for product in self.manifest["products"] if "dynamic" in product["type"].get("library", [])
        ]

    def product(self, asked: str | None, module: str) -> str:
        """The product that becomes the module: the one asked for, that of the module's name, or the only one."""
        dynamic, every = self.dynamic_products, [product["name"] for product in self.manifest["products"]]
        stem = module.rpartition(".")[2]
        wanted = asked or (stem if stem in every else None)
        if wanted is None:
            if len(dynamic) == 1:
                return dynamic[0]
            have = f"has {', '.join(dynamic)}" if dynamic else "has none"
            raise Refusal(f"no dynamic library product '{stem}' in Package.swift, which {have}: set product")
        if wanted not in every:
            raise Refusal(
                f"Package.swift has no product '{wanted}': {meant(wanted, every) if every else 'it has none'}"
            )
        if wanted not in dynamic:
            raise Refusal(
                f"the product '{wanted}' is no dynamic library: write .library(name:, type: .dynamic, targets:)"
            )
        return wanted

    def targets(self, product: str) -> list[dict[str, Any]]:
        """The product's own, and those of the package that they depend on."""
        known = {target["name"]: target for target in self.manifest["targets"]}
        [pending] = [list(entry["targets"]) for entry in self.manifest["products"] if entry["name"] == product]
        found: dict[str, dict[str, Any]] = {}
        while pending:
            name = pending.pop(0)
            if name in known and name not in found:
                found[name] = known[name]
                pending += [word for entry in known[name]["dependencies"] for word in dependency_names(entry)]
        return list(found.values())

    def folder_of(self, target: dict[str, Any]) -> Path:
        return self.folder / (target.get("path") or f"Sources/{target['name']}")

    def martlet(self) -> Path:
        """The Martlet that this package is compiled with."""
        for dependency in self.manifest["dependencies"]:
            for local in dependency.get("fileSystem", []):
                if martlet_package.is_martlet(Path(local["path"])):
                    return Path(local["path"])
        # A dependency by URL, or of a dependency: SwiftPM knows where it put it.
        words = ("show-dependencies", "--format", "json")
        text = answer(
            self.command(self.folder, self.scratch, *words), self.environment(), "resolving the Swift packages"
        )
        pending = [json.loads(text[text.index("{") :])]
        while pending:
            package = pending.pop()
            if martlet_package.is_martlet(Path(package["path"])):
                return Path(package["path"])
            pending += package["dependencies"]
        raise Refusal(f"{self.folder / 'Package.swift'} does not depend on Martlet: add it to dependencies")


def dependency_names(entry: dict[str, Any]) -> list[str]:
    """Of a target's dependency, where it may be a target of the same package."""
    return [word for key in ("byName", "target") for word in entry.get(key, [])[:1]]
