"""Classes in Swift that extend the builtin types of Python."""

from __future__ import annotations

import copy
import gc
import json
import weakref

import class_builtins
import pytest
from class_builtins import Bytes, Counted, Labelled, Misplaced, Tagged, Unmade
from leaks import SHARE, assert_no_leaks, collect


def test_a_dict() -> None:
    counted = Counted(note="n")
    assert isinstance(counted, dict) and type(counted).__mro__ == (Counted, dict, object)
    counted["a"] = 1
    counted["b"] = [2]
    assert (counted, counted.changes, counted.note) == ({"a": 1, "b": [2]}, 2, "n")
    assert json.dumps(counted) == '{"a": 1, "b": [2]}'
    assert {**counted} == dict(counted) and list(counted) == ["a", "b"] and len(counted) == 2
    # What the class has no method for is what dict does: deleting shares a slot with setting.
    del counted["a"]
    with pytest.raises(KeyError, match="missing"):
        del counted["missing"]
    counted.update(c=3)
    assert counted == {"b": [2], "c": 3} and counted.pop("c") == 3
    assert class_builtins.changes(counted) == 2


def test_objects_of_swifts_own() -> None:
    counted = class_builtins.counted()
    assert (type(counted), counted, counted.changes) == (Counted, {"key": 1}, 1)
    with pytest.raises(TypeError, match="'dict'"):
        class_builtins.changes({})


def test_methods_take_their_own_objects_only() -> None:
    with pytest.raises(TypeError):
        Counted.__setitem__({}, 1, 2)
    with pytest.raises(TypeError):
        Counted.note.__get__({})
    with pytest.raises(TypeError):
        dict.__new__(Counted)


def test_a_list_with_a_struct() -> None:
    labelled = Labelled("x", big=2**100)
    labelled.extend(range(1000))
    labelled.label += "yz"
    assert (labelled.label, labelled.big, len(labelled), labelled[-1]) == ("xyz", 2**100, 1000, 999)
    assert Labelled.describe(labelled) == "xyz: 1000"
    labelled.more = 1
    assert labelled.__dict__ == {"more": 1}
    reference = weakref.ref(labelled)
    assert sorted(labelled, reverse=True)[0] == 999 and labelled + [1] == [*range(1000), 1]
    del labelled
    gc.collect()
    assert reference() is None


def test_a_set() -> None:
    tagged = Tagged(3)
    tagged.update("abc")
    assert (tagged, tagged.tag) == ({"a", "b", "c"}, 3)
    assert tagged | {"d"} == {"a", "b", "c", "d"} and weakref.ref(tagged)() is tagged
    with pytest.raises(ValueError, match="tag is negative"):
        Tagged(-1)


def test_a_bytearray() -> None:
    data = Bytes()
    data += b"abc"
    data.unit = "word"
    assert (bytes(data), data.unit, memoryview(data)[1]) == (b"abc", "word", ord("b"))


def test_an_exception() -> None:
    with pytest.raises(ValueError, match="here") as caught:
        class_builtins.fail(5)
    error = caught.value
    assert type(error) is Misplaced and error.line == 5 and error.args == ("here", 5)
    assert error.__traceback__ is not None
    error.extra = 1
    assert error.__dict__ == {"extra": 1}

    def wrong() -> None:
        raise Misplaced("there", line=9) from KeyError(1)

    assert class_builtins.line_of_caught(wrong) == 9
    with pytest.raises(Misplaced) as chained:
        wrong()
    assert isinstance(chained.value.__cause__, KeyError)


def test_what_swift_alone_makes() -> None:
    with pytest.raises(TypeError, match="Unmade"):
        Unmade()
    unmade = class_builtins.unmade()
    assert isinstance(unmade, OSError) and unmade.code == 7
    with pytest.raises(Unmade):
        raise unmade


