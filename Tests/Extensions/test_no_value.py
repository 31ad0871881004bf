"""Objects that never got a value: of `__new__` alone, and in PyPy of `object.__new__`, which CPython refuses.

Whatever is done with one raises an error of Python's, and it ends as any other.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import operator
import os
import pickle
import sys
from collections.abc import Callable, Iterator

import pytest
from leaks import collect

PYPY = sys.implementation.name == "pypy"
NAMES = [
    "class_builtins",
    "class_extensions",
    "class_families",
    "class_members",
    "class_memory",
    "class_operators",
    "class_overrides",
    "class_pickling",
    "class_protocols",
    "class_slots",
    "class_state",
    "classes",
    "peer_bugs",
    "variants",
]
LEFT_OUT = os.environ.get("MARTLET_LEFT_OUT", "").split()
MODULES = [importlib.import_module(name) for name in NAMES if name not in LEFT_OUT]


def inside(scope: object, module: str) -> Iterator[type]:
    """The classes of a module, and those in its classes."""
    for found in vars(scope).values():
        if isinstance(found, type) and found.__module__ == module and not issubclass(found, enum.Enum):
            yield found
            yield from inside(found, module)


CLASSES = sorted(
    {kind for module in MODULES for kind in inside(module, module.__name__)},
    key=lambda kind: (kind.__module__, kind.__qualname__),
)

# What Python does, and the special methods that it calls for that.
USES: list[tuple[str, Callable[[object], object]]] = [
    ("__repr__", repr),
    ("__str__", str),
    ("__len__", len),
    ("__iter__", iter),
    ("__next__", next),
    ("__bool__", bool),
    ("__int__", int),
    ("__float__", float),
    ("__complex__", complex),
    ("__index__", operator.index),
    ("__abs__", abs),
    ("__neg__", operator.neg),
    ("__invert__", operator.invert),
    ("__add__", lambda one: one + one),
    ("__sub__", lambda one: one - one),
    ("__mul__", lambda one: one * one),
    ("__pow__", lambda one: one**one),
    ("__iadd__", lambda one: operator.iadd(one, one)),
    ("__eq__", lambda one: one == one),
    ("__lt__", lambda one: one < one),
    ("__contains__", lambda one: one in one),
    ("__getitem__", lambda one: one[0]),
    ("__setitem__", lambda one: operator.setitem(one, 0, 0)),
    ("__delitem__", lambda one: operator.delitem(one, 0)),
    ("__call__", lambda one: one()),
    ("__enter__", lambda one: type(one).__enter__(one)),
    ("__format__", lambda one: format(one, "x")),
    ("__reversed__", reversed),
    ("__reduce__", pickle.dumps),
    ("__buffer__", memoryview),
]


def without_value(kind: type) -> Iterator[object]:
    for make in (object.__new__, kind.__new__):
        try:
            yield make(kind)
        except TypeError:
            pass


def outcome(use: Callable[..., object], *arguments: object) -> object:
    try:
        return use(*arguments)
    except Exception as error:
        return error


def test_object_new_is_refused_where_python_does() -> None:
    assert len(CLASSES) > 40
    for kind in CLASSES:
        if PYPY:
            assert type(object.__new__(kind)) is kind
        else:
            with pytest.raises(TypeError):
                object.__new__(kind)


# They take the object, and do not ask it for its value.
VALUELESS = [("class_memory", "hold"), ("classes", "itself")]


def methods(kind: type, own: dict[str, object]) -> Iterator[Callable[..., object]]:
    """Those that are called on an object, and neither on the class nor on nothing."""
    for name, member in own.items():
        if not callable(member) or isinstance(member, (type, staticmethod)) or name.startswith("__"):
            continue
        if getattr(getattr(kind, name), "__self__", None) is not kind and (kind.__module__, name) not in VALUELESS:
            yield getattr(kind, name)


@pytest.fixture(autouse=True, scope="module")
def the_end_of_such_objects() -> Iterator[None]:
    yield
    collect()


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: f"{kind.__module__}.{kind.__qualname__}")
def test_each_use_raises(kind: type) -> None:
    own = {name: member for base in kind.__mro__ for name, member in vars(base).items() if base in CLASSES}
    has_no_fields = getattr(kind, "__match_args__", None) == ()
    for one in without_value(kind):
        for name, member in own.items():
            if inspect.isgetsetdescriptor(member) and name not in ("__dict__", "__weakref__"):
                found = outcome(getattr, one, name)
                assert isinstance(found, (RuntimeError, AttributeError)), f"{name}: {found!r}"
                found = outcome(setattr, one, name, one)
                assert isinstance(found, (RuntimeError, AttributeError, TypeError)), f"{name}: {found!r}"
        for method in methods(kind, own):
            for count in range(4):
                found = outcome(method, one, *[one] * count)
                assert isinstance(found, (RuntimeError, TypeError)), f"{method!r}: {found!r}"
        for name, use in USES:
            if own.get(name) is None:
                continue
            found = outcome(use, one)
            # What needs no value: whether it is itself, an iterator of its own, a case without fields.
            if found is True or found is one or (has_no_fields and isinstance(found, (str, bytes))):
                continue
            # What a builtin type knows without it: there is nothing in the object.
            if isinstance(found, LookupError) and kind.__module__ == "class_builtins":
                continue
            assert isinstance(found, (RuntimeError, TypeError)), f"{name}: {found!r}"


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: f"{kind.__module__}.{kind.__qualname__}")
def test_methods_of_the_class_are_for_classes(kind: type) -> None:
    for name, member in vars(kind).items():
        if getattr(getattr(kind, name), "__self__", None) is kind and name != "__new__":
            for other in (3, object()):
                found = outcome(member, other, 1)
                # PyPy calls them with anything, which some bear: here it is enough that nothing ends.
                assert PYPY or isinstance(found, TypeError), f"{name}: {found!r}"


def test_there_are_no_remains_in_such_objects() -> None:
    """Their memory was often that of an object with a value before."""
    from peer_bugs import Reference, Value

    for _ in range(20):
        del [Value(7, held=object()) for _ in range(500)][:], [Reference(object()) for _ in range(500)][:]
        collect()
        for kind in (Value, Reference):
            for one in [made for _ in range(200) for made in without_value(kind)]:
                with pytest.raises(RuntimeError, match="not initialized"):
                    one.held  # noqa: B018
