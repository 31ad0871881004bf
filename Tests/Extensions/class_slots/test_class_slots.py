"""Special methods that are no operators, and what Python makes of their slots."""

import asyncio
import copy
import ctypes
import os
import pickle
import sys

import class_slots
import pytest
from class_slots import (
    Callable,
    Countdown,
    Descriptor,
    Dynamic,
    Equal,
    Fixed,
    Hashed,
    Items,
    OnlyDeletes,
    Ordered,
    Ready,
    Samples,
    Saved,
    Setting,
    Unequal,
    Watching,
)
from leaks import assert_no_leaks, attempt

# ---- items -----------------------------------------------------------------------------------------------------------


def test_items():
    items = Items([1, 2, 3])
    assert (items[0], items[-1], len(items)) == (1, 3, 3)
    items[-1] = 5
    del items[0]
    assert items.items == [2, 5]
    for access in (lambda: items[2], lambda: items[-3], lambda: items.__setitem__(2, 0), lambda: items.__delitem__(9)):
        with pytest.raises(IndexError):
            access()
    with pytest.raises(TypeError, match=r"^Items.__getitem__\(\) argument 'index': 'slice' object"):
        items[1:]
    with pytest.raises(TypeError, match=r"^Items.__setitem__\(\) argument 'value': 'str' object"):
        items[0] = "x"
    assert 5 in items and 6 not in items
    with pytest.raises(TypeError, match=r"^Items.__contains__\(\) argument 'item'"):
        _ = "x" in items


def test_sequences_are_iterated_by_index():
    items = Items([1, 2, 3])
    assert list(items) == [1, 2, 3] and list(iter(items)) == [1, 2, 3]
    assert list(reversed(items)) == [3, 2, 1]
    first, *rest = items
    assert (first, rest) == (1, [2, 3])

    class Doubled(Items):
        def __getitem__(self, index):
            return super().__getitem__(index) * 2

        def __len__(self):
            return 2

    doubled = Doubled([1, 2, 3])
    assert doubled[1] == 4 and list(doubled) == [2, 4, 6] and len(doubled) == 2
    assert doubled[-1] == 6
    import operator

    assert operator.getitem(doubled, 0) == 2 and operator.indexOf(items, 3) == 2


def test_concatenation():
    items = Items([1, 2])
    assert items + [3] == [1, 2, 3] and items * 2 == [1, 2, 1, 2] == 2 * items and items * -1 == []
    same = items
    same += [3]
    assert same is items and items.items == [1, 2, 3]
    same *= 2
    assert same is items and items.items == [1, 2, 3, 1, 2, 3]
    assert items + [0] == [1, 2, 3, 1, 2, 3, 0]  # the plain one is still another
    with pytest.raises(TypeError, match="argument 'more'"):
        items + "x"
    with pytest.raises(
        TypeError, match="can't multiply sequence by non-int of type 'str'|cannot be interpreted as an integer"
    ):
        items * "x"
    with pytest.raises(OverflowError):
        items * (1 << 80)


def test_set_without_delete():
    fixed = Fixed()
    fixed["a"] = 1
    assert fixed["a"] == 1
    with pytest.raises(TypeError, match="^'Fixed' object does not support item deletion$"):
        del fixed["a"]
    with pytest.raises(KeyError, match="^'b'$"):
        fixed["b"]


def test_attributes_that_can_only_be_deleted():
    with pytest.raises(AttributeError):
        OnlyDeletes().b = 1


def test_delete_without_set():
    only = OnlyDeletes()
    del only["a"], only.b
    assert only.deleted == ["a", "b"]
    with pytest.raises(TypeError, match="^'OnlyDeletes' object does not support item assignment$"):
        only["a"] = 1

    class Owner:
        field = only

    del Owner().field
    assert only.deleted[-1] == "descriptor"
    with pytest.raises(AttributeError, match="__set__"):
        Owner().field = 1


# ---- attributes ------------------------------------------------------------------------------------------------------


def test_getattr_by_super():
    class Asking(Dynamic):
        def __getattr__(self, name):
            return "asked " + super().__getattr__(name)

    assert Asking().other == "asked <other>"
    assert Dynamic().__getattr__("real") == "<real>"
    with pytest.raises(AttributeError, match="^no attribute 'missing'$"):
        _ = Asking().missing


