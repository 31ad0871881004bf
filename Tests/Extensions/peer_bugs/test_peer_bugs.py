"""What other bindings got wrong once: a test for each bug that PyO3 mended from 0.27 to 0.29, under its number there.

#6150 has none: it needs a machine of 32 bits, or one that puts the high byte first.
"""

from __future__ import annotations

import copy
import datetime
import gc
import re
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import peer_bugs
import pytest
from leaks import assert_no_leaks
from peer_bugs import Above, Below, Color, Reference, Sequence, Shape, Value

PYPY = sys.implementation.name == "pypy"

NUMBERS = """
    3165 4874 5348 5375 5685 5796 5823 5903 5928 5985 6049 6062 6073 6076 6085 6086 6096 6104 6181 6198 6206 6224 6234
    6260 6266 6269 6283 6296 6297
"""
ROOT = Path(__file__).parents[3]
# Those that have their tests where more of the kind are.
ELSEWHERE = {
    4874: ["Tests/Extensions/shutdown/test_shutdown.py::test_a_hundred_times"],
    5903: ["Tests/MartletTests/AttachTests.swift::siteHasRun"],
    6073: ["Tests/CompileFailures/modify_what_another_class_extends.swift"],
    6076: ["Tests/Stubs/test_stub_goldens.py::test_the_same_each_time"],
    6085: ["Tests/Extensions/shutdown/test_shutdown.py::test_a_thread_that_is_detached_when_python_ends"],
    6096: [
        "Tests/CompileFailures/sendable_function_with_a_state.swift",
        "Tests/CompileFailures/sendable_function_of_object.swift",
    ],
}


@pytest.mark.parametrize("number", NUMBERS.split())
def test_each_bug_has_its_test(number: str) -> None:
    found = [name for name in globals() if name.startswith("test_") and number in name.split("_")]
    for test in ELSEWHERE.get(int(number), []):
        file, _, name = test.partition("::")
        assert not name or re.search(rf"\b(def|func) {name}\(", (ROOT / file).read_text()), f"there is no {test}"
        # One that must not compile has the compiler's words beside it.
        assert name or (ROOT / file).with_suffix(".stderr").exists(), f"there is no {test}"
        found.append(test)
    assert found


def test_5823_the_value_of_a_subclass_lies_where_that_of_the_class_does() -> None:
    class Wide(Value):
        __slots__ = ("a", "b", "c")

    class Wider(Wide):
        pass

    class Other:
        pass

    class Mixed(Other, Wider):
        pass

    for kind in (Wide, Wider, Mixed):
        wide = kind(7)
        wide.a, wide.b, wide.c, wide.extra = 1, 2, 3, 4
        wide.number += 1
        assert (wide.number, wide.twice(), wide.a, wide.b, wide.c, wide.extra) == (8, 16, 1, 2, 3, 4)
        assert weakref.ref(wide)() is wide


def test_6062_new_may_return_anything() -> None:
    class Other(Value):
        def __new__(cls, *arguments: object) -> object:
            return Reference()

    assert type(Other()) is Reference and Other().name() == "reference"
    for method in (Value.twice, Value.__init__, Value.number.__get__):
        with pytest.raises(TypeError):
            method(Reference())
    # Whose objects are not alike.
    with pytest.raises(TypeError, match="lay-?out"):
        type("Both", (Value, Reference), {})()  # in PyPy 8 there may be the class, but no object of it


def test_6062_new_makes_objects_of_the_class() -> None:
    with pytest.raises(TypeError):
        Value.__new__(int)
    with pytest.raises(TypeError):
        Value.__new__(Reference)
    with pytest.raises(TypeError):
        object.__new__(Value)
    with pytest.raises(TypeError):
        Value().__class__ = Reference


def test_6073_6104_6181_a_change_is_exclusive_whatever_the_way() -> None:
    class Below(Value):
        pass

    for value in (Value(1), Below(1)):
        for way in (
            lambda value=value: value.number,
            lambda value=value: setattr(value, "number", 5),
            lambda value=value: value.change(int),
            lambda value=value: super(Below, value).twice() if type(value) is Below else value.twice(),
            lambda value=value: Value.twice(value),
            lambda value=value: value.__init__(3),
        ):
            with pytest.raises(RuntimeError):
                value.change(way)
        assert value.number == 7


