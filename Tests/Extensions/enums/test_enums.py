"""Swift enums and option sets are classes of Python's enum, in every respect that Python code can see."""

import copy
import enum
import inspect
import pickle
import subprocess
import sys

import enums
import pytest
from enums import Access, Canvas, Color, Only, Plain, Share, Style, Unit, Weekday
from leaks import assert_no_leaks


def test_members():
    assert list(Color) == [Color.RED, Color.GREEN, Color.LIGHT_BLUE, Color.NIGHT]
    assert [member.value for member in Color] == ["red", "green", "light blue", "black"]
    assert (Color.RED.name, Color["LIGHT_BLUE"], Color("green")) == ("RED", Color.LIGHT_BLUE, Color.GREEN)
    assert isinstance(Color, enum.EnumMeta) and issubclass(Color, enum.Enum)
    assert [member.name for member in Plain] == ["one", "default", "class_", "is_ok"]
    assert [member.value for member in Plain] == [1, 2, 3, 4]
    assert list(Only) == [Only.CASE_, Only.OTHER] and Only.ALIAS is Only.OTHER and enums.only() is Only.CASE_
    assert Share(0.25) is Share.THIRD and enums.share(Share.HALF) is Share.HALF


def test_names():
    assert (Color.__module__, Color.__qualname__, Weekday.__name__) == ("enums", "Color", "Weekday")
    assert Canvas.Kind.__qualname__ == "Canvas.Kind"
    assert Color.__doc__ == "What there is to paint with." and Style.__doc__ == "How a text looks."
    assert Color.RED.__doc__ == "Like blood."
    assert repr(Color.RED) == "<Color.RED: 'red'>"
    assert "Color" in enums.__all__


def test_aliases():
    assert Color.CRIMSON is Color.RED and Color["CRIMSON"] is Color.RED
    assert list(Color.__members__) == ["RED", "GREEN", "LIGHT_BLUE", "NIGHT", "CRIMSON"]


def test_conversions():
    assert enums.opposite(Color.RED) is Color.GREEN and enums.opposite(of=Color.CRIMSON) is Color.GREEN
    assert enums.colors() == list(Color)
    assert enums.count([Color.RED, Color.NIGHT, Color.RED]) == {"red": 2, "black": 1}
    assert [enums.plain(member) for member in Plain] == list(Plain)


@pytest.mark.parametrize("value", ["red", 1, None, Weekday.MONDAY, Color, enum.Enum("Color", "RED").RED])
def test_other_objects_are_refused(value):
    with pytest.raises(TypeError, match=r"opposite\(\) argument 'of': .* cannot be converted to 'Color'"):
        enums.opposite(value)


def test_unknown_values():
    with pytest.raises(ValueError, match="'blue' is not a valid Color"):
        Color("blue")


def test_methods():
    assert Color.RED.shout() == "RED" and Color.GREEN.shout(times=2) == "GREEN GREEN"
    assert Color.shout(Color.RED) == "RED"
    assert Color.darkest() is Color.NIGHT and Color.RED.darkest() is Color.NIGHT
    assert Color.named("GREEN") is Color.GREEN
    assert str(Color.RED) == "the color red"
    assert (Color.RED.redness, Color.GREEN.redness, Color.depth) == (255, 0, 8)
    with pytest.raises(TypeError):
        Color.shout("red")
    with pytest.raises(AttributeError):
        Color.RED.redness = 3


def test_documentation():
    assert inspect.signature(Color.shout).parameters.keys() == {"self", "times"}
    assert Color.shout.__doc__ == "Says it aloud."


def test_int_enum():
    assert issubclass(Weekday, enum.IntEnum) and Weekday.SUNDAY == 7 and Weekday.MONDAY + 1 == 2
    assert enums.next_day(Weekday.MONDAY) is Weekday.TUESDAY and enums.next_day(Weekday.SUNDAY) is None
    with pytest.raises(TypeError):
        enums.next_day(1)


def test_str_enum():
    assert issubclass(Unit, (str, enum.Enum)) and Unit.METER == "m"
    assert (str(Unit.METER), f"{Unit.SECOND:>3}", "".join(Unit)) == ("m", "  s", "ms")
    if sys.version_info >= (3, 11):
        assert issubclass(Unit, enum.StrEnum)


