"""What is going to be built, decided before anything is compiled and said first."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from packaging.version import Version

from martlet import martlet_package
from martlet.archive import date
from martlet.configuration import Configuration
from martlet.layout import Layout
from martlet.project import Project
from martlet.refusal import Refusal
from martlet.report import say
from martlet.swift_package import SwiftPackage


@dataclasses.dataclass(frozen=True)
class Plan:
    project: Project
    package: SwiftPackage
    product: str
    martlet: Path
    configuration: Configuration
    layout: Layout

    @classmethod
    def made(cls, project: Project, python: str | None = None) -> Plan:
        # Clang reads it too, and would refuse it in other words.
        date()
        layout = project.layout
        package = SwiftPackage.read(project.swift_package, project.build_folder / "manifest")
        product = package.product(project.settings.product, layout.module)
        martlet = package.martlet()
        # Meanwhile: the first time, it takes as long as all that follows here.
        martlet_package.PLUGIN.begin(martlet)
        configuration = Configuration.probed(martlet, project.settings, python)
        plan = cls(project, package, product, martlet, configuration, layout)
        plan.check_floor()
        return plan

    def check_floor(self) -> None:
        """A Python that pip lets in and the wheel's tag keeps out would be a contradiction."""
        wanted = self.project.metadata.requires_python
        if wanted is None or "abi3" not in self.abi:
            return
        major, floor = (int(part) for part in self.floor.split("."))
        for minor in range(7, floor):
            # Any patch release will do: ">=3.8.1" lets 3.8 in.
            if wanted.contains(Version(f"{major}.{minor}.99")):
                raise Refusal(
                    f"requires-python is '{wanted}', and the floor is {self.floor}: Python {major}.{minor} would be "
                    f'let in and find no wheel; set floor = "{major}.{minor}" or requires-python = ">={self.floor}"'
                )

    @property
    def abi(self) -> str:
        return self.configuration.values["ABI"]

    @property
    def floor(self) -> str:
        return self.configuration.values["FLOOR"]

    @property
    def platform(self) -> str:
        platform = self.configuration.interpreter.platform.replace("-", "_").replace(".", "_")
        if not platform.startswith("linux_"):
            raise Refusal(f"wheels are built on Linux so far, and this is {platform}")
        return platform

    @property
    def scratch(self) -> Path:
        """One for each kind of build, so that none rebuilds another's."""
        settings = self.project.settings
        parts = [*self.configuration.tag, settings.runtime, *([] if settings.strip else ["symbols"])]
        return self.project.build_folder / "-".join(parts)

    @property
    def module_path(self) -> str:
        return self.layout.module_path(self.configuration.suffix)

    @property
    def runtime_folder(self) -> str:
        """Where a bundled runtime goes in the wheel: beside the module, under a name that no other wheel has."""
        return (Path(self.module_path).parent / f"{self.project.module.rpartition('.')[2]}.libs").as_posix()

    @property
    def runtime_from_module(self) -> str:
        return Path(self.runtime_folder).name

    def wheel_name(self, platform: str | None = None) -> str:
        python, abi = self.configuration.tag
        return f"{self.project.file_name}-{python}-{abi}-{platform or self.platform}.whl"

    def announce(self) -> None:
        settings = self.project.settings
        loads = f"CPython {self.floor} and later" if self.abi == "abi3" else f"this Python alone ({self.abi})"
        name = self.wheel_name("manylinux_?" if settings.compatibility == "manylinux" else None)
        say(f"martlet: {name}")
        say(f"  module    {self.project.module}, as {self.module_path}, from the Swift product {self.product}")
        say(f"  loads in  {loads}; headers of {self.configuration.interpreter.executable}")
        say(f"  runtime   Swift's, {settings.runtime}; {settings.profile}{', stripped' if self.stripped else ''}")
        say(f"  Martlet   {self.martlet}")

    @property
    def stripped(self) -> bool:
        return self.project.settings.strip and self.project.settings.profile == "release"
