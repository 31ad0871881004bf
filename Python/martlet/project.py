"""A project as pyproject.toml describes it."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name
from packaging.version import Version
from pyproject_metadata import ConfigurationError, StandardMetadata

from martlet.cache import writable
from martlet.layout import Layout
from martlet.refusal import Refusal
from martlet.settings import Settings, check_module

if sys.version_info >= (3, 11):  # noqa: UP036 (the oldest is 3.9)
    import tomllib
else:
    import tomli as tomllib


@dataclasses.dataclass(frozen=True)
class Project:
    folder: Path
    metadata: StandardMetadata
    settings: Settings

    @classmethod
    def read(cls, folder: Path, changes: dict[str, Any] | None = None, origin: str = "") -> Project:
        folder = folder.resolve()
        table = read_toml(folder / "pyproject.toml")
        settings = Settings.read(table.get("tool", {}).get("martlet", {}))
        return cls(folder, read_metadata(table, folder), settings.changed(changes or {}, origin))

    @property
    def file_name(self) -> str:
        """The start of the names of wheel and sdist: 'string_sum-0.1.0'."""
        return f"{canonicalize_name(self.metadata.name).replace('-', '_')}-{self.version}"

    @property
    def version(self) -> Version:
        if self.metadata.version is None:
            raise Refusal("pyproject.toml gives no version: write version under [project]")
        return self.metadata.version

    @property
    def module(self) -> str:
        """The dotted name that Python imports."""
        if self.settings.module:
            return self.settings.module
        name = canonicalize_name(self.metadata.name).replace("-", "_").replace(".", "_")
        check_module(name, "the module's name, taken from the project's,")
        return name

    @property
    def swift_package(self) -> Path:
        return (self.folder / self.settings.package_path).resolve()

    @property
    def build_folder(self) -> Path:
        """Where Swift builds: in the project, so that whoever builds next, pip or the command, goes on from there."""
        folder = self.folder / ".build" / "martlet"
        return writable(folder, "the build folder", "build from a copy of the project that can")

    @property
    def layout(self) -> Layout:
        return Layout.found(self.folder, self.module, self.settings.python_source)


def read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise Refusal(f"there is no pyproject.toml in {path.parent}: run `martlet init` there") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refusal(f"{path} is not TOML: {error}") from None


def read_metadata(table: dict[str, Any], folder: Path) -> StandardMetadata:
    if "project" not in table:
        raise Refusal(f"{folder / 'pyproject.toml'} has no [project] table: it gives at least name and version")
    dynamic = table["project"].get("dynamic", [])
    if dynamic:
        raise Refusal(f"[project] dynamic lists {', '.join(dynamic)}, and Martlet computes none: write the value down")
    try:
        return StandardMetadata.from_pyproject(table, folder)
    except ConfigurationError as error:
        raise Refusal(f"{folder / 'pyproject.toml'}: {str(error).rstrip('.')}") from None
