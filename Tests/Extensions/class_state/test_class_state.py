"""Pickling by methods of a class's own."""

import copy
import pickle

import pytest
from class_state import Account, Extended, KeyedLiar, Liar, Log, Own, Window
from leaks import assert_no_leaks, attempt

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def again(value, protocol=pickle.HIGHEST_PROTOCOL):
    return pickle.loads(pickle.dumps(value, protocol))


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_arguments_and_state(protocol):
    account = Account("Ada")
    account.deposit(5)
    for made in (again(account, protocol), copy.copy(account), copy.deepcopy(account)):
        assert (type(made), made.owner, made.balance) == (Account, "Ada", 5)
    made.deposit(1)
    assert (made.balance, account.balance) == (6, 5)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_state_alone(protocol):
    log = Log()
    log.add([1])
    log.note = "a __dict__ is not part of a state of one's own"
    made = again(log, protocol)
    assert list(made) == [[1]] and not hasattr(made, "note")
    shallow, deep = copy.copy(log), copy.deepcopy(log)
    assert shallow[0] is log[0] and deep[0] == log[0] and deep[0] is not log[0]


def test_an_object_in_its_own_state():
    log = Log()
    log.add(log)
    made = again(log)
    assert made is not log and made[0] is made
    made = copy.deepcopy(log)
    assert made is not log and made[0] is made


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_arguments_by_name(protocol):
    for window in (Window("a"), Window("b", width=3)):
        window.note = ["own"]
        made = again(window, protocol)
        assert (made.title, made.width, made.note) == (window.title, window.width, ["own"])
    assert copy.copy(window).note is window.note


class Savings(Account):
    def __init__(self, owner):
        super().__init__(owner=owner)
        self.rate = 2

    def __getstate__(self):
        return (super().__getstate__(), self.rate)

    def __setstate__(self, state):
        super().__setstate__(state[0])
        self.rate = state[1]


def test_classes_in_python():
    savings = Savings("Ada")
    savings.deposit(7)
    savings.rate = 9
    made = again(savings)
    assert (type(made), made.owner, made.balance, made.rate) == (Savings, "Ada", 7, 9)


def test_extensions():
    assert again(Extended(3)).number == 3 == copy.copy(Extended(3)).number


def test_a_reduction_of_its_own_comes_first():
    assert again(Own()) == "own"


@pytest.mark.parametrize("answer", [None, 3, "text", {}])
def test_answers_that_are_no_arguments(answer):
    with pytest.raises(TypeError, match=r"^__getnewargs__\(\) should return a tuple or a list, not '\w+'$"):
        copy.copy(Liar(answer))


@pytest.mark.parametrize("answer", [None, 3, (), ([], {}, 1), (3, {}), ([1],)])
def test_answers_that_are_no_arguments_and_keywords(answer):
    with pytest.raises(TypeError, match=r"^__getnewargs_ex__\(\) should return a tuple of arguments and a dict"):
        copy.copy(KeyedLiar(answer))


def test_mistakes():
    with pytest.raises(TypeError, match="dict"):
        copy.copy(KeyedLiar(([1], 3)))
    with pytest.raises(TypeError):
        copy.copy(KeyedLiar(([1], {"unknown": 3})))
    with pytest.raises(TypeError):
        copy.copy(KeyedLiar(([1], {3: 3})))
    with pytest.raises(TypeError, match="takes no arguments"):
        Account("x").__reduce__(1)
    with pytest.raises(RuntimeError, match="not initialized"):
        Account.__new__(Account).__reduce__()
    with pytest.raises(TypeError, match="__setstate__"):
        Account("x").__setstate__("text")


def test_leaks():
    account, log, window = Account("Ada"), Log(), Window("a", width=2)
    log.add([1])

    def use():
        for value in (account, log, window):
            again(value)
            copy.copy(value)
        attempt(lambda: copy.copy(Liar(3)))
        attempt(lambda: copy.copy(KeyedLiar(([1], 3))))
        attempt(lambda: account.__reduce__(1))

    assert_no_leaks(use, Account, Log, Window, Liar, KeyedLiar, rounds=1000)
