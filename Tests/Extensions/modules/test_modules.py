"""What a module holds, and how it is imported."""

import ast
import gc
import importlib.machinery
import importlib.util
import inspect
import pickle
import subprocess
import sys
import weakref

import modules
import pytest
from leaks import assert_no_leaks


def load(name):
    """A module of another name that is in the same file."""
    spec = importlib.util.spec_from_file_location(name, modules.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_another_process(code):
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{code}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_constants():
    assert (modules.MAX_SIZE, modules.pi, modules.NAMES) == (10, 3.14, ["a", "b"])
    assert modules.__version__ == "1.2.3"
    assert modules.__doc__ == "What a module can hold."


def test_all_lists_what_is_public():
    public = {name for name in vars(modules) if not name.startswith("_")}
    assert set(modules.__all__) == public
    assert len(modules.__all__) == len(public)
    assert {"area", "MAX_SIZE", "PLATFORM", "inner", "apart", "helper", "closed"} <= public


def test_the_initializer_adds_to_the_module():
    assert modules.PLATFORM == sys.platform
    assert modules.adder(2, 3) == 5


def test_free_functions():
    assert modules.helper("ab") == "abab"
    assert modules.helper("ab", times=3) == "ababab"
    assert modules.helper.__doc__ == "A free function."
    assert str(inspect.signature(modules.helper)) == "(text, /, times=2)"
    assert modules.visible() == "from another file"
    assert modules.closed(4) == 8
    assert str(inspect.signature(modules.closed)) == "(number)"


def test_functions_of_another_swift_module():
    assert modules.tripled(4) == 12
    assert modules.tripled.__doc__ == "Three times that."
    assert modules.tripled.__module__ == "modules"
    assert modules.joined(["a", "b"], by="+") == "a+b"
    assert modules.joined(count=2) == "--"
    assert_no_leaks(lambda: modules.joined(["a"], "-"))


def test_types_of_another_swift_module():
    gauge = modules.Gauge()
    assert (gauge.raise_(), gauge.raise_(by=4), gauge.level) == (1, 5, 5)
    assert (modules.Gauge.__module__, modules.Reversed.__module__) == ("modules", "modules")
    with pytest.raises(modules.Reversed) as caught:
        gauge.raise_(-1)
    assert isinstance(caught.value, ValueError) and caught.value.step == -1
    with pytest.raises(AttributeError):
        gauge.level = 1
    assert modules.Mode("fast").other() is modules.Mode.SLOW
    spot = modules.Spot(1)
    spot.x += 2
    assert spot.x == 3

    def attempt():
        try:
            modules.Gauge(1).raise_(-1)
        except modules.Reversed:
            pass

    assert_no_leaks(attempt, rounds=2000)


def test_submodules_of_another_swift_module():
    assert modules.tools.VERSION == 3
    assert modules.tools.echo({"level": 2}) == {"level": 2, "unit": "m"}
    assert in_another_process("from modules.tools.finer import halved; print(halved(3))") == "1.5"


def test_overloads_are_tried_in_order():
    assert modules.area(radius=2) == 12
    assert modules.area(2) == 12
    assert modules.area(width=2, height=3) == 6
    assert modules.area(2, 3) == 6
    assert modules.area("abc") == 3
    assert modules.scaled(by=2) == 4 and modules.scaled(to=7) == 7
    assert_no_leaks(lambda: modules.area("abc"))


def test_what_no_overload_takes_is_one_error_that_lists_them_all():
    with pytest.raises(TypeError) as caught:
        modules.area(None)
    assert str(caught.value).splitlines() == [
        "area() takes no such arguments:",
        "  area(radius): argument 'radius': must be real number, not NoneType",
        "  area(width, height): missing 1 required positional argument: 'height'",
        "  area(text, /): argument 'text': 'NoneType' object cannot be converted to 'str'",
    ]

    def attempt():
        try:
            modules.area(width="x", depth=3)
        except TypeError:
            pass

    assert_no_leaks(attempt)


def test_an_error_of_an_overload_itself_is_the_answer():
    with pytest.raises(ValueError, match="a width is not negative"):
        modules.area(-1, 2)


def test_an_error_of_an_argument_itself_is_the_answer():
    class Strange:
        def __float__(self):
            raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        modules.area(Strange())


def test_help_shows_all_overloads():
    assert modules.area.__doc__ == "area(radius)\n\narea(width, height)\n\nA rectangle.\n\narea(text, /)"
    assert modules.area.__name__ == "area"
    assert modules.area.__module__ == "modules"


def test_state_belongs_to_one_module():
    other = load("modules")
    before = modules.count()
    assert other.count() == 1
    assert modules.count() == before + 1
    assert modules.own_name() == "modules"
    assert modules.own_name(prefix="> ") == "> modules"
    assert str(inspect.signature(modules.own_name)) == "(prefix='')"


def test_a_module_goes_when_nobody_holds_it():
    if sys.implementation.name != "cpython":
        return
    gone = weakref.ref(load("modules"))
    gc.collect()
    assert gone() is None

    def make():
        load("modules")

    assert_no_leaks(make, rounds=200)
    assert sys.modules["modules.inner"] is modules.inner


def test_submodules_can_be_imported():
    code = "import modules.inner, modules.inner.deepest; from modules.apart import answer; print(modules.inner.DEPTH"
    assert in_another_process(code + ", modules.inner.deepest.echo(3), answer())") == "1 3 42"
    assert in_another_process("from modules.inner.deepest import echo; print(echo.__module__)") == (
        "modules.inner.deepest"
    )


def test_submodules_know_what_they_are():
    inner = modules.inner
    assert inner.__name__ == inner.__spec__.name == "modules.inner"
    assert inner.__package__ == "modules"
    assert inner.__doc__ == "A part of it."
    assert inner.__file__ == modules.__file__
    assert inner.__all__ == ["where_", "DEPTH", "deepest"]
    assert inner.where_() == "modules.inner"
    assert pickle.loads(pickle.dumps(inner.deepest.echo)) is inner.deepest.echo
    with pytest.raises(ModuleNotFoundError, match="No module named 'modules.other'"):
        importlib.import_module("modules.other")


def test_several_modules_in_one_file():
    assert load("apart").answer() == 42
    assert load("apart").__name__ == "apart"


def test_what_the_initializer_throws_fails_the_import():
    def attempt():
        with pytest.raises(ImportError, match="not today"):
            load("broken")

    attempt()
    assert_no_leaks(attempt, rounds=500)


def test_arguments_of_the_process():
    """Read when they are asked for: the runtime would read /proc/self/maps at each import to find them."""
    script = "import sys; sys.path[:0] = eval(sys.argv[1]); import modules; print(ascii(modules.arguments()))"
    for arguments in [[], ["", "a", ""], ["two words", "ä\u20ac", "x" * 9000]]:
        command = [sys.executable, "-c", script, repr(sys.path), *arguments]
        result = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
        assert ast.literal_eval(result.stdout) == command
