"""Where a project's Python files are: nowhere (pure native), beside pyproject.toml, or in src/ or python/."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from martlet.refusal import Refusal


@dataclasses.dataclass(frozen=True)
class Layout:
    module: str
    #: The folder to put on sys.path, and the package's folder in it; None for a module that stands alone.
    root: Path | None

    @classmethod
    def found(cls, folder: Path, module: str, source: str | None) -> Layout:
        package = module.partition(".")[0]
        candidates = [source] if source else ["python", "src", "."]
        for candidate in candidates:
            if (folder / candidate / package).is_dir() and "." in module:
                return cls(module, (folder / candidate).resolve())
        if "." in module:
            where = " or ".join(f"{candidate}/{package}/" for candidate in candidates)
            raise Refusal(f"the module is {module}, and there is no package folder {where.replace('./', '')}")
        if source:
            raise Refusal(
                f"python-source is '{source}', and the module '{module}' stands alone: name it '{module}._native', say"
            )
        return cls(module, None)

    @property
    def package(self) -> Path | None:
        return self.root / self.module.partition(".")[0] if self.root else None

    def module_path(self, suffix: str) -> str:
        """In the wheel: 'pkg/_native.abi3.so'."""
        return self.module.replace(".", "/") + suffix
