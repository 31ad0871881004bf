"""Operators of classes: who is asked, in which order, and what happens to operands of other types."""

import operator
import sys

import class_operators
import pytest
from class_operators import Changing, Recorder, Right, Total, Vector
from leaks import assert_no_leaks

OPERATORS = [
    (operator.add, "+"),
    (operator.sub, "-"),
    (operator.mul, "*"),
    (operator.matmul, "@"),
    (operator.truediv, "/"),
    (operator.floordiv, "//"),
    (operator.mod, "%"),
    (operator.lshift, "<<"),
    (operator.rshift, ">>"),
    (operator.and_, "&"),
    (operator.xor, "^"),
    (operator.or_, "|"),
]


@pytest.mark.parametrize(("operation", "symbol"), OPERATORS)
def test_binary(operation, symbol):
    recorder = Recorder()
    assert operation(recorder, 2) == f"self {symbol} 2"
    assert operation(2, recorder) == f"2 {symbol} self"
    for left, right in ((recorder, 1.5), (1.5, recorder), (recorder, None), (recorder, 1 << 80)):
        with pytest.raises(TypeError, match="unsupported operand type"):
            operation(left, right)


def test_divmod_and_power():
    recorder = Recorder()
    assert divmod(recorder, 2) == ("divmod(self, x)", 2)
    assert divmod(2, recorder) == ("divmod(x, self)", 2)
    assert recorder**2 == "pow(self, 2, 0)" and 2**recorder == "2 ** self"
    assert pow(recorder, 2, 5) == "pow(self, 2, 5)"
    assert recorder.__pow__(2) == "pow(self, 2, 0)"
    for operands in ((recorder, "x"), (recorder, 2, "x"), (2, recorder, 5), (2, 3, recorder)):
        with pytest.raises(TypeError):
            pow(*operands)
    if sys.version_info >= (3, 14):  # before, Python asks the left operand alone
        assert pow(2, Right(), 5) == 7


def test_unary():
    recorder = Recorder()
    assert (-recorder, +recorder, ~recorder, abs(recorder)) == ("-self", "+self", "~self", "abs(self)")
    assert (int(recorder), float(recorder), operator.index(recorder)) == (11, 2.5, 3)
    assert complex(recorder) == 1 + 2j
    assert [0, 1, 2, 3, 4][recorder] == 3
    assert round(recorder) == "round(self, -1)" and round(recorder, 2) == "round(self, 2)"
    assert not recorder


# PyPy has words of its own for a power, and takes a factor for a number of repetitions.
UNSUPPORTED = r"unsupported operand type|can't multiply|operands do not support \*\*|be interpreted as an integer"

IN_PLACE = [
    (operator.iadd, "+"),
    (operator.isub, "-"),
    (operator.imul, "*"),
    (operator.imatmul, "@"),
    (operator.itruediv, "/"),
    (operator.ifloordiv, "//"),
    (operator.imod, "%"),
    (operator.ipow, "**"),
    (operator.ilshift, "<<"),
    (operator.irshift, ">>"),
    (operator.iand, "&"),
    (operator.ixor, "^"),
    (operator.ior, "|"),
]


@pytest.mark.parametrize(("operation", "symbol"), IN_PLACE)
def test_in_place(operation, symbol):
    changing = Changing()
    assert operation(changing, 2) is changing
    assert changing.last == f"{symbol}= 2"
    with pytest.raises(TypeError, match=UNSUPPORTED):
        operation(changing, "x")
    assert changing.last == f"{symbol}= 2"


def test_in_place_power_by_name():
    changing = Changing()
    assert changing.__ipow__(2) is changing and changing.last == "**= 2"


def test_errors_of_the_operator_itself_pass():
    changing = Changing()
    with pytest.raises(ZeroDivisionError, match="^nothing$"):
        changing |= 0

    class Index:
        def __index__(self):
            raise LookupError("own")

    class Wrong:
        def __index__(self):
            raise TypeError("own")

    with pytest.raises(LookupError, match="^own$"):
        Recorder() + Index()
    with pytest.raises(TypeError, match="^own$"):
        Recorder() + Wrong()
    with pytest.raises(TypeError, match="^own$"):
        Wrong() + Recorder()