def test_values_for_members():
    assert enums.unit("m") is Unit.METER and enums.unit(Unit.SECOND) is Unit.SECOND
    with pytest.raises(ValueError, match="'kg' is not a valid Unit"):
        enums.unit("kg")
    with pytest.raises(ValueError, match="3 is not a valid Unit"):
        enums.unit(3)


def test_flags():
    assert issubclass(Style, enum.Flag) and not issubclass(Style, int)
    assert Style.LOUD == Style.BOLD | Style.UNDERLINED
    assert set(Style.__members__) == {"BOLD", "ITALIC", "UNDERLINED", "LOUD"}
    assert enums.inverted(Style.BOLD) == Style.ITALIC | Style.UNDERLINED
    assert enums.inverted(Style(7)) == Style(0)
    assert enums.inverted(Style.BOLD | Style.UNDERLINED) is Style.ITALIC
    assert (Style.BOLD | Style.ITALIC).names() == 2
    assert Style.LOUD.is_loud and not Style.BOLD.is_loud
    assert Style.ITALIC.__doc__ == "Slanted."
    if getattr(Style, "_boundary_", None) is getattr(enum, "CONFORM", enum):
        assert enums.unknown_style() == Style(0)  # Python 3.11.0 to 3.11.3 drop the bits that a Flag does not know
    else:
        with pytest.raises(ValueError, match="not a valid Style|invalid value 64"):
            enums.unknown_style()


def test_int_flags():
    assert issubclass(Access, enum.IntFlag) and Access.READ == 4
    assert enums.access(Access.READ | Access.WRITE) == 6
    assert enums.access(Access(1)) == 1
    with pytest.raises(OverflowError):
        enums.access(Access(256))


def test_nested():
    assert Canvas().kind is Canvas.Kind.PAPER
    canvas = Canvas(Canvas.Kind.LINEN)
    canvas.kind = Canvas.Kind.PAPER
    assert canvas.kind is Canvas.Kind.PAPER


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_and_copy(protocol):
    for member in [*Color, *Weekday, *Unit, Canvas.Kind.LINEN, Style.BOLD, Style.BOLD | Style.ITALIC]:
        again = pickle.loads(pickle.dumps(member, protocol))
        assert again == member and (again is member or isinstance(member, Style))
        assert copy.copy(member) is member and copy.deepcopy(member) is member


def test_match():
    if sys.version_info < (3, 10):  # which has no such statement
        return
    scope = {"Color": Color}
    exec("def name(c):\n match c:\n  case Color.RED: return 1\n  case Color.GREEN: return 2\n  case _: return 3", scope)
    assert [scope["name"](member) for member in Color] == [1, 2, 3, 3]


def test_classes_are_closed():
    with pytest.raises(TypeError):

        class More(Color):
            pass

    with pytest.raises(AttributeError):
        Color.RED = 1


def test_a_module_imported_anew_has_the_same_classes():
    program = """
import sys, importlib, enums
first = enums.Color
del sys.modules["enums"]
import enums as again
assert again is not enums or True
assert again.Color is first and again.opposite(first.RED) is first.GREEN
"""
    run(program)


def test_going_behind_its_back():
    program = """
import enums
other = object.__new__(enums.Color)
other._value_ = "red"
try: enums.opposite(other)
except TypeError: pass
else: raise SystemExit("taken")
enums.Color._member_map_.clear()
enums.Color._value2member_map_.clear()
import gc; gc.collect()
assert enums.opposite(enums.colors()[0]).value == "green"
"""
    run(program)


def run(program):
    program = f"import sys; sys.path[:] = {sys.path!r}\n{program}"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_leaks():
    def use():
        enums.opposite(Color.RED)
        enums.colors()
        enums.inverted(Style.BOLD)
        enums.unit("m")
        Color.RED.shout(2)
        Color.GREEN.redness  # noqa: B018
        for refused in ("x", None, Weekday.MONDAY):
            with pytest.raises(TypeError):
                enums.opposite(refused)
            with pytest.raises(ValueError):
                enums.unit(refused)

    assert_no_leaks(use, Color, Color.RED, Color.GREEN, Style, Unit, rounds=2000)
