"""An enum with payloads is a class with one below it for each case, which Python makes, looks into and takes apart."""

import copy
import gc
import inspect
import pickle
import subprocess
import sys
import weakref

import pytest
import variants
from leaks import assert_no_leaks, attempt, collect
from variants import Drawing, Grade, Holder, Item, Node, Only, Owner, Shape


def test_classes():
    circle = Shape.Circle(radius=2)
    assert type(circle) is Shape.Circle and isinstance(circle, Shape) and issubclass(Shape.Circle, Shape)
    assert not isinstance(circle, Shape.Rectangle)
    assert Shape.Circle.__base__ is Shape and Shape.Circle.__bases__ == (Shape,)
    assert (Shape.__module__, Shape.__qualname__, Shape.__doc__) == ("variants", "Shape", "What is drawn.")
    assert (Shape.Circle.__module__, Shape.Circle.__qualname__) == ("variants", "Shape.Circle")
    assert Drawing.Layer.Solid.__qualname__ == "Drawing.Layer.Solid"
    assert Shape.Circle.__name__ == "Circle" and "Shape" in variants.__all__
    assert {Node.End.__name__, Node.Fork.__name__, Holder.boxed.__name__} == {"End", "Fork", "boxed"}


def test_documentation():
    assert Shape.Circle.__doc__ == "Round."
    assert Shape.Rectangle.__text_signature__ == "(width, height=1)"
    assert Shape.Named.__text_signature__ == "(_0, _1, /)"
    assert str(inspect.signature(Shape.Rectangle)) == "(width, height=1)"


def test_fields():
    assert Shape.Circle(2).radius == 2.0
    rectangle = Shape.Rectangle(3, height=4)
    assert (rectangle.width, rectangle.height, Shape.Rectangle(3).height) == (3.0, 4.0, 1.0)
    assert (Shape.Named("x", None)._0, Shape.Named("x", 3)._1) == ("x", 3)
    assert Only.Value(pair={"x": 1, "y": 2}).pair == {"x": 1, "y": 2}
    assert Grade.Absent(("ill", 3)).reason == ("ill", 3)
    assert not hasattr(rectangle, "radius") and not hasattr(Shape.Empty(), "width")


def test_objects_do_not_change():
    circle = Shape.Circle(2)
    with pytest.raises(AttributeError):
        circle.radius = 3
    with pytest.raises(RuntimeError, match="initialized already"):
        circle.__init__(3)
    assert circle.radius == 2


def test_objects_take_no_attributes():
    with pytest.raises(AttributeError):
        Shape.Circle(2).other = 3


