"""Classes: how their objects are made, used and given up."""

import inspect
import weakref

import classes
import pytest
from classes import Counter, Point
from leaks import assert_no_leaks


def test_final_class():
    counter = Counter(2)
    assert counter.value == 2
    assert counter.increment() == 3
    assert counter.increment(by=4) == 7
    counter.value = 10
    assert repr(counter) == "Counter(10)"
    assert counter.reset() is None and counter.value == 0
    assert Counter(start=5).value == 5


def test_identity():
    counter = Counter()
    assert counter.same() is counter
    classes.keep(counter)
    [kept] = classes.take_all()
    assert kept is counter


def test_an_object_inside_its_instance_and_one_of_a_class_below():
    class Below(Counter):
        __slots__ = ()

    classes.keep(Counter(1))
    classes.keep(Below(2))
    kept = classes.take_all()
    assert [type(counter) for counter in kept] == [Counter, Below]
    assert [counter.value for counter in kept] == [1, 2]
    # The memory stays where it is, whatever Python says that the class is.
    counter = Counter(3)
    try:
        counter.__class__ = Below
    except TypeError:
        pass
    assert counter.increment() == 4
    del counter, kept
    assert_no_leaks(lambda: (Below(5).increment(), Counter(6).same(), classes.keep(Counter(7)), classes.take_all()))


def test_struct():
    point = Point(3, y=4)
    assert (point.x, point.y, point.length) == (3, 4, 5)
    point.move(x=1)
    assert point.x == 4
    assert Point.origin() == Point(0, 0)
    assert Point.origin() != Point(0, 1)
    assert Point(1, 2) != 5
    assert hash(Point(1, 2)) == hash(Point(1, 2))
    assert Point.dimensions == 2
    assert classes.mirrored(point) == Point(-4, -4)
    assert Point.make(2) == Point(2, 2)
    assert point.itself() is point
    weakref.ref(point)


def test_errors():
    with pytest.raises(ValueError, match="^a point must be finite$"):
        Point(float("inf"), 0)
    with pytest.raises(TypeError, match=r"^Point\(\) missing 1 required positional argument: 'y'$"):
        Point(1)
    with pytest.raises(AttributeError):
        Point(1, 2).length = 3
    with pytest.raises(TypeError):
        Counter.increment(Point(1, 2))


def test_names():
    assert (Counter.__module__, Counter.__qualname__, Counter.__name__) == ("classes", "Counter", "Counter")
    assert Counter.__doc__ == "Counts."


def test_documentation():
    assert Counter.increment.__doc__ == "Counts on."
    assert Counter.value.__doc__ == "What it has counted to."
    assert str(inspect.signature(Counter.increment)) == "(self, /, by=1)"


def test_the_signature_of_a_class():
    # CPython up to 3.9 keeps none of a class that a spec made, and is given it back.
    assert Counter.__text_signature__ == "(start=0)"
    assert str(inspect.signature(Counter)) == "(start=0)"
    assert Counter.__doc__ == "Counts."


def test_leaks():
    counter = Counter()

    def use():
        counter.increment()
        counter.value = counter.value
        Counter(1).same()
        point = Point(1, 2)
        point.move(1, 1)
        assert point == point.itself()
        classes.mirrored(point)
        classes.keep(counter)
        classes.take_all()

    assert_no_leaks(use, Counter, Point)
