"""Members of classes: how they are called, read and set."""

import gc
import importlib
import inspect
import sys
import threading
import weakref

import class_members as members
import pytest
from class_members import Account, Members, Outer, Sequence
from leaks import assert_no_leaks, attempt, collect


def test_properties():
    instance = Members()
    instance.plain = 2
    assert (instance.plain, instance.computed) == (2, 20)
    instance.computed = 50
    assert instance.plain == 5
    assert (instance.constant, instance.guarded, instance.shown) == ("constant", 2, 3)
    for name in ("constant", "guarded", "shown", "failing"):
        with pytest.raises(AttributeError):
            setattr(instance, name, 1)
    assert instance.renamed == 4.5 and not hasattr(instance, "swift_name")
    assert instance.pair == (1, "a")
    instance.observed = 5
    assert (instance.observed, instance.changes) == (5, 1)
    with pytest.raises(LookupError, match="^no value$"):
        _ = instance.failing


def test_documentation():
    assert Members.plain.__doc__ == "Settable, as Swift has it."


def test_deleting():
    instance = Members()
    instance.note = "x"
    del instance.note
    assert instance.note is None
    with pytest.raises(AttributeError, match="^cannot delete attribute 'plain' of 'Members' object$"):
        del instance.plain


def test_wrong_values():
    instance = Members()
    with pytest.raises(TypeError, match="^Members.plain: 'str' object cannot be interpreted as an integer$"):
        instance.plain = "x"
    with pytest.raises(OverflowError):
        instance.plain = 1 << 64
    assert instance.plain == 1


def test_class_attributes():
    assert Members.limit == 100 and Members().limit == 100
    assert Members.table == {"one": 1}


def test_methods():
    instance = Members()
    assert instance.nothing() is None
    assert instance.tuple() == (1, "two")
    assert instance.named(1) == "1 2 nil 3"
    assert instance.named(1, c="x", b=3) == "1 3 x 3"
    assert instance.total() == 0 and instance.total(1, 2, 3) == 6
    assert instance.options(a=1, b=2) == 2
    instance.add(1, 2)
    assert instance.plain == 4
    with pytest.raises(KeyError):
        instance.fail()
    with pytest.warns(DeprecationWarning, match=r"^use nothing\(\)$"):
        instance.old()
    with pytest.raises(TypeError, match=r"^Members.named\(\) missing 1 required positional argument: 'a'$"):
        instance.named()
    with pytest.raises(TypeError, match=r"^Members.named\(\) argument 'b': 'str' object cannot be"):
        instance.named(1, "x")
    assert instance.release_only() and not hasattr(instance, "debug_only")


def test_converters():
    converting = members.Converting("abc")
    assert (converting.size, converting.add("ab", 1), members.Converting().size) == (3, 6, 7)
    with pytest.raises(ValueError, match="^no text$"):
        converting.add("", 1)
    with pytest.raises(TypeError, match=r"argument 'text'"):
        members.Converting(3)


def test_static_and_class_methods():
    assert Members.double(4) == 8 == Members().double(4)

    class Sub(Members):
        pass

    assert Members.class_named("a ") == "a Members"
    assert Sub.class_named(prefix="a ") == "a Sub" == Sub().class_named("a ")
    assert str(inspect.signature(Members.double)) == "(value, /)"


