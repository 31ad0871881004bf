"""What a module can be built as, and which interpreters load that."""

import dataclasses

from interpreters import Interpreter
from supported import ALL, NEWEST, dotted


@dataclasses.dataclass(frozen=True)
class Mode:
    """One build. `builder` is whose headers it takes; `floor` is None for a version-specific one."""

    builder: Interpreter
    floor: tuple = None

    @property
    def column(self):
        return f"abi3 {dotted(self.floor)}" if self.floor else "own"

    @property
    def folder(self):
        """Of the build, inside the matrix's own: a mode has another one with other headers."""
        return f"{self.column}-{self.builder.tag}".replace(" ", "-")

    @property
    def floor_argument(self):
        return dotted(self.floor) if self.floor else "none"

    @property
    def level(self):
        """The oldest API that the modules may count on: for the tests, as `3.9`."""
        return dotted(self.floor or self.builder.series)


def refusal(floor, interpreter):
    """Why a file for the floor is not for the interpreter; None where it is. Without a floor: its own."""
    if interpreter.series > NEWEST:
        return f"{dotted(interpreter.series)} is newer than {dotted(NEWEST)}, the newest that Martlet knows"
    if floor is None:
        return None
    if interpreter.is_pypy:
        return "PyPy has no abi3"
    if interpreter.free_threaded:
        return "no abi3 without the GIL"
    if interpreter.series < floor:
        return "the floor is above this Python"
    return None


def _builder(floor, interpreters):
    """The newest headers there are: those differ most from what the floor has."""
    fitting = [one for one in interpreters if one.headers and not one.debug and refusal(floor, one) is None]
    return max(fitting, key=lambda one: one.series, default=None)


def stable(interpreters):
    """A mode for each floor that some interpreter's headers can build."""
    builders = [(floor, _builder(floor, interpreters)) for floor in ALL]
    return [Mode(builder, floor) for floor, builder in builders if builder]


def own(interpreter, interpreters):
    """The version-specific mode of an interpreter, built once for all of its tag; None without headers."""
    builders = [one for one in interpreters if one.tag == interpreter.tag and one.headers]
    return Mode(builders[0]) if builders else None