@pytest.mark.parametrize(
    "call, error, message",
    [
        (lambda: Shape.Circle(), TypeError, r"Shape.Circle\(\) missing .* 'radius'"),
        (lambda: Shape.Circle("x"), TypeError, r"Shape.Circle\(\) argument 'radius': "),
        (lambda: Shape.Circle(1, 2), TypeError, r"Shape.Circle\(\) takes "),
        (lambda: Shape.Circle(size=2), TypeError, r"Shape.Circle\(\) got an unexpected keyword argument 'size'"),
        (lambda: Shape.Empty(size=1), TypeError, r"Shape.Empty\(\) takes no keyword arguments"),
        (lambda: Shape.Named("x", 1, size=1), TypeError, r"Shape.Named\(\) takes no keyword arguments"),
        (lambda: Shape.Empty(1), TypeError, r"Shape.Empty\(\) takes (no|0) "),
        (lambda: Shape.Named(_0="x", _1=1), TypeError, r"Shape.Named\(\) "),
        (lambda: Shape(), TypeError, "cannot create 'Shape' instances"),
        (lambda: variants.area(3), TypeError, r"area\(\) argument 'of': .*'Shape'"),
        (lambda: variants.area(Node.End()), TypeError, r"area\(\) argument 'of': .*'Shape'"),
    ],
)
def test_mistakes(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_cases_are_final():
    with pytest.raises(TypeError):

        class Ellipse(Shape.Circle):
            pass


def test_the_class_of_all_cases_makes_no_objects():
    class Other(Shape):
        pass

    with pytest.raises(TypeError, match="cannot create 'Other' instances"):
        Other()
    with pytest.raises(TypeError):
        object.__new__(Shape)


def test_conversions():
    assert variants.area(Shape.Circle(2)) == 12 and variants.area(of=Shape.Empty()) == 0
    assert [type(shape) for shape in variants.shapes()] == [Shape.Circle, Shape.Empty, Shape.Rectangle]
    assert variants.same(None) is None and variants.same(Shape.Circle(1)).radius == 1
    drawing = Drawing(Shape.Empty(), Holder.nothing())
    drawing.shape = Shape.Circle(4)
    assert drawing.shape.radius == 4 and type(drawing.holder) is Holder.nothing
    assert type(drawing.layer) is Drawing.Layer.Solid and drawing.layer._0 == 1


def test_members():
    assert Shape.Circle(2).area == 12 and Shape.Rectangle(2, 3).area == 6
    assert Shape.Circle(2).scaled() == Shape.Circle(4) and Shape.Circle(2).scaled(by=3).radius == 6
    assert Shape.square(2) == Shape.Rectangle(2, 2) and Shape.Empty.square(1) == Shape.unit
    assert type(Shape.unit) is Shape.Rectangle
    assert len(Shape.Named("four", None)) == 4


def test_equality_and_hash():
    assert Shape.Circle(1) == Shape.Circle(1) and Shape.Circle(1) != Shape.Circle(2)
    assert Shape.Circle(1) != Shape.Rectangle(1, 1) and Shape.Empty() == Shape.Empty()
    assert Shape.Circle(1) != 1 and not Shape.Circle(1) == None  # noqa: E711
    assert len({Shape.Circle(1), Shape.Circle(1), Shape.Empty(), Shape.Empty()}) == 2
    assert Node.Link(1, Node.End()) == Node.Link(1, Node.End())
    with pytest.raises(TypeError, match="unhashable"):
        hash(Node.End())
    assert Holder.nothing() != Holder.nothing() and hash(Holder.nothing())


def test_order_on_request():
    assert Grade.Points(1) < Grade.Points(2) and Grade.Points(2) >= Grade.Points(2)
    assert repr(Grade.Points(1)) == "a grade"
    with pytest.raises(TypeError):
        Shape.Circle(1) < Shape.Circle(2)  # noqa: B015


def test_representation():
    assert repr(Shape.Circle(2)) == "Shape.Circle(radius=2.0)"
    assert repr(Shape.Rectangle(1)) == "Shape.Rectangle(width=1.0, height=1.0)"
    assert repr(Shape.Named("it's", None)) == """Shape.Named("it's", None)"""
    assert repr(Shape.Empty()) == "Shape.Empty()"
    assert repr(Node.Link(1, Node.End())) == "Node.Link(value=1, next=Node.End())"
    assert repr(Drawing.Layer.Solid(1)) == "Drawing.Layer.Solid(1)"

    class Evil:
        def __repr__(self):
            raise LookupError("no words")

    with pytest.raises(LookupError, match="no words"):
        repr(Holder.object(Evil()))


def test_match():
    assert Shape.Rectangle.__match_args__ == ("width", "height") and Shape.Empty.__match_args__ == ()
    if sys.version_info < (3, 10):  # which has no such statement
        return
    program = """
def name(shape):
    match shape:
        case Shape.Circle(0.0): return "point"
        case Shape.Circle(radius=r): return r
        case Shape.Rectangle(w, h) if w == h: return "square", w
        case Shape.Rectangle(w, h): return w, h
        case Shape.Named(text, None): return text
        case Shape.Empty(): return None
        case Shape(): return "other"
        case _: return "no shape"
"""
    scope = {"Shape": Shape}
    exec(program, scope)
    given = [Shape.Circle(0), Shape.Circle(2), Shape.square(2), Shape.Rectangle(1, 2), Shape.Named("a", None)]
    given += [Shape.Named("a", 1), Shape.Empty(), 1]
    found = [scope["name"](shape) for shape in given]
    assert found == ["point", 2.0, ("square", 2.0), (1.0, 2.0), "a", "other", None, "no shape"]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_and_copy(protocol):
    for shape in [Shape.Circle(2), Shape.Rectangle(1, 2), Shape.Named("a", 3), Shape.Empty(), Drawing.Layer.Solid(2)]:
        again = pickle.loads(pickle.dumps(shape, protocol))
        assert again == shape and type(again) is type(shape)
        assert copy.copy(shape) == shape and copy.deepcopy(shape) == shape
    things = [1]
    assert copy.copy(Holder.object(things))._0 is things
    assert copy.deepcopy(Holder.object(things))._0 is not things
    assert pickle.loads(pickle.dumps(Node.Link(1, Node.End()), protocol)).length == 1


def test_half_made_objects():
    circle = Shape.Circle.__new__(Shape.Circle)
    for use in (lambda: circle.radius, lambda: circle.area, lambda: variants.area(circle), lambda: repr(circle)):
        with pytest.raises(RuntimeError, match="not initialized"):
            use()
    circle.__init__(1)
    assert circle.radius == 1


def test_a_case_that_passes_for_another():
    circle = Shape.Circle(2)
    try:
        circle.__class__ = Shape.Rectangle
    except TypeError:  # as some Pythons say
        return
    with pytest.raises(AttributeError, match="this case has no such attribute"):
        circle.width  # noqa: B018
    assert variants.area(circle) == 12
    del circle
    assert Shape.Circle(1).radius == 1


class Thing:
    pass


def holders(thing):
    yield Holder.object(thing)
    yield Holder.list([thing, thing], 1)
    yield Holder.boxed(first=thing, second=None)
    yield Holder.boxed(first=None, second=thing)
    assert repr(Holder.blank({})) == "Holder.blank({})"
    yield Holder.pair([thing], word="a word that is long enough for memory of its own")


@pytest.mark.parametrize("index", range(5))
def test_what_is_held_lives(index):
    thing = Thing()
    observer = weakref.ref(thing)
    holder = list(holders(thing))[index]
    drawing = Drawing(Shape.Empty(), holder)
    del thing, holder
    gc.collect()
    assert observer() is not None
    held = drawing.holder
    del drawing, held
    collect()
    assert observer() is None


@pytest.mark.parametrize("index", range(5))
def test_cycles_are_collected(index):
    thing = Thing()
    observer = weakref.ref(thing)
    thing.holder = list(holders(thing))[index]
    thing.drawing = Drawing(Shape.Empty(), list(holders(thing))[index])
    gc.collect()
    assert observer() is thing and thing.holder is not None and thing in gc.get_referents(*gc.get_referrers(thing))
    del thing
    collect()
    assert observer() is None


def test_payloads_are_shown_to_the_collector():
    thing = Thing()
    for holder in holders(thing):
        assert gc.is_tracked(holder) and thing in gc.get_referents(holder)
    assert not gc.is_tracked(Shape.Circle(1))


def test_instances_in_payloads_end_once():
    before = variants.ended_owners()
    owner = Owner()
    for _ in range(10):
        owner = Owner(Owner.Inner.Owned(owner))
    del owner
    collect()
    assert variants.ended_owners() == before + 11


COUNT = 200_000 if sys.implementation.name != "pypy" else 10_000


def test_long_chains_of_boxes_end():
    node = Node.End()
    for number in range(COUNT):
        node = Node.Link(number, node)
    assert node.length == COUNT
    half = node.next
    del node
    assert half.length == COUNT - 1
    del half
    chain = variants.chain(COUNT)
    assert chain.length == COUNT
    del chain
    fork = Node.Fork(variants.chain(COUNT), variants.chain(COUNT))
    del fork


def test_long_chains_of_objects_end():
    holder = Holder.nothing()
    item = Item()
    for _ in range(COUNT):
        holder = Holder.object(holder)
        item = Item(Item.Inner.Held(item))
    del holder, item
    collect()


def test_each_module_has_classes_of_its_own():
    program = """
import sys, variants
first = variants.Shape
del sys.modules["variants"]
import variants as again
if again.Shape is not first:
    assert again.area(first.Circle(2)) == 12
    assert type(again.shapes()[0]) is again.Shape.Circle
    assert first.Circle(1).radius == 1 and first.Circle(1) == again.Shape.Circle(1)
del first, again.Shape.Circle
try: again.shapes()
except SystemError: pass
"""
    program = f"import sys; sys.path[:] = {sys.path!r}\n{program}"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_leaks():
    def use():
        shape = Shape.Circle(2)
        Shape.Rectangle(1, height=2)
        Shape.Named("some text that is longer than fifteen bytes", 1)._0  # noqa: B018
        shape.scaled(by=2).area  # noqa: B018
        variants.shapes()
        variants.area(shape)
        assert shape == Shape.Circle(2) and hash(shape) and shape(times=2) == 24
        repr(shape)
        copy.copy(shape)
        list(holders([]))
        variants.chain(3)
        for mistake in (
            lambda: Shape.Circle("x"),
            lambda: Shape.Circle(),
            lambda: Shape(),
            lambda: shape.__init__(2),
            lambda: shape.width,
            lambda: Shape.Circle.__new__(Shape.Circle).radius,
        ):
            attempt(mistake)

    assert_no_leaks(use, Shape, Shape.Circle, Shape.Rectangle, Holder.object, None, rounds=2000)
