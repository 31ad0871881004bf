"""Objects that Python let go of while Swift has their instance, which keep what Python attached to them."""

import gc
import weakref

import class_resurrection as resurrection
import pytest
from leaks import assert_no_leaks, collect


@pytest.fixture(autouse=True)
def nothing_is_kept():
    collect()
    yield
    resurrection.forget()
    collect()


def below(kind):
    return type("Below", (kind,), {})


def keep_with_number(kind):
    """Python has nothing of the object after that."""
    thing = kind()
    thing.number = 7
    thing.keep()


def assert_ends(count):
    """Swift lets go, and so many instances end then, or when the collector comes."""
    before = resurrection.ended()
    resurrection.forget()
    collect()
    assert resurrection.ended() == before + count


KINDS = [resurrection.Plain, resurrection.WithDict, resurrection.Watched, resurrection.Entries, resurrection.Holder]
KINDS += [resurrection.Shape, resurrection.Square]


@pytest.mark.parametrize("kind", KINDS)
def test_an_object_of_a_class_in_python(kind):
    thing = below(kind)()
    thing.name_of_its_own, address, own = "thing", id(thing), type(thing)
    thing.keep()
    del thing
    for _ in range(3):
        collect()
        (again,) = resurrection.all()
        assert (id(again), type(again), again.name_of_its_own) == (address, own, "thing")
        del again


@pytest.mark.parametrize("kind", KINDS)
def test_it_ends_when_swift_lets_it_go(kind):
    ended = []

    class Attached:
        def __del__(self):
            ended.append(self)

    before = resurrection.ended()
    for _ in range(3):
        thing = below(kind)()
        thing.attached = Attached()
        thing.keep()
        del thing
    collect()
    assert (len(ended), resurrection.ended()) == (0, before)
    resurrection.forget()
    collect()
    assert (len(ended), resurrection.ended()) == (3, before + 3)


def test_what_python_has_again_lives_on_without_swift():
    keep_with_number(below(resurrection.Plain))
    (again,) = resurrection.all()
    resurrection.forget()
    collect()
    assert again.number == 7
    before = resurrection.ended()
    del again
    collect()
    assert resurrection.ended() == before + 1


def test_overrides_are_seen_by_swift():
    class Named(resurrection.Plain):
        def name(self):
            return "overridden"

    class Big(resurrection.Square):
        def area(self):
            return self.size**2

    Named().keep()
    big = Big()
    big.size = 3
    big.keep()
    del big
    collect()
    assert resurrection.names() == ["overridden"]
    assert resurrection.areas() == [9]


def test_a_dict_of_its_own():
    keep_with_number(resurrection.WithDict)
    for _ in range(3):
        (again,) = resurrection.all()
        assert again.number == 7
        again.number = 7
        del again
        collect()
    assert_ends(1)


def test_weak_references():
    thing = resurrection.Watched()
    calls = []
    observer = weakref.ref(thing, calls.append)
    thing.keep()
    del thing
    collect()
    assert observer() is resurrection.all()[0]
    assert calls == []
    resurrection.forget()
    collect()
    assert (observer(), calls) == (None, [observer])


def test_what_a_builtin_type_keeps():
    entries = resurrection.Entries()
    entries["key"] = "value"
    entries.keep()
    del entries
    collect()
    (again,) = resurrection.all()
    assert again == {"key": "value"}


@pytest.mark.parametrize("kind", [resurrection.Plain, resurrection.Holder, resurrection.WithDict, resurrection.Watched])
def test_objects_without_attachments_end_at_once(kind):
    before = resurrection.ended()
    kind().keep()
    resurrection.forget()
    assert resurrection.ended() == before + 1


@pytest.mark.parametrize("kind", KINDS)
def test_cycles_are_kept_while_swift_has_a_part_of_them(kind):
    thing = below(kind)()
    thing.me = [thing]
    thing.keep()
    del thing
    for _ in range(3):
        collect()
    (again,) = resurrection.all()
    assert again.me == [again]
    del again
    assert_ends(1)


def test_nodes_of_a_class_in_python():
    class Node(resurrection.Node):
        def __init__(self, name):
            self.name = name
            super().__init__()

    root = Node("root")
    for name in "ab":
        child = Node(name)
        root.add(child)
        child.add(Node(name + "1"))
    del child
    collect()
    assert [child.name for child in root.children] == ["a", "b"]
    assert [[grandchild.name for grandchild in child.children] for child in root.children] == [["a1"], ["b1"]]
    observers = [weakref.ref(root), *map(weakref.ref, root.children)]
    observers += [weakref.ref(grandchild) for child in root.children for grandchild in child.children]
    (kept,) = root.children[0].children
    del root
    gc.collect()
    # All at once, but for what Python has.
    assert [observer() for observer in observers] == [None, None, None, kept, None]


def test_a_long_chain_ends_after_few_collections():
    class Node(resurrection.Node):
        pass

    chain, observers = None, []
    for _ in range(200):
        node = Node()
        observers.append(weakref.ref(node))
        if chain:
            node.add(chain)
        chain = node
    del chain, node
    for _ in range(20):
        gc.collect()
    assert [observer() for observer in observers] == [None] * 200


def test_slots_of_a_class_in_python():
    class Slotted(resurrection.Plain):
        __slots__ = ("number",)

    keep_with_number(Slotted)
    collect()
    assert resurrection.all()[0].number == 7


def test_a_class_in_python_without_attributes():
    class Bare(resurrection.Plain):
        __slots__ = ()

    for _ in range(3):
        Bare().keep()
    collect()
    assert [type(thing) for thing in resurrection.all()] == [Bare] * 3
    assert_ends(3)


def test_a_del_of_python_hands_on():
    ended = []

    class Handing(resurrection.Plain):
        def __del__(self):
            ended.append("handing")
            super().__del__()

    keep_with_number(Handing)
    collect()
    assert resurrection.all()[0].number == 7
    resurrection.forget()
    collect()
    # As for everything that Python resurrects, it is called once.
    assert ended == ["handing"]


def test_a_call_of_del_changes_nothing():
    thing = below(resurrection.Plain)()
    thing.__del__()
    thing.keep()
    thing.__del__()
    thing.__del__()
    del thing
    assert_ends(1)


def test_leaks():
    classes = [below(kind) for kind in KINDS]

    def use():
        for kind in classes:
            thing = kind()
            thing.me = thing
            thing.keep()
        keep_with_number(resurrection.WithDict)
        resurrection.all()
        resurrection.forget()
        gc.collect()

    assert_no_leaks(use, *classes, resurrection.WithDict, rounds=300)
