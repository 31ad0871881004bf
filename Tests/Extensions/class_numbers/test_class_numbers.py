"""Integers and floating-point types of one's own: their operators agree with those of Python's numbers."""

import math
import operator
import sys

import pytest
from class_numbers import Byte, Metre, Natural, Small, Wide
from leaks import assert_no_leaks

RANGES = {Small: range(-128, 128), Byte: range(256)}
WIDE = [0, 1, -1, 2, -2, 3, -7, 10, 63, 64, -64, 2**62, -(2**63), 2**63 - 1, 2**63, 2**64 + 1, -(2**70), 2**100 + 3]
BINARY = [
    operator.add,
    operator.sub,
    operator.mul,
    operator.floordiv,
    operator.mod,
    divmod,
    operator.and_,
    operator.or_,
    operator.xor,
    operator.lshift,
    operator.rshift,
    pow,
]
COMPARISONS = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]
COUNTED = (operator.lshift, operator.rshift, pow)
SOME = [
    -128,
    -127,
    -100,
    -65,
    -64,
    -17,
    -8,
    -3,
    -2,
    -1,
    0,
    1,
    2,
    3,
    5,
    7,
    8,
    9,
    31,
    64,
    65,
    100,
    126,
    127,
    128,
    200,
    255,
]


def expected(kind, function, *values):
    """What Python's own integers give; the type of the exception where they have nothing, or the class has not that."""
    if function is pow and values[1] < 0:
        return ValueError
    try:
        result = function(*values)
    except (ArithmeticError, ValueError) as error:
        return type(error)
    results = result if isinstance(result, tuple) else (result,)
    if kind in RANGES and not all(one in RANGES[kind] for one in results):
        return OverflowError
    return result


def found(function, *values):
    try:
        result = function(*values)
    except (ArithmeticError, ValueError) as error:
        return type(error)
    return tuple(int(one) for one in result) if isinstance(result, tuple) else int(result)


@pytest.mark.parametrize("function", BINARY)
@pytest.mark.parametrize("kind", [Small, Byte])
def test_of_fixed_width(kind, function):
    values = [value for value in SOME if value in RANGES[kind]]
    for left in values:
        for right in values:
            if function in COUNTED and right > 200:
                continue
            wanted = expected(kind, function, left, right)
            assert found(function, kind(left), kind(right)) == wanted, (left, right)
            if function in COUNTED:
                assert found(function, kind(left), right) == wanted, (left, right)


@pytest.mark.parametrize("function", BINARY)
def test_without_a_width(function):
    for left in WIDE:
        for right in WIDE:
            if function in COUNTED and (abs(right) > 20 or abs(left) > 10):
                continue
            wanted = expected(Wide, function, left, right)
            if isinstance(wanted, int) and abs(wanted) >= 2**127:
                continue
            assert found(function, Wide(left), Wide(right)) == wanted, (left, right)


def test_without_a_width_or_a_sign():
    assert (found(operator.sub, Natural(2), Natural(3)), found(operator.neg, Natural(1))) == (OverflowError,) * 2
    assert int(Natural(2**127) - Natural(1)) == 2**127 - 1 and int(-Natural(0)) == 0
    assert int(Natural(2**128 - 1)) == 2**128 - 1 and found(divmod, Natural(2**100), Natural(7)) == divmod(2**100, 7)


@pytest.mark.parametrize("function", [operator.neg, operator.pos, abs, operator.invert])
@pytest.mark.parametrize("kind", [Small, Wide])
def test_one_operand(kind, function):
    for value in RANGES.get(kind, WIDE):
        assert found(function, kind(value)) == expected(kind, function, value)


def test_one_operand_without_a_sign():
    assert (found(operator.neg, Byte(1)), int(-Byte(0)), int(+Byte(5)), int(abs(Byte(9)))) == (OverflowError, 0, 5, 9)
    assert int(~Byte(1)) == 254