def test_6073_the_class_above_does_not_replace_what_is_below() -> None:
    held = object()
    one = same = Below(held)
    other = Above()
    one += other
    assert one is other
    assert type(same) is Below and same.held is held


def test_6049_a_capsule_owns_what_is_in_it() -> None:
    before = peer_bugs.released()
    capsule = peer_bugs.capsule(3)
    assert peer_bugs.released() == before
    del capsule
    gc.collect()
    assert peer_bugs.released() == before + 1


@pytest.mark.parametrize("kind", [Value, Reference, Sequence])
def test_6224_6269_instances_count_as_references_to_their_type(kind: type) -> None:
    instances = [kind() for _ in range(10)]
    gc.collect()
    before = sys.getrefcount(kind) if not PYPY else 0
    instances += [kind() for _ in range(1000)]
    del instances[10:]
    gc.collect()
    if not PYPY:
        assert sys.getrefcount(kind) == before
    if not PYPY and gc.is_tracked(instances[0]) and sys.version_info >= (3, 9):
        assert kind in gc.get_referents(instances[0])


def test_6198_6206_6234_the_dictionary_of_an_object() -> None:
    class Below(Value):
        pass

    for kind in (Value, Reference, Below):
        one = kind()
        one.self, one.number_of_its_own = one, 1
        assert one.__dict__ == {"self": one, "number_of_its_own": 1}
        assert one.__dict__ is one.__dict__
        gone = weakref.finalize(one.__dict__["self"], lambda: None) if kind is not Reference else None
        del one
        gc.collect()
        assert gone is None or not gone.alive

    def use() -> None:
        one = Value()
        one.attribute = object()
        other = Reference()
        other.attribute = other

    assert_no_leaks(use, Value, Reference)


def test_6206_a_visit_that_stops_early() -> None:
    held, another = object(), object()
    value = Value(1, held=held)
    value.others = [another, held]
    reference = Reference(held)
    if not PYPY:
        assert value in gc.get_referrers(held) and reference in gc.get_referrers(held)
        assert value in gc.get_referrers(another)


def test_3165_a_collection_changes_no_counts() -> None:
    if PYPY:
        return
    held = object()
    values = [Value(1, held=held) for _ in range(100)] + [Reference(held) for _ in range(100)]
    before = sys.getrefcount(held)
    for _ in range(5):
        gc.collect()
    assert sys.getrefcount(held) == before
    del values
    gc.collect()
    assert sys.getrefcount(held) == before - 200


def test_6297_class_attributes_leak_nothing() -> None:
    class Plain:
        shared = ["shared"]

    assert Value.shared is Value.shared and Value().shared is Value.shared
    # Nor does making the class: it alone holds what is in it.
    if not PYPY:
        assert sys.getrefcount(Value.shared) == sys.getrefcount(Plain.shared)
    assert_no_leaks(lambda: (Value.shared, Value().shared), Value.shared)


def test_6283_class_methods_get_the_class() -> None:
    class Below(Value):
        pass

    assert Value.made() is Value and Value().made() is Value
    assert Below.made() is Below and Below().made() is Below
    assert Value[int] is Value and Below[int] is Below


def test_6260_operators_in_place_are_beside_the_plain_ones() -> None:
    one, two = Sequence([1]), Sequence([2])
    both, thrice = one + two, one * 3
    assert (both.items, thrice.items, one.items) == ([1, 2], [1, 1, 1], [1])
    same = one
    one += two
    assert one is same and one.items == [1, 2]
    one *= 2
    assert one is same and one.items == [1, 2, 1, 2]