def test_operators_of_swift():
    a, b = Vector(1, 2), Vector(3, 4)
    assert a + b == Vector(4, 6) and b - a == Vector(2, 2)
    assert a * 2 == Vector(2, 4) == 2 * a and a * b == 11.0
    assert -a == Vector(-1, -2) and b / 2 == Vector(1.5, 2)
    assert a @ b == -2.0
    with pytest.raises(ZeroDivisionError, match="^vector by zero$"):
        a / 0
    for attempt in (lambda: a + 1, lambda: 1 + a, lambda: a * "x", lambda: "x" * a, lambda: a / b, lambda: 1 / a):
        with pytest.raises(TypeError, match=UNSUPPORTED):
            attempt()
    assert a != b and a == Vector(1, 2) and Vector(3, 0) == 3.0 and Vector(3, 1) != 3.0
    assert 3.0 == Vector(3, 0) and not a == "x" and a != "x"
    assert a < b and b > a and 1.0 < a and a > 1.0 and not 100.0 < a
    with pytest.raises(TypeError, match="not supported between"):
        _ = a < "x"
    assert hash(a) == 1


def test_in_place_of_swift():
    vector = kept = Vector(1, 2)
    vector += Vector(1, 1)
    assert vector is kept and vector.x == 2
    total = kept = Total(3)
    total += 2
    assert total is kept and total.value == 5
    total -= 1
    assert total is not kept and (total.value, kept.value) == (4, 5)
    total = total + 1
    assert total.value == 5
    with pytest.raises(TypeError):
        total += "x"


def test_not_implemented_is_an_answer():
    assert Total().__sub__(1) is NotImplemented
    with pytest.raises(TypeError):
        Total() - 1
    assert 1 - Total() == "reflected"
    assert Total() - Right() == "right"
    assert Total() - Total() == "reflected"
    assert object() - Right() == "right"
    with pytest.raises(TypeError):
        Right() - object()
    assert Recorder().__add__("x") is NotImplemented
    assert Recorder().__radd__("x") is NotImplemented


def test_subclasses_are_asked_first():
    class Sub(Recorder):
        def __radd__(self, other):
            return "sub"

    class Plain(Recorder):
        pass

    class Both(Recorder):
        def __add__(self, other):
            return ("both", super().__add__(other))

    assert Recorder() + Sub() == "sub"
    assert 1 + Sub() == "sub" and Sub() + 1 == "self + 1"
    assert Plain() + 1 == "self + 1" and 1 + Plain() == "1 + self"
    assert Both() + 1 == ("both", "self + 1") and 1 + Both() == "1 + self"
    assert Both() + "x" == ("both", NotImplemented)
    with pytest.raises(TypeError):
        Recorder() + Recorder


def test_operators_are_for_their_class():
    with pytest.raises(TypeError):
        Recorder.__add__(1, 2)


def test_other_classes_get_their_turn():
    class Other:
        def __radd__(self, other):
            return "other"

        def __rpow__(self, other):
            return "power"

    assert Recorder() + Other() == "other" and Recorder() ** Other() == "power"
    changing = Changing()
    changing += Other()
    assert changing == "other"


def test_conditions():
    conditional = class_operators.Conditional()
    assert conditional + 1 == "release" and conditional - 1 == 1
    assert not hasattr(conditional, "__mul__")
    with pytest.raises(TypeError):
        conditional * 2


def test_leaks():
    recorder, vector, total = Recorder(), Vector(1, 2), Total()

    def attempt(action):
        try:
            action()
        except (TypeError, ZeroDivisionError):
            pass

    def use():
        nonlocal total
        recorder + 300, 300 + recorder, divmod(recorder, 2), pow(recorder, 2, 5)
        attempt(lambda: recorder + "x")
        attempt(lambda: "x" + recorder)
        attempt(lambda: vector / 0)
        attempt(lambda: total - 1)
        total += 300
        total -= 300
        vector == "x", vector != vector, vector < vector, vector * 3, vector * vector
        changing = Changing()
        changing += 3

    assert_no_leaks(use, Recorder, Vector, Total, Changing, NotImplemented)