def test_results_are_of_the_class():
    assert type(Small(1) + Small(2)) is Small and type(~Byte(1)) is Byte and type(Wide(1) << 2) is Wide
    assert all(type(one) is Small for one in divmod(Small(7), Small(2)))
    assert repr(Small(-7) // Small(2)) == "Small(-4)" and repr(Small(-7) % Small(2)) == "Small(1)"


@pytest.mark.parametrize("kind", [Small, Byte, Wide, Natural])
def test_as_an_int(kind):
    assert int(kind(5)) == 5 == operator.index(kind(5)) and type(int(kind(5))) is int
    assert "abcdef"[kind(2)] == "c" and hex(kind(31)) == "0x1f"
    if sys.version_info >= (3, 8):  # which has float() take an index
        assert float(kind(3)) == 3.0
    assert bool(kind(1)) and not kind(0) and str(kind(7)) == "7"
    assert hash(kind(5)) == hash(kind(5)) and len({kind(5), kind(5), kind(6)}) == 2
    for function in COMPARISONS:
        for left, right in ((1, 2), (2, 2), (3, 2)):
            assert function(kind(left), kind(right)) == function(left, right)


def test_wide_ints():
    for value in WIDE:
        assert int(Wide(value)) == value


def test_counts():
    assert found(operator.lshift, Small(1), 2**100) is OverflowError and int(Small(0) << 2**100) == 0
    assert int(Small(-5) >> 2**100) == -1 and int(Small(5) >> 2**100) == 0 and int(Wide(-(2**100)) >> Wide(2**90)) == -1
    assert found(operator.lshift, Wide(1), 2**40) is OverflowError
    assert (found(operator.lshift, Small(1), -(2**100)), found(pow, Small(2), -(2**100))) == (ValueError, ValueError)
    assert int(Small(-1) ** (2**100)) == 1 and int(Small(-1) ** (2**100 + 1)) == -1 and int(Small(0) ** 2**100) == 0
    assert int(Wide(-1) ** Wide(2**70)) == 1 and int(Small(3) ** True) == 3


MESSAGES = [
    (OverflowError, "the result is out of range for 'Small'", lambda: Small(100) + Small(100)),
    (ZeroDivisionError, "division by zero", lambda: Small(1) // Small(0)),
    (ZeroDivisionError, "division by zero", lambda: divmod(Wide(1), Wide(0))),
    (ValueError, "negative shift count", lambda: Small(1) << -1),
    (ValueError, "'Small' cannot be raised to a negative power", lambda: Small(2) ** Small(-1)),
    (ZeroDivisionError, "division by zero", lambda: Metre(1) / Metre(0)),
    (OverflowError, "cannot convert float infinity to integer", lambda: int(Metre(math.inf))),
    (ValueError, "cannot convert float NaN to integer", lambda: round(Metre(math.nan))),
]


@pytest.mark.parametrize("kind, message, attempt", MESSAGES)
def test_messages(kind, message, attempt):
    with pytest.raises(kind, match=f"^{message}$"):
        attempt()


@pytest.mark.parametrize("function", [*BINARY, operator.truediv])
def test_other_operands(function):
    others = ["x", None, 1.5] + ([] if function in COUNTED else [1])
    for value in (Small(1), Byte(1), Wide(1), Metre(1)):
        for other in others + ([Byte(2)] if type(value) is not Byte else [Small(2)]):
            if function in (operator.mod, operator.mul) and other == "x":
                continue  # `str` formats whatever comes, and is repeated as often as an index says
            for operands in ((value, other), (other, value)):
                if function is operator.add and type(value) is Byte and operands == (value, "x"):
                    continue
                if function is pow and type(value) is Metre and operands == (value, 1.5):
                    continue  # a power takes a `float`
                with pytest.raises(TypeError):
                    function(*operands)
    for base, exponent, modulus in ((2, Small(3), Small(5)), (Small(2), 3.0, Small(5)), (Small(2), Small(3), "5")):
        with pytest.raises(TypeError):
            pow(base, exponent, modulus)
    with pytest.raises(TypeError):
        pow(2, Small(3))


INVERSES = sys.version_info >= (3, 8)  # before, a negative exponent had no modulus


@pytest.mark.parametrize("kind", [Small, Byte, Wide, Natural])
def test_powers_with_a_modulus(kind):
    values = [value for value in SOME if kind is Wide or value in RANGES.get(kind, range(256))]
    for base in values:
        for exponent in [0, 1, 2, 5, 100, *([-1, -3] if INVERSES else [])]:
            for modulus in [1, 2, 7, 100, 127, *([-1, -7, -128] if kind in (Small, Wide) else []), 0]:
                wanted = found(pow, base, exponent, modulus)
                assert found(pow, kind(base), exponent, kind(modulus)) == wanted
                assert found(pow, kind(base), exponent, modulus) == wanted
                if exponent >= 0:
                    assert found(pow, kind(base), kind(exponent), kind(modulus)) == wanted
    assert type(pow(kind(2), 3, 5)) is kind


def test_powers_with_a_large_modulus():
    for base in (3, 2**90 + 1):
        for modulus in (2**64 + 13, 2**100 + 277, -(2**100)):
            assert int(pow(Wide(base), 2**70, Wide(modulus))) == pow(base, 2**70, modulus)
    assert int(pow(Natural(3), 1000, Natural(2**127 + 29))) == pow(3, 1000, 2**127 + 29)
    for kind, base, modulus in ((Small, 7, 1000), (Byte, 7, 1000), (Natural, 3, -5), (Byte, 200, -(2**70))):
        with pytest.raises(OverflowError, match=f"the result is out of range for '{kind.__name__}'"):
            pow(kind(base), 5, modulus)
    with pytest.raises(OverflowError):
        pow(Small(2), 3, -(2**20_000_000))
    with pytest.raises(ValueError, match="cannot be 0"):
        pow(Small(2), 3, 0)


def test_powers_of_floats():
    for base in FLOATS:
        for exponent in (0, 1, 2, -1, 0.5, -2.5, 3.0, float("inf")):
            try:
                wanted = base**exponent
            except ArithmeticError as error:
                wanted = error
            for operand in (Metre(exponent), exponent):
                if isinstance(wanted, float):
                    assert same(float(Metre(base) ** operand), wanted)
                else:
                    with pytest.raises(ValueError if isinstance(wanted, complex) else type(wanted)):
                        Metre(base) ** operand
    assert type(Metre(2) ** 2) is Metre and float(Metre(2) ** True) == 2.0
    with pytest.raises(ValueError, match="a negative 'Metre' cannot be raised to a fractional power"):
        Metre(-8) ** Metre(1 / 3)
    with pytest.raises(OverflowError):
        Metre(1e300) ** 2
    with pytest.raises(ZeroDivisionError):
        Metre(0) ** -1
    for attempt in (lambda: Metre(2) ** "x", lambda: 2.0 ** Metre(2), lambda: pow(Metre(2), 2, 3)):
        with pytest.raises(TypeError):
            attempt()


def test_own_methods_come_first():
    assert Byte(1) + "x" == "1x" and int(Byte(1) + Byte(2)) == 3


FLOATS = [0.0, -0.0, 1.0, -1.0, 0.1, -0.3, 2.5, 7.0, -7.0, 1e300, -1e-300, 5e-324, math.inf, -math.inf, math.nan]


def same(left, right):
    return repr(left) == repr(right)


@pytest.mark.parametrize(
    "function", [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod]
)
def test_floats(function):
    for left in FLOATS:
        for right in FLOATS:
            try:
                wanted = function(left, right)
            except ZeroDivisionError:
                with pytest.raises(ZeroDivisionError):
                    function(Metre(left), Metre(right))
                continue
            assert same(float(function(Metre(left), Metre(right))), wanted), (left, right)


def test_divmod_of_floats():
    for left, right in ((7, 2), (-7, 2), (7, -2), (1, 0.1), (-0.3, 0.1)):
        assert tuple(float(one) for one in divmod(Metre(left), Metre(right))) == divmod(left, right)
    with pytest.raises(ZeroDivisionError):
        divmod(Metre(1), Metre(0))


def test_as_a_float():
    for value in FLOATS:
        assert same(float(Metre(value)), value) and same(float(-Metre(value)), -value)
        assert same(float(abs(Metre(value))), abs(value)) and bool(Metre(value)) == bool(value)
        assert same(float(+Metre(value)), value)
        for function in COMPARISONS:
            assert function(Metre(value), Metre(1)) == function(value, 1)
    for value in (0.5, 1.5, 2.5, -2.5, 1e300, 2.0**63, 7.9, -7.9):
        assert round(Metre(value)) == round(value) and int(Metre(value)) == int(value) == math.trunc(Metre(value))
        assert float(round(Metre(value), 1)) == round(value, 1) and round(Metre(value), None) == round(value)
        assert math.floor(Metre(value)) == math.floor(value) and math.ceil(Metre(value)) == math.ceil(value)
    assert type(round(Metre(2.345), 2)) is Metre and math.sqrt(Metre(4)) == 2.0
    assert hash(Metre(2)) == hash(Metre(2))
    for attempt in (lambda: Metre(1).__round__(1, 2), lambda: round(Metre(1), "x"), lambda: Metre(1).__trunc__(1)):
        with pytest.raises(TypeError):
            attempt()


def test_leaks():
    def use():
        for kind in (Small, Byte, Wide, Natural):
            divmod(kind(7), kind(2)), kind(2) ** 3, kind(1) << 2, int(kind(5)), abs(kind(3)), kind(3) & kind(1)
        divmod(Metre(7), Metre(2)), round(Metre(2.5), 1), float(Metre(1)), Metre(2) ** 0.5
        pow(Wide(3), 2**70, Wide(2**100))
        for attempt in (lambda: Small(100) * Small(2), lambda: Small(1) // Small(0), lambda: Wide(1) + 1):
            try:
                attempt()
            except (ArithmeticError, TypeError):
                pass

    assert_no_leaks(use, Small, Byte, Wide, Metre, rounds=1000)