def test_a_change_excludes_everybody():
    account = Account(5)

    def intrude(balance):
        for intrusion in (
            lambda: account.balance,
            lambda: account.change(lambda value: value),
            lambda: account.look(int),
            lambda: setattr(account, "balance", 3),
            lambda: members.total([account]),
        ):
            with pytest.raises(RuntimeError, match="^the 'Account' object is already borrowed$"):
                intrusion()
        return balance + 1

    assert account.change(intrude) == 6
    assert account.balance == 6
    with pytest.raises(ZeroDivisionError):
        account.change(lambda balance: 1 // 0)
    account.balance = 7  # nothing is left behind


def test_readers_share():
    account = Account(5)
    assert account.look(lambda: account.balance) == 5
    with pytest.raises(RuntimeError, match="already borrowed"):
        account.look(lambda: setattr(account, "balance", 1))
    assert account.look(lambda: account.look(lambda: account.balance)) == 5
    account.balance = 6


def test_by_reference():
    first, second = Account(10), Account(0)
    first.transfer(second, 4)
    assert (first.balance, second.balance) == (6, 4)
    with pytest.raises(RuntimeError, match="already borrowed"):
        first.transfer(first, 1)
    assert members.deposit(second, 6) == 10 == second.balance


def test_threads():
    account = Account()
    errors = []

    def work():
        for _ in range(2000):
            try:
                account.wait()
            except RuntimeError as error:
                errors.append(str(error))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert account.balance + len(errors) == 8000
    assert set(errors) <= {"the 'Account' object is already borrowed"}


def test_making():
    assert members.Picky(3).number == 3
    with pytest.raises(ValueError, match=r"^Picky\(\) does not accept these values$"):
        members.Picky(-1)
    with pytest.raises(TypeError, match="^cannot create 'NotMade' instances$"):
        members.NotMade()
    assert type(members.made()) is members.NotMade


@pytest.mark.parametrize(
    ("kind", "uses"),
    [
        (Account, [lambda empty: empty.balance, lambda empty: empty.change(int), lambda empty: members.total([empty])]),
        (Outer.Inner, [lambda empty: empty.count, lambda empty: members.maybe(empty)]),
    ],
)
def test_without_init(kind, uses):
    empty = kind.__new__(kind)
    for use in uses:
        with pytest.raises(RuntimeError, match=f"the '{kind.__name__}' object is not initialized"):
            use(empty)
    empty.__init__()
    uses[0](empty)
    with pytest.raises(RuntimeError, match="is initialized already$"):
        empty.__init__()


def test_concrete_types_of_a_generic_one():
    numbers, objects = members.IntStack(), members.ObjectStack()
    assert (numbers.push(1), numbers.push(2), objects.push(objects)) == (1, 2, 1)
    assert (numbers.pop(), numbers.pop(), objects.pop()) == (2, 1, objects)
    with pytest.raises(TypeError, match=r"IntStack.push\(\) argument 'item'"):
        numbers.push("x")
    for stack in (numbers, objects):
        with pytest.raises(IndexError, match="empty"):
            stack.pop()
    # What the generic type holds is shown to the collector.
    objects.push(objects)
    assert objects in gc.get_referents(objects)


def test_init_that_comes_back():
    given = []
    with pytest.raises(RuntimeError, match="is initialized already$"):
        members.Hasty(given.append)
    assert type(given[0]) is members.Hasty and given[0].callback is None
    del given[0]

    empty = members.Reentrant.__new__(members.Reentrant)
    with pytest.raises(RuntimeError, match="is initialized already$"):
        empty.__init__(1, lambda: empty.__init__(2))
    assert empty.number == 2


def test_subclasses():
    class Sub(Account):
        def __init__(self, text):
            super().__init__(len(text))
            self.text = text

        @property
        def balance(self):
            return super().balance * 2

    sub = Sub("abc")
    assert (sub.balance, Account.balance.__get__(sub), sub.text) == (6, 3, "abc")
    assert isinstance(sub, Account) and members.total([sub, Account(1)]) == 4

    class Forgetful(Outer):
        def __init__(self):
            pass

    with pytest.raises(RuntimeError, match="not initialized"):
        _ = Forgetful().inner
    import abc

    class Abstract(Account, abc.ABC):
        pass

    assert Abstract(3).balance == 3


def test_final_classes():
    with pytest.raises(TypeError, match="not an acceptable base type"):
        type("Sub", (Outer.Other,), {})


def test_nested_types():
    assert Outer.Inner.__qualname__ == "Outer.Inner"
    assert Outer.Inner.__module__ == "class_members"
    assert Outer.Other.__qualname__ == "Outer.Other"
    assert repr(Outer.Inner) == "<class 'class_members.Outer.Inner'>"
    outer = Outer()
    outer.inner.count += 1
    assert outer.inner.count == 1 and outer.inner is outer.inner
    outer.inner = Outer.Inner()
    assert outer.inner.count == 0


def test_in_containers():
    inner, account = Outer.Inner(), Account(3)
    assert members.swapped((inner, account))[1] is inner
    assert members.swapped((inner, account))[0].balance == 3
    assert members.total([account, Account(4)]) == 7
    assert members.by_name({"a": inner})["a"] is inner
    assert members.maybe(None) is None and members.maybe(inner) is inner
    with pytest.raises(TypeError, match=r"^total\(\) argument 'accounts': item 1: 'int' object cannot be converted"):
        members.total([account, 3])
    assert members.is_class(Outer) and not members.is_class(Account)
    assert members.object().number == 7


def test_special_methods():
    sequence = Sequence([1, 2, 3])
    assert len(sequence) == 3 and sequence and not Sequence([])
    assert sequence[1] == 2 and 3 in sequence and 4 not in sequence
    assert list(sequence) == [1, 2, 3]
    assert sequence(2) == [2, 4, 6] and sequence(2, plus=1) == [3, 5, 7]
    assert str(sequence) == "[1, 2, 3]"
    assert sequence == Sequence([1, 2, 3]) and sequence != Sequence([])
    assert sequence != "x" and not sequence == "x"
    assert Sequence([]) < sequence and sequence > Sequence([])
    with pytest.raises(TypeError):
        _ = sequence < 3
    with pytest.raises(TypeError):
        hash(sequence)
    with pytest.raises(IndexError):
        sequence[3]
    with pytest.raises(TypeError, match=r"^Sequence.__getitem__\(\) argument 'index': 'str' object"):
        sequence["x"]
    with pytest.raises(TypeError, match=r"^Sequence.__call__\(\) missing 1 required"):
        sequence()
    with sequence as entered:
        assert entered is sequence
        raise KeyError
    iterator = iter(sequence)
    assert iter(iterator) is iterator
    with pytest.raises(ValueError, match=r"^__len__\(\) should return >= 0$"):
        len(members.Negative())
    assert hash(members.Negative()) == -2


def test_the_class_is_not_confused():
    with pytest.raises(TypeError):
        Account.balance.__get__(Outer())
    with pytest.raises(TypeError):
        Sequence.__len__(Account())
    with pytest.raises(TypeError):
        Account.__init__(Outer())


def test_each_import_has_classes_of_its_own():
    old = sys.modules.pop("class_members")
    try:
        new = importlib.import_module("class_members")
        assert new.Account is not Account
        assert type(new.object()) is new.Outer.Other
        assert members.total([Account(3), new.Account(1)]) == 4  # both are the Swift type
        observer = weakref.ref(new.Account)
        del new
    finally:
        sys.modules["class_members"] = old
    collect()
    if sys.implementation.name == "pypy":
        return  # it keeps every type that C made
    assert observer() is None
    assert type(members.object()) is Outer.Other


INTERPRETER = """
import sys
sys.path[:] = {path!r}
import class_members as members
assert id(members.Account) != {account}
assert members.total([members.Account(3), members.Account(4)]) == 7
assert type(members.object()) is members.Outer.Other
"""


def test_each_interpreter_has_classes_of_its_own():
    interpreters = pytest.importorskip("_xxsubinterpreters" if sys.version_info < (3, 13) else "_interpreters")
    if sys.version_info >= (3, 13):
        shares_the_gil = {"config": "legacy"}
    else:
        shares_the_gil = {"isolated": False} if sys.version_info >= (3, 9) else {}
    for _ in range(3):
        new = interpreters.create(**shares_the_gil)
        assert not interpreters.run_string(new, INTERPRETER.format(path=sys.path, account=id(Account)))
        assert type(members.object()) is Outer.Other
        interpreters.destroy(new)
        assert type(members.object()) is Outer.Other


def test_leaks():
    instance = Members()
    account = Account()
    outer = Outer()

    def use():
        instance.plain = 300
        attempt(lambda: setattr(instance, "plain", "x"))
        attempt(instance.fail)
        attempt(instance.named)
        attempt(lambda: account.change(lambda value: 1 // 0))
        attempt(lambda: account.change(lambda value: account.balance))
        attempt(lambda: members.Hasty(lambda value: None))
        attempt(lambda: members.Picky(-1))
        attempt(members.NotMade)
        members.swapped((outer.inner, account))
        members.total([account, account])
        list(Sequence([1, 2]))
        Sequence([1])(2, plus=3)
        Outer.__new__(Outer)
        Account.__new__(Account).__init__(3)
        instance.named(1, c="x")
        assert Members.table and sys

    assert_no_leaks(use, Members, Account, Outer, Sequence, members.Iterator, members.Hasty)
    gc.collect()
