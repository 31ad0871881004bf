"""Swift's protocols as special methods."""

import collections.abc
import copy
import pickle
import sys

import pytest
from class_protocols import Endless, Money, Node, OnlyEqual, Squares, Table, Version
from leaks import assert_no_leaks


def test_equality_order_and_hash():
    a, b = Version(1, 2), Version(1, 3)
    assert a == Version(1, 2) and a != b and not a == b and a != "x" and a != 1
    assert a < b and a <= b and b > a and b >= a and sorted([b, a])[0] == a
    with pytest.raises(TypeError, match="not supported between"):
        _ = a < 3
    assert hash(a) == hash(Version(1, 2)) and len({a, b, Version(1, 2)}) == 2


def test_own_methods_come_first():
    assert OnlyEqual(1) == OnlyEqual(1) and OnlyEqual(1) != OnlyEqual(2)
    assert OnlyEqual(1) == 1 and OnlyEqual(1) != 2 and OnlyEqual(1) != "x"
    with pytest.raises(TypeError, match="unhashable"):
        hash(OnlyEqual(1))


def test_texts():
    assert str(Version(1, 2)) == "1.2" and repr(Version(1, 2)) == "Version(1, 2)"


def test_numbers():
    assert Money(3) + Money(4) == Money(7) and Money(3) - Money(4) == Money(-1) and -Money(3) == Money(-3)
    assert Money(3) * Money(4) == Money(12) and Money(3) * 2 == Money(6) and 1 + Money(2) == Money(3)
    for attempt in (lambda: Money(1) + 1, lambda: "x" - Money(1), lambda: 2 * Money(1)):
        with pytest.raises(TypeError, match="unsupported operand"):
            attempt()


def test_collections():
    squares = Squares(5)
    assert len(squares) == 5 and list(squares) == [1, 4, 9, 16, 25] == [*squares]
    assert (squares[0], squares[-1], squares[-5]) == (1, 25, 1)
    assert squares[1:3] == [4, 9] and squares[::-2] == [25, 9, 1] and squares[9:] == []
    assert list(reversed(squares)) == [25, 16, 9, 4, 1] and 9 in squares and 8 not in squares
    for index in (5, -6):
        with pytest.raises(IndexError, match="^Squares index out of range$"):
            squares[index]
    with pytest.raises(TypeError, match="^Squares indices must be integers or slices, not str$"):
        squares["x"]
    with pytest.raises((IndexError, TypeError)):
        squares[1 << 80]


def test_iterators():
    endless = iter(Endless())
    assert iter(endless) is endless
    assert (next(endless), next(endless)) == ("item 1", "item 2")
    first, second = iter(Squares(2)), iter(Squares(2))
    assert (next(first), next(first), next(first, None), next(first, None)) == (1, 4, None, None)
    assert next(second) == 1


def test_iterators_do_not_come_back_into_themselves():
    failures = []

    def intrude():
        try:
            next(iterator)
        except ValueError as error:
            failures.append(str(error))

    iterator = iter(Endless(intrude))
    assert next(iterator) == "item 1" and failures == ["the iterator is executing already"]
    assert next(iterator) == "item 2"


def test_pickle_and_copy():
    version = Version(1, 2)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(version, protocol)) == version
    assert copy.copy(version) == version == copy.deepcopy(version) and copy.copy(version) is not version
    node = Node("a")
    node.children = [version]
    node.more = [1]
    loaded = pickle.loads(pickle.dumps(node))
    assert (loaded.name, loaded.children, loaded.more) == ("a", [version], [1]) and type(loaded) is Node
    shallow, deep = copy.copy(node), copy.deepcopy(node)
    assert shallow.more is node.more and deep.more == node.more and deep.more is not node.more
    with pytest.raises(TypeError):
        Version._restore()
    with pytest.raises((TypeError, KeyError, ValueError)):
        Version._restore({"major": "x"})


class Sub(Version):
    pass


def test_classes_below_are_saved_as_themselves():
    sub = Sub(3, 4)
    sub.note = "own"
    loaded = pickle.loads(pickle.dumps(sub))
    assert type(loaded) is Sub and loaded.note == "own" and loaded == Version(3, 4)


def test_match_arguments():
    assert Version.__match_args__ == ("major", "minor_number")


def test_leaks():
    version, squares, node = Version(1, 2), Squares(3), Node("a")
    node.more = [1]

    def use():
        assert version == Version(1, 2) and version < Version(2) and hash(version) and str(version)
        assert version != "x" and Money(1) + Money(2) != 3
        assert list(squares) and squares[:2] and squares[-1]
        next(iter(Endless()))
        pickle.loads(pickle.dumps(node))
        copy.copy(version)
        try:
            Version._restore({})
        except Exception:
            pass

    assert_no_leaks(use, Version, Money, Squares, Endless, Node, rounds=3000)


def test_abstract_classes():
    assert isinstance(Squares(3), collections.abc.Sequence) and issubclass(Squares, collections.abc.Sequence)
    assert isinstance(Table(), collections.abc.Mapping) and dict(Table()) == {"x": 1}
    for other in (Version(1), Money(1)):
        assert not isinstance(other, (collections.abc.Sequence, collections.abc.Mapping))
    assert not isinstance(Squares(3), (collections.abc.MutableSequence, collections.abc.Mapping))
    # A class in Python below is one, too.
    assert issubclass(type("Below", (Squares,), {}), collections.abc.Sequence)


MATCH = """
def taken(value):
    match value:
        case {"x": x}:
            return x
        case [first, *rest]:
            return first, rest
        case _:
            return None
"""


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match came with 3.10")
def test_patterns_of_abstract_classes():
    names = {}
    exec(MATCH, names)
    assert names["taken"](Squares(4)) == (1, [4, 9, 16])
    assert names["taken"](Table()) == 1
    assert names["taken"](Version(1)) is None