def test_classes_in_python_below() -> None:
    class Below(Counted):
        def __init__(self, more: int) -> None:
            super().__init__(note=self)
            self.more = more

        def __setitem__(self, key: object, value: object) -> None:
            super().__setitem__(key, [value])

    below = Below(4)
    below[1] = 2
    assert (below, below.changes, below.more, below.note is below) == ({1: [2]}, 1, 4, True)

    class Error(Misplaced):
        pass

    with pytest.raises(Error) as caught:
        raise Error("x", 3)
    assert caught.value.line == 3
    with pytest.raises(TypeError):
        type("Both", (Counted, list), {})
    with pytest.raises(TypeError):
        type("Both", (Counted, Labelled), {})
    with pytest.raises(TypeError):
        type("Below", (Bytes,), {})


def test_no_value_yet() -> None:
    bare = Counted.__new__(Counted)
    bare.update(a=1)
    assert bare == {"a": 1}
    with pytest.raises(RuntimeError, match="not initialized"):
        bare.changes  # noqa: B018
    bare.__init__()
    assert bare.changes == 0
    with pytest.raises(RuntimeError, match="initialized already"):
        bare.__init__()


def test_copies_are_of_the_builtin_type_or_refused() -> None:
    assert type(Counted().copy()) is dict
    assert type(Labelled()[:]) is list
    assert copy.copy([1]) == [1]


def test_garbage() -> None:
    """Cycles through what the builtin type holds, through the value, and through both."""
    gc.collect()
    before = class_builtins.ends()
    for make in (lambda c: dict.__setitem__(c, 1, c), lambda c: setattr(c, "note", c), lambda c: c.update(x=[c])):
        counted = Counted()
        make(counted)
        del counted
    gc.collect()
    assert class_builtins.ends() == before + 3
    labelled = Labelled()
    labelled.append(labelled)
    reference = weakref.ref(labelled)
    del labelled
    gc.collect()
    assert reference() is None


def test_leaks() -> None:
    def use() -> None:
        counted = Counted(note=[])
        counted[1] = object()
        labelled = Labelled("label of some length, on the heap")
        labelled.append(counted)
        Tagged(1).add("x")
        try:
            class_builtins.fail(1)
        except Misplaced as error:
            error.extra = counted
        class_builtins.unmade()
        class_builtins.counted()
        try:
            Tagged(-1)
        except ValueError:
            pass

    assert_no_leaks(use, Counted, Labelled, Tagged, Misplaced, Unmade, rounds=300)


def test_classes_below_leak_nothing() -> None:
    def use() -> None:
        class Below(Counted):
            pass

        Below()[1] = 2

    assert_no_leaks(use, Counted, rounds=300)


def test_many() -> None:
    for kind in (Counted, Labelled, Bytes):
        objects = [kind() for _ in range(10_000)]
        for at, one in enumerate(objects):
            if kind is Counted:
                one[at] = at
            elif kind is Labelled:
                one.append(at)
            else:
                one.append(at % 256)
        assert all(len(one) == 1 for one in objects)


def in_a_list(kind, one):
    outer = kind()
    outer.append(one)
    return outer


def in_a_dict(kind, one):
    outer = kind()
    outer["next"] = one
    return outer


def as_a_cause(kind, one):
    outer = kind("", line=1)
    outer.__cause__ = one
    return outer


class Below(Labelled):
    pass


class Mixed(list):
    pass


CHAINS = [(Labelled, in_a_list), (Counted, in_a_dict), (Misplaced, as_a_cause), (Below, in_a_list)]


@pytest.mark.parametrize("kind, nest", CHAINS)
def test_a_million_in_one_another(kind, nest) -> None:
    chain = None
    for _ in range(1_000_000 // SHARE):
        chain = nest(kind, chain)
    before = class_builtins.ends()
    del chain
    collect()
    assert class_builtins.ends() - before == (1_000_000 // SHARE if kind is Counted else 0)


def test_a_million_of_several_kinds() -> None:
    nests = [(Labelled, in_a_list), (Counted, in_a_dict), (Mixed, in_a_list), (Below, in_a_list), (list, in_a_list)]
    chain = None
    for index in range(1_000_000 // SHARE):
        kind, nest = nests[index % len(nests)]
        chain = nest(kind, chain)
    del chain
    assert_no_leaks(lambda: in_a_list(Labelled, in_a_dict(Counted, in_a_list(Labelled, None))), Labelled, Counted)