def test_5928_enums_by_many_threads_at_once() -> None:
    """The first conversion makes the class; here in a fresh process, each time by several threads."""
    code = (
        "import threading, peer_bugs\n"
        "found, barrier = [], threading.Barrier(8)\n"
        "def run():\n    barrier.wait()\n    found.append(peer_bugs.colors())\n"
        "threads = [threading.Thread(target=run) for _ in range(8)]\n"
        "[thread.start() for thread in threads]\n[thread.join() for thread in threads]\n"
        "assert all(one == found[0] for one in found) and len(found) == 8\n"
    )
    environment = {"PYTHONPATH": peer_bugs.__file__.rpartition("/")[0]}
    for _ in range(3):
        subprocess.run([sys.executable, "-c", code], check=True, timeout=60, env=environment)
    assert [peer_bugs.color(color) for color in Color] == [Color.RED, Color.GREEN]


@pytest.mark.parametrize("index", [3, 2**62, -1, -4, -(2**62)])
def test_6086_items_out_of_bounds(index: int) -> None:
    for function, values in ((peer_bugs.item, [1, 2, 3]), (peer_bugs.item_of_tuple, (1, 2, 3))):
        with pytest.raises(IndexError):
            function(values, index)
    assert peer_bugs.item([1, 2, 3], 2) == 3


def test_5985_attribute_errors_of_their_own_kind() -> None:
    class Missing(AttributeError):
        pass

    class Asked:
        def __getattr__(self, name: str) -> object:
            if name == "broken":
                raise KeyError(name)
            raise Missing(name)

    assert peer_bugs.attribute(Asked(), "a") is None
    with pytest.raises(KeyError):
        peer_bugs.attribute(Asked(), "broken")


def test_6266_durations_out_of_range() -> None:
    for extreme in (datetime.timedelta.max, datetime.timedelta.min, datetime.timedelta(microseconds=-1)):
        assert peer_bugs.duration(extreme) == extreme
    with pytest.raises(OverflowError):
        peer_bugs.longest()


def test_5348_a_type_error_of_the_values_own() -> None:
    class Broken:
        def __len__(self) -> int:
            return 1

        def __getitem__(self, index: int) -> int:
            raise TypeError("from inside")

    class Iterating(Broken):
        def __iter__(self) -> object:
            raise TypeError("from inside")

    for value in (Broken(), Iterating()):
        with pytest.raises(TypeError, match="^from inside$"):
            peer_bugs.iterate(value)
    with pytest.raises(TypeError, match="argument 'values'"):
        peer_bugs.iterate(["x"])

    def fail() -> None:
        raise TypeError("from inside")

    with pytest.raises(TypeError, match="^from inside$"):
        Value().change(fail)


def test_5685_nothing_is_none() -> None:
    assert peer_bugs.nothing() is None


def test_5796_qualified_names() -> None:
    assert Shape.Circle.__qualname__ == "Shape.Circle" and Shape.Empty.__qualname__ == "Shape.Empty"
    assert (Color.__qualname__, Value.__qualname__) == ("Color", "Value")
    assert Value.twice.__qualname__ == "Value.twice" and Color.RED.__class__.__module__ == "peer_bugs"
    assert copy.copy(Shape.Circle(radius=2.0)).radius == 2.0


def test_5375_a_submodule_is_an_attribute_by_its_last_name() -> None:
    assert peer_bugs.inner.innermost.depth() == 2
    assert peer_bugs.inner.__name__ == "peer_bugs.inner"
    assert peer_bugs.inner.innermost.__name__ == "peer_bugs.inner.innermost"
    assert not [name for name in dir(peer_bugs) if "." in name]


@pytest.mark.skipif(PYPY, reason="PyPy shows no documentation of a C type")
def test_6296_documentation_ends_where_it_ends() -> None:
    assert Value.__doc__ == "A value inside the object, with everything that may come before or after it."
    assert Reference.__doc__ == "A reference, which is one object's alone."
    assert Sequence.__doc__ == "With both kinds of `+`, and both of `*`."


def test_threads_and_the_exclusive_change() -> None:
    """A change that lets other threads run keeps them out, and never more than that."""
    value, refused, release = Value(), [], threading.Event()

    def other() -> None:
        try:
            value.number += 1
        except RuntimeError:
            refused.append(1)
        release.set()

    thread = threading.Thread(target=other)

    def inside() -> None:
        thread.start()
        release.wait(10)

    value.change(inside)
    thread.join()
    assert refused == [1] and value.number == 1
