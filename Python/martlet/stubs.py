"""The module's stub, read from its Swift sources: what type checkers and editors know of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from martlet import martlet_package
from martlet.layout import Layout
from martlet.refusal import Refusal
from martlet.swift_package import SwiftPackage


def stub(package: SwiftPackage, product: str, martlet: Path, module: str) -> str:
    program = martlet_package.stubs(martlet)
    words = [str(program), module.rpartition(".")[2], *map(str, sources(package, product))]
    result = subprocess.run(words, capture_output=True, text=True, encoding="utf-8")
    if result.returncode:
        raise Refusal(f"no stub can be made: {result.stderr.strip().removeprefix('error: ')}")
    return result.stdout


def sources(package: SwiftPackage, product: str) -> list[Path]:
    """The Swift files of the product's own targets."""
    [names] = [entry["targets"] for entry in package.manifest["products"] if entry["name"] == product]
    folders = {entry["name"]: entry.get("path") or f"Sources/{entry['name']}" for entry in package.manifest["targets"]}
    return [path for name in names for path in sorted((package.folder / folders[name]).rglob("*.swift"))]


def stub_files(layout: Layout, text: str) -> dict[str, bytes]:
    """By name in the wheel. A module that stands alone has its stub in a stub package (PEP 561)."""
    content = text.encode()
    if layout.root is None:
        return {f"{layout.module}-stubs/__init__.pyi": content}
    if (layout.root / layout.module_path(".pyi")).is_file():
        return {}  # Written by hand: that one counts.
    return {layout.module_path(".pyi"): content}
