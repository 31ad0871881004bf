"""Classes of which `pickle` and `copy` save the stored properties."""

import copy
import pickle

import pytest
from class_pickling import Below, Counter, Empty, Point, Settings, Shape, settings
from leaks import assert_no_leaks

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def again(value, protocol=pickle.HIGHEST_PROTOCOL):
    return pickle.loads(pickle.dumps(value, protocol))


def point():
    point = Point(1.5, counts=[1, 2])
    point.label = "there"
    point.add(4)
    return point


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_every_property_comes_back(protocol):
    saved = point()
    loaded = again(saved, protocol)
    assert loaded == saved and loaded is not saved and type(loaded) is Point
    assert (loaded.x, loaded.label, loaded.total, loaded.pair) == (1.5, "there", 7, (2, "p"))
    loaded.add(1)
    assert (loaded.total, saved.total) == (8, 7)
    assert type(again(Empty(), protocol)) is Empty


def test_the_state():
    properties = {"x": 1.5, "label": "there", "counts": [1, 2, 4], "pair": (2, "p"), "default": None}
    assert point().__getstate__() == (properties, None)


def test_copies():
    saved = point()
    for made in (copy.copy(saved), copy.deepcopy(saved)):
        assert made == saved and made is not saved
    shape = Shape("a", saved, [1])
    shape.extra = [2]
    shallow, deep = copy.copy(shape), copy.deepcopy(shape)
    assert shallow.anything is shape.anything and shallow.extra is shape.extra
    assert deep.anything == [1] and deep.anything is not shape.anything and deep.extra is not shape.extra
    shallow.more = 1
    assert not hasattr(shape, "more")


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_nested_classes(protocol):
    parent = Shape("parent", Point(1), None)
    child = Shape("child", point(), {"key": [1]})
    child.parent = parent
    child.note = parent
    parent.remember()
    loaded = again([child, parent], protocol)
    made, above = loaded
    assert made.parent is above and made.note is above and made.parent.name == "parent"
    assert made.corner == point() and made.points == [point()] and made.anything == {"key": [1]}
    # What is ignored begins anew.
    assert above.remember() == 1 and parent.remember() == 2


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_cycles_through_python(protocol):
    shape = Shape("a", Point(1), [])
    shape.anything.append(shape)
    shape.me = shape
    for made in (again(shape, protocol), copy.deepcopy(shape)):
        assert made is not shape and made.anything[0] is made and made.me is made
    shape.anything.clear()


def test_cycles_through_swift():
    shape = Shape("a", Point(1), None)
    shape.parent = shape
    text = pickle.dumps(shape)
    wanted = (
        "^cannot restore a 'Shape' object: one of its properties is an object that is not restored yet, as in a cycle$"
    )
    for attempt in (lambda: pickle.loads(text), lambda: copy.deepcopy(shape)):
        with pytest.raises(RuntimeError, match=wanted):
            attempt()
    shape.parent = None


def test_classes_that_python_cannot_make():
    made = settings()
    made.depth = 4
    loaded = again(made)
    assert (loaded.depth, loaded.words, type(loaded)) == (4, {"a": 1}, Settings)


class Sub(Shape):
    def __new__(cls, *arguments):
        return super().__new__(cls, *arguments)

    @property
    def upper(self):
        return self.name.upper()


class Slotted(Point):
    __slots__ = ("color", "__private", "unset")

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.color = "red"
        self.__private = 1

    def private(self):
        return self.__private


class Stateful(Shape):
    def __getstate__(self):
        return {"own": 1, "rest": super().__getstate__()}

    def __setstate__(self, state):
        super().__setstate__(state["rest"])
        self.restored = state["own"]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_classes_below(protocol):
    sub = Sub("sub", Point(2), None)
    sub.note = "own"
    loaded = again(sub, protocol)
    assert type(loaded) is Sub and (loaded.note, loaded.upper, loaded.corner) == ("own", "SUB", Point(2))
    slotted = again(Slotted(3), protocol)
    assert (slotted.color, slotted.private(), slotted.x, hasattr(slotted, "unset")) == ("red", 1, 3.0, False)
    stateful = again(Stateful("s", Point(1), None), protocol)
    assert (stateful.restored, stateful.name) == (1, "s")


def test_own_methods_come_first():
    counter = Counter()
    counter.count = 4
    assert again(counter).count == 5 and copy.copy(again(counter)).count == 6


def test_another_version_of_the_class():
    properties, attributes = point().__getstate__()
    properties.pop("x")
    properties.pop("pair")
    wanted = "^cannot restore a 'Point' object: its saved state lacks 'x', 'pair'$"
    with pytest.raises(ValueError, match=wanted):
        Point._restore().__setstate__((properties, attributes))
    properties["y"] = 1
    wanted = "^cannot restore a 'Point' object: its saved state lacks 'x', 'pair' and has 'y', which the class has not$"
    with pytest.raises(ValueError, match=wanted):
        Point._restore().__setstate__((properties, attributes))
    properties, _ = point().__getstate__()
    with pytest.raises(ValueError, match="^cannot restore a 'Point' object: .* a __dict__, which the class has not$"):
        Point._restore().__setstate__((properties, {"a": 1}))
    properties["x"] = "text"
    with pytest.raises(TypeError, match="^cannot restore a 'Point' object: key 'x': must be real number, not str$"):
        Point._restore().__setstate__((properties, None))


@pytest.mark.parametrize("state", [None, 1, (), ({},), ([], None), (1, 2, 3, 4), ({}, None, 5), ({}, None)])
def test_states_that_are_none(state):
    with pytest.raises((TypeError, ValueError), match="Point"):
        Point._restore().__setstate__(state)


def test_an_object_gets_its_state_once():
    saved = point()
    with pytest.raises(RuntimeError, match="^the 'Point' object is initialized already$"):
        saved.__setstate__(Point(3).__getstate__())
    assert saved == point()
    waiting = Point._restore()
    for use in (lambda: waiting.x, waiting.__getstate__, lambda: waiting.add(1), lambda: pickle.dumps(waiting)):
        with pytest.raises(RuntimeError, match="is not initialized"):
            use()
    for call in (
        lambda: Point._restore(1),
        lambda: saved.__getstate__(1),
        lambda: waiting.__setstate__(),
        lambda: saved.__reduce__(2),
    ):
        with pytest.raises(TypeError, match="argument"):
            call()


def test_a_superclass_that_is_not_exposed():
    with pytest.raises(TypeError, match="^cannot pickle 'Below' object: its superclass is not exposed$"):
        pickle.dumps(Below())


def test_leaks():
    shape = Shape("a", point(), [1])
    shape.extra = [2]
    text = pickle.dumps(shape)
    bad = ({"x": 1}, None)

    def use():
        assert pickle.loads(text).name == "a"
        pickle.dumps(shape)
        copy.copy(shape), copy.deepcopy(shape), again(Slotted(1)), again(settings())
        try:
            Point._restore().__setstate__(bad)
        except ValueError:
            pass

    assert_no_leaks(use, Shape, Point, Slotted, Settings, rounds=1000)
