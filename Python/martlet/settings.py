"""The table [tool.martlet] of pyproject.toml, checked."""

from __future__ import annotations

import dataclasses
import keyword
import re
from typing import Any

from martlet.refusal import Refusal, meant

ABIS = ("abi3", "abi3t", "version-specific")
CHOICES = {"abi": ABIS, "runtime": ("static", "bundled"), "profile": ("release", "debug")}


@dataclasses.dataclass(frozen=True)
class Settings:
    """One field for each key, with an underscore for each hyphen."""

    module: str | None = None
    product: str | None = None
    package_path: str = "."
    python_source: str | None = None
    abi: str | None = None
    floor: str | None = None
    traits: list[str] = dataclasses.field(default_factory=list)
    include: list[str] = dataclasses.field(default_factory=list)
    exclude: list[str] = dataclasses.field(default_factory=list)
    strip: bool = True
    runtime: str = "static"
    compatibility: str = "linux"
    profile: str = "release"
    build_arguments: list[str] = dataclasses.field(default_factory=list)
    stubs: bool = True

    @classmethod
    def read(cls, table: dict[str, Any], origin: str = "[tool.martlet]") -> Settings:
        return cls().changed(table, origin)

    def changed(self, table: dict[str, Any], origin: str) -> Settings:
        """These settings with others on top: pip's --config-settings, the command's options."""
        fields = {field.name.replace("_", "-"): field for field in dataclasses.fields(self)}
        for key, value in table.items():
            if key not in fields:
                raise Refusal(f"{origin} has no key '{key}': {meant(key, fields)}")
            check(key, value, type(getattr(cls_default, fields[key].name)), origin)
        return dataclasses.replace(self, **{key.replace("-", "_"): value for key, value in table.items()})


cls_default = Settings()


def check(key: str, value: Any, kind: type, origin: str) -> None:
    """Refuses a value of the wrong type, or one that names nothing there is."""
    if kind is list:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise Refusal(f"{origin} {key} is a list of strings, not {value!r}")
        return
    if kind is bool:
        if not isinstance(value, bool):
            raise Refusal(f"{origin} {key} is true or false, not {value!r}")
        return
    if not isinstance(value, str):
        raise Refusal(f"{origin} {key} is a string, not {value!r}")
    if key in CHOICES and value not in CHOICES[key]:
        raise Refusal(f"{origin} {key} is one of {', '.join(CHOICES[key])}, not {value!r}")
    if key == "module":
        check_module(value, f"{origin} module")
    if key == "floor" and not re.fullmatch(r"3\.\d{1,2}", value):
        raise Refusal(f"{origin} floor is a Python version such as '3.9', not {value!r}")
    if key == "compatibility" and not re.fullmatch(r"linux|manylinux|manylinux_\d+_\d+", value):
        raise Refusal(f"{origin} compatibility is linux, manylinux or such as manylinux_2_34, not {value!r}")


def check_module(name: str, origin: str) -> None:
    for part in name.split("."):
        if not (part.isascii() and part.isidentifier()) or keyword.iskeyword(part):
            why = "is a keyword of Python" if keyword.iskeyword(part) else "is not an identifier"
            raise Refusal(f"{origin} is '{name}', and '{part}' {why}: Python cannot import it")