def test_getattr_comes_last():
    dynamic = Dynamic()
    assert dynamic.real == 1 and dynamic.other == "<other>"
    dynamic.other = 5
    assert dynamic.other == 5
    del dynamic.other
    assert dynamic.other == "<other>"
    assert dynamic.absent == "<absent>"  # whose getter raised an AttributeError
    with pytest.raises(AttributeError, match="^no attribute 'missing'$"):
        _ = dynamic.missing
    with pytest.raises(ValueError, match="^broken$"):
        _ = dynamic.broken
    with pytest.raises(LookupError, match="^failing$"):
        _ = dynamic.failing
    assert not hasattr(dynamic, "missing") and getattr(dynamic, "missing", 3) == 3

    class Sub(Dynamic):
        def __getattr__(self, name):
            return "sub"

    assert Sub().other == "sub" and Sub().real == 1

    class Plain(Dynamic):
        pass

    assert Plain().other == "<other>"
    with pytest.raises(TypeError):
        dynamic.__getattr__()

    class Deep(Dynamic):
        @property
        def own(self):
            raise AttributeError("own")

    assert Deep().own == "<own>"


def test_getattribute_comes_first():
    watching = Watching()
    assert watching.anything == "anything" and watching.secret == "fallback for secret"
    assert watching.seen == ["anything"]
    watching.x = 3
    del watching.x
    assert watching.changes == ["x = 3", "del x"]
    with pytest.raises(AttributeError, match="^kept$"):
        del watching.kept
    with pytest.raises(TypeError, match=r"^Watching.__setattr__\(\) argument 'value'"):
        watching.x = "x"


def test_setattr_without_delattr():
    setting = Setting()
    setting.value = 5
    setting.other = 5
    assert setting.names == ["value", "other"] and setting.value == 0
    del setting.note
    assert setting.note is None
    with pytest.raises(AttributeError):
        del setting.other


def test_descriptors():
    class Owner:
        field = Descriptor()
        read_only = class_slots.ReadOnlyDescriptor()
        write_only = class_slots.WriteOnlyDescriptor()

    descriptor = Owner.__dict__["field"]
    assert descriptor.name == "field"
    owner = Owner()
    assert Owner.field == "class of Owner" and owner.field == "instance of Owner"
    owner.field = 3
    del owner.field
    assert descriptor.log == ["set 3", "deleted"]
    assert descriptor.__get__(owner) == "instance of nothing"
    with pytest.raises(TypeError):
        owner.field = "x"
    assert owner.read_only == 5
    owner.read_only = 6  # no data descriptor: the object's own attribute hides it
    assert owner.read_only == 6
    owner.write_only = 1
    with pytest.raises(AttributeError, match="__delete__"):
        del owner.write_only


# ---- hashes ----------------------------------------------------------------------------------------------------------


def test_what_is_hashable():
    first, second = Ordered(1), Ordered(2)
    assert first < second and second > first and first == first and first != second
    assert hash(first) == hash(first) and {first: 1}[first] == 1 and len({first, second, first}) == 2
    assert Ordered.__hash__ is not None
    with pytest.raises(TypeError, match="^unhashable type: '(class_slots.)?Equal'$"):
        hash(Equal())
    assert Equal.__hash__ is None
    unequal = Unequal()
    assert unequal != unequal and unequal == unequal and hash(unequal) is not None
    with pytest.raises(TypeError):
        _ = first < 3


def test_hashes():
    assert hash(Hashed(5)) == 5
    assert hash(Hashed((1 << 64) - 1)) == -2
    assert hash(Hashed(1 << 63)) == -(1 << 63)
    with pytest.raises(ValueError, match="^no hash$"):
        hash(Hashed(7))
    assert {Hashed(5): 1}[Hashed(5)] == 1

    class Sub(Hashed):
        def __eq__(self, other):
            return True

    with pytest.raises(TypeError, match="unhashable"):
        hash(Sub(5))


# ---- asynchronous ----------------------------------------------------------------------------------------------------


def test_await():
    async def total():
        return await Ready(3) + await Ready(4), [value async for value in Countdown(3)]

    assert asyncio.run(total()) == (7, [2, 1, 0])

    async def unlucky():
        return [value async for value in Countdown(13)]

    with pytest.raises(ValueError, match="^unlucky$"):
        asyncio.run(unlucky())


