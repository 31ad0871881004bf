"""Methods that Python classes override, called by Swift."""

import threading

import class_overrides as overrides
import pytest
from class_overrides import Greeter, Shape, Square
from leaks import assert_no_leaks, attempt


class Disc(Shape):
    def __init__(self, radius=1.0):
        super().__init__("disc")
        self.radius = radius

    def area(self):
        return 3.0 * self.radius**2 + super().area()

    def scaled(self, factor, by="m", deep=False):
        return f"[{super().scaled(factor, by, deep)}]"

    def keep(self, value, *, key=None):
        return value + 1, key

    def touch(self):
        super().touch()
        super().touch()

    def visit(self, depth):
        return [f"disc {depth}"] + super().visit(depth)

    def plain(self):
        return "python"


class Tile(Square):
    def area(self):
        return super().area() + 100


class Bad(Shape):
    def area(self):
        return "large"

    def keep(self, value, *, key=None):
        return value

    def touch(self):
        raise KeyError("bad")


def test_overrides_are_seen():
    assert overrides.area(Shape()) == 0
    assert overrides.area(Square(3)) == 9
    assert overrides.area(Disc(2)) == 12
    assert overrides.area(Tile(3)) == 109
    assert Disc(2).area() == 12


def test_arguments():
    assert overrides.scaled(Shape("s")) == "s x 2.0 cm"
    assert overrides.scaled(Disc()) == "[disc x 2.0 cm]"
    assert overrides.scaled(Disc(), deep=True) == "[disc x 2.0 cm!]"
    assert overrides.keep(Shape(), key="k") == (7, "k")
    assert overrides.keep(Disc(), key="k") == (8, "k")
    assert overrides.keep(Disc()) == (8, None)


def test_no_result():
    for kind, touched in [(Shape, 1), (Disc, 2)]:
        shape = kind()
        assert overrides.touch(shape) is None
        assert shape.touched == touched


def test_super_of_super():
    class Twice(Tile):
        def area(self):
            return super().area() + super().area()

    assert overrides.area(Twice(1)) == 202
    assert Twice(1).area() == 202
    # A class of Swift's between is not left out.
    assert Shape.area(Tile(3)) == 9


def test_not_overridden():
    class Same(Square):
        pass

    assert overrides.area(Same(2)) == 4
    assert overrides.scaled(Same(2)) == "square x 2.0 cm"
    assert overrides.plain(Disc()) == "plain"


def test_recursion_asks_again():
    assert overrides.visit(Shape("s"), 2) == ["s", "s", "s"]
    assert overrides.visit(Disc(), 1) == ["disc 1", "disc", "disc 0", "disc"]
    assert Disc().visit(1) == ["disc 1", "disc", "disc 0", "disc"]


def test_errors():
    with pytest.raises(TypeError, match=r"area\(\) result: "):
        overrides.area(Bad())
    with pytest.raises(TypeError, match=r"keep\(\) result: "):
        overrides.keep(Bad())
    with pytest.raises(KeyError, match="bad"):
        overrides.touch(Bad())


def test_endless_recursion():
    class Endless(Shape):
        def area(self):
            return overrides.area(self)

    with pytest.raises(RecursionError):
        overrides.area(Endless())


def test_a_final_class():
    class Loud(Greeter):
        def greeting(self):
            return super().greeting().upper()

    assert Greeter().greet("Ann") == "hello, Ann"
    assert Loud().greet("Ann") == "HELLO, Ann"


def test_a_class_changed_later():
    class Late(Shape):
        pass

    late = Late()
    assert overrides.area(late) == 0
    Late.area = lambda self: 5.0
    assert overrides.area(late) == 5
    del Late.area
    assert overrides.area(late) == 0


def test_threads():
    assert overrides.area_detached(Disc(2)) == 12
    assert overrides.area_detached(Shape()) == 0
    seen = []
    threads = [
        threading.Thread(target=lambda: seen.extend(overrides.area_detached(Disc(2)) for _ in range(200)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [12] * 800


def test_leaks():
    def use():
        for shape in (Shape(), Square(), Disc(), Tile()):
            overrides.area(shape)
            overrides.scaled(shape)
            overrides.keep(shape, key="key")
            overrides.touch(shape)
            overrides.visit(shape, 3)
            overrides.area_detached(shape)
        for call in (overrides.area, overrides.keep, overrides.touch):
            attempt(lambda call=call: call(Bad()))

    assert_no_leaks(use, Shape, Square, Disc, Bad, rounds=1000)
