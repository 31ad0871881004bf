"""The members of a class may stand in several extensions, and all have the names that the class or extension says."""

import inspect

import class_extensions
import pytest
from class_extensions import Loud, Pair, Window
from leaks import assert_no_leaks, attempt


def test_members_of_all_extensions():
    pair = Pair(1, 2)
    assert (pair.left, pair.right, pair.sum, pair.swapped().left) == (1, 2, 3, 2)
    pair.move()
    pair.move(by=2)
    assert (pair.left, pair.right) == (4, 5)
    pair.first = 7
    assert pair.left == pair.first == 7
    assert (Pair.diagonal(of=3).left, type(Pair.origin)) == (3, Pair)
    assert pair.root() == "/" and not hasattr(pair, "drive")


def test_special_methods_of_all_extensions():
    pair = Pair(1, 2) + Pair(10, 20)
    assert repr(pair) == "Pair(11, 22)" and repr(pair * 2) == "Pair(22, 44)"
    assert repr(pair * Pair(2, 1)) == "Pair(22, 22)"
    assert Pair(1, 2) < Pair(1, 3) and Pair(2, 0) > Pair(1, 9)
    assert list(pair) == [11, 22] and pair[1] == 22
    assert pair and not Pair()
    with pytest.raises(TypeError):
        pair + 1
    with pytest.raises(IndexError, match="a pair has two numbers"):
        pair[2]


def test_what_is_private_stays():
    shown = {name for name in vars(Pair) if not name.startswith("_")}
    assert shown == {"left", "right", "swapped", "sum", "move", "first", "origin", "diagonal", "root"}


def test_documentation():
    assert Pair.move.__doc__ == "The numbers, moved." and Pair.sum.__doc__ == "Both together."
    assert str(inspect.signature(Pair.move)) == "(self, /, by=1)"


def test_names():
    window = Window()
    window.setTitle("four")
    assert (window.titleText, len(window), window.own_name(), Window.maxWidth) == ("four", 4, 1, 100)
    window.titleText = "other"
    assert window.class_ == 1 and window.CloseNow() is True
    assert not hasattr(window, "set_title") and not hasattr(window, "title_text")
    with pytest.raises(TypeError, match=r"Window.setTitle\(\) argument 'new_text'"):
        window.setTitle(3)
    assert (Loud().SOME_VALUE, Loud().let, Loud().inout()) == (1, 2, 3)
    assert class_extensions.__all__ == ["Pair", "Window", "Loud"]


def test_a_hash_and_an_order_in_different_places():
    first, second = Window(), Window()
    second.titleText = "x"
    assert first < second and hash(first) == hash(second) == 5


def test_leaks():
    def use():
        pair = Pair(1, 2) + Pair(3, 4)
        pair.move(by=1)
        assert pair.sum and pair < Pair(9, 9) and list(pair)
        repr(pair)
        window = Window()
        window.setTitle("a title that is long enough")
        window.CloseNow()
        attempt(lambda: pair.move(by="x"))
        attempt(lambda: pair[7])

    assert_no_leaks(use, Pair, Window)