# ---- calls, texts, copies --------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.version_info < (3, 9), reason="types.GenericAlias came with Python 3.9")
def test_calls_and_texts():
    instance = Callable()
    assert instance() == "1 [] o" and instance(2, 3, option="x") == "2 [3] x"
    assert instance(*range(20))[:5] == "0 [1,"
    with pytest.raises(TypeError, match=r"^Callable.__call__\(\) got an unexpected keyword argument 'other'"):
        instance(other=1)
    assert f"{instance:>5}" == "formatted '>5'" and format(instance) == "formatted ''"
    assert str(instance) == "text" and bytes(instance) == b"\1\2" and os.fspath(instance) == "/tmp"
    with pytest.raises(ValueError, match="^no representation$"):
        repr(instance)
    assert dir(instance) == ["a", "b"]
    alias = Callable[int]
    assert alias.__origin__ is Callable and alias.__args__ == (int,)
    assert Callable.__match_args__ == ("first", "second")


@pytest.mark.parametrize("made", [class_slots.Adder, class_slots.Silent])
def test_names_for_what_has_none(made):
    for call in (lambda: made(x=1), lambda: made.__init__(made.__new__(made), x=1), lambda: made()(1, x=1)):
        with pytest.raises(TypeError, match=r"^\w+(\.__call__)?\(\) takes no keyword arguments$"):
            call()
    with pytest.raises(TypeError, match="takes no keyword arguments"):
        made()(**{"x": 1})


def test_calls_without_names():
    assert class_slots.Adder()(1) == 2 and class_slots.Adder()(1, 2) == 3 and class_slots.Silent()() is None
    assert class_slots.Adder()(*[3], **{}) == 4


def test_size():
    assert sys.getsizeof(Callable()) >= 1000


def test_copies():
    saved = Saved(5)
    assert copy.copy(saved).how == "copied" and copy.deepcopy(saved).how == "deeply"
    loaded = pickle.loads(pickle.dumps(saved))
    assert (loaded.value, loaded.how) == (5, "state 5")


# ---- memory ----------------------------------------------------------------------------------------------------------


def test_memory_is_lent():
    samples = Samples([1, 2, 3])
    view = memoryview(samples)
    assert (view.format, view.tolist(), view.readonly, view.nbytes) == ("f", [1.0, 2.0, 3.0], True, 12)
    samples.values = [9]  # the view has what it was given
    assert view.tolist() == [1.0, 2.0, 3.0] and memoryview(samples).tolist() == [9.0]
    del samples
    assert view[2] == 3.0
    view.release()


def test_lent_memory_is_read_only():
    with pytest.raises(TypeError, match="read-write|not writable"):
        (ctypes.c_float * 1).from_buffer(Samples([1]))


@pytest.mark.parametrize("answer", [None, 5])
def test_no_memory_is_lent(answer):
    with pytest.raises((BufferError, TypeError)):
        memoryview(class_slots.NoMemory(answer))


def test_lending_in_a_circle():
    class Link(class_slots.NoMemory):
        pass

    link = class_slots.NoMemory(b"abc")
    assert bytes(memoryview(class_slots.NoMemory(link))) == b"abc"
    deep = link
    for _ in range(5000):
        deep = class_slots.NoMemory(deep)
    with pytest.raises(BufferError):
        memoryview(deep)


@pytest.mark.skipif(sys.version_info < (3, 9), reason="types.GenericAlias came with Python 3.9")
def test_leaks():
    items, samples, dynamic = Items([1, 2]), Samples([1, 2]), Dynamic()
    descriptor = Descriptor()
    owner = type("Owner", (), {"field": descriptor})()
    watching = Watching()
    fixed = Fixed()

    def use():
        items[0] = 300
        list(items), items + [1], items * 2, 300 in items
        attempt(lambda: items[9])
        attempt(lambda: items["x"])
        attempt(lambda: fixed.__delitem__("x"))
        memoryview(samples).release()
        attempt(lambda: memoryview(class_slots.NoMemory(None)))
        attempt(lambda: dynamic.missing)
        assert owner.field and type(owner).field and watching.secret and dynamic.other and dynamic.absent
        attempt(lambda: setattr(watching, "x", "x"))
        copy.copy(Saved(1)), pickle.dumps(Saved(2))
        hash(Ordered(1)), Ordered(1) < Ordered(2)
        attempt(lambda: hash(Hashed(7)))
        Callable[int]

    classes = [Items, Samples, Dynamic, Descriptor, Watching, Saved, Ordered, Hashed, Callable]
    assert_no_leaks(use, *classes, NotImplemented)
