"""Puts Martlet's Swift package into the wheel and the sdist of the Python package."""

from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PARTS = ["Package.swift", "Sources", "BuildConfig", "LICENSE"]


class CustomBuildHook(BuildHookInterface):
    def initialize(self, version, build_data):
        if version == "editable":
            return  # The checkout itself is used.
        root = Path(self.root)
        # In a checkout the Swift package is the folder above; in an sdist it lies where the wheel has it.
        carried = root / "martlet" / "swift_package"
        if carried.is_dir():
            return
        for part in PARTS:
            build_data["force_include"][str(root.parent / part)] = f"martlet/swift_package/{part}"
