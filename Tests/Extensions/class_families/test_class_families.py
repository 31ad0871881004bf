"""Classes that extend other classes: in Swift, and in Python."""

import gc
import subprocess
import sys
import weakref

import class_families as families
import pytest
from class_families import Animal, Cat, Cow, Dog, Horse, Puppy, Shape, Square
from leaks import SHARE, assert_no_leaks, collect, references


def test_bases():
    assert Animal.__bases__ == (object,)
    assert Dog.__bases__ == Cat.__bases__ == (Animal,)
    assert Puppy.__mro__ == (Puppy, Dog, Animal, object)
    assert Square.__base__ is Shape
    assert [kind.__module__ for kind in (Animal, Dog, Puppy)] == ["class_families"] * 3
    assert Puppy.__qualname__ == "Puppy"


def test_members_are_inherited():
    dog = Dog("Rex", owner="Ann")
    assert (dog.name, dog.owner, dog.fetch()) == ("Rex", "Ann", "Rex fetches")
    assert dog.kingdom == "Animalia"
    assert (Dog.species(), dog.species(), Animal.species()) == ("Dog", "Dog", "Animal")
    assert "speak" in vars(Dog) and "introduce" not in vars(Dog)


def test_swift_dispatches():
    assert Animal("A").introduce() == "A says ..."
    assert Dog("Rex").introduce() == "Rex says woof"
    assert Puppy("Bo").introduce() == "Bo says yip"
    assert Animal.speak(Dog("Rex")) == "woof"
    assert families.speak_all([Animal("A"), Dog("B"), Puppy("C"), families.cat()]) == ["...", "woof", "yip", "meow 9"]
    assert super(Puppy, Puppy("Bo")).speak() == "yip"


def test_where_a_base_is_asked_for():
    dog, cat = Dog("Rex"), families.cat()
    dog.friend = cat
    assert dog.friend is cat
    assert type(cat) is Cat and isinstance(cat, Animal)
    assert families.walk(dog) == "Rex says woof"
    for other in (cat, Animal("A"), 1):
        with pytest.raises(TypeError, match="'Dog'|Dog"):
            families.walk(other)
    with pytest.raises(TypeError):
        Dog.fetch(Animal("A"))
    with pytest.raises(TypeError):
        Dog.fetch(cat)


def test_identity():
    dog = Dog("Rex")
    families.keep(dog)
    assert families.take_kept() is dog
    families.keep(dog)
    del dog
    kept = families.take_kept()
    assert type(kept) is Dog and kept.name == "Rex"


def test_a_class_that_is_not_exposed():
    poodle = families.poodle()
    assert type(poodle) is Dog
    assert poodle.introduce() == "Poodle says wuff"
    collect()
    before = families.ends()
    del poodle
    collect()
    assert families.ends() == before + 1


def test_abstract():
    with pytest.raises(TypeError, match="cannot create 'Cat' instances"):
        Cat()


def test_final():
    with pytest.raises(TypeError):
        type("Sub", (Cat,), {})


def test_special_methods():
    dogs = [Dog("Rex"), Dog("Bo"), Dog("Rex")]
    # Its own, and those that share a slot with them but are inherited.
    assert sorted(dogs)[0].name == "Bo"
    assert dogs[0] == dogs[2] and dogs[0] != dogs[1]
    assert len(set(dogs)) == 2
    assert dogs[0] == Animal("Rex") and Animal("Rex") == dogs[0]
    assert 1 + dogs[0] == 2
    assert dogs[0] + dogs[1] == "Rex and Bo"
    with pytest.raises(TypeError):
        sorted([Animal("Rex"), dogs[0]])
    with pytest.raises(KeyError, match="dog x"):
        dogs[0]["x"] = 1
    with pytest.raises(KeyError, match="delete x"):
        del dogs[0]["x"]
    assert repr(Puppy("Bo")) == "<Bo>"
    assert dogs[0].any_thing == "any_thing"
    with pytest.raises(AttributeError):
        getattr(dogs[0], HIDDEN)
    assert not hasattr(dogs[0], "nothing")


HIDDEN = "hidden"


class Terrier(Dog):
    def __init__(self, name, size):
        super().__init__(name, owner=[self])
        self.size = size

    def speak(self):
        return super().speak() + "!"


def test_classes_in_python():
    terrier = Terrier("Jack", 3)
    assert (terrier.speak(), terrier.size, terrier.name) == ("woof!", 3, "Jack")
    assert terrier.owner[0] is terrier
    assert families.speak_all([terrier]) == ["woof"]  # Swift's own method: nothing asks for Python's
    assert families.walk(terrier) == "Jack says woof"

    class Named:
        __slots__ = ()

        def introduce(self):
            return "I am " + self.name

    class Pet(Named, Terrier):
        pass

    assert Pet("P", 1).introduce() == "I am P"
    assert isinstance(Pet("P", 1), Animal)


def test_layouts():
    for bases in [(Dog, Cat), (Dog, Shape), (Animal, Shape), (Dog, dict), (Square, Dog)]:
        with pytest.raises(TypeError, match="lay-?out conflict|not an acceptable base type"):
            type("Both", bases, {})("x")  # in PyPy 8 there may be the class, but no object of it
    assert type("Both", (Dog, Animal), {})("x").name == "x"


def test_siblings_are_of_different_forms():
    """Else one's methods would take the other's instance for their own."""

    class Pony(Horse):
        pass

    class Calf(Cow):
        pass

    for one, kind in [(Horse("a"), Cow), (Cow("b"), Horse), (Animal("c"), Horse), (Horse("d"), Animal)]:
        with pytest.raises(TypeError, match="object layout differs|only supported for"):
            one.__class__ = kind
        assert type(one) is not kind
    for one, kind in [(Pony("a"), Calf), (Calf("b"), Pony), (Pony("c"), type("Other", (Animal,), {}))]:
        with pytest.raises(TypeError, match="object layout differs"):
            one.__class__ = kind
        assert one.name in ("a", "b", "c") and type(one) is not kind
    for bases in [(Horse, Cow), (Cow, Horse), (Pony, Calf), (Pony, Cow)]:
        with pytest.raises(TypeError, match="lay-out conflict"):
            type("Both", bases, {})
    # Where the form is the same, Python allows it.
    pony = Pony("x")
    pony.__class__ = type("Foal", (Horse,), {})
    assert (pony.speed, type(pony).__name__) == (88, "Foal")


def test_an_initializer_of_the_wrong_class():
    class Wrong(Dog):
        def __init__(self, name):
            Animal.__init__(self, name)

    with pytest.raises(TypeError, match=r"Animal.__init__\(\) cannot make a 'Wrong' object"):
        Wrong("x")
    dog = Dog.__new__(Dog)
    with pytest.raises(TypeError, match=r"Animal.__init__\(\) cannot make a 'Dog' object"):
        Animal.__init__(dog, "x")
    with pytest.raises(RuntimeError, match="not initialized"):
        dog.fetch()
    Dog.__init__(dog, "x")
    assert dog.fetch() == "x fetches"
    with pytest.raises(RuntimeError, match="initialized already"):
        Dog.__init__(dog, "x")
    with pytest.raises(TypeError, match="is not a subtype|not a sub"):
        Animal.__new__(int)


def test_weak_references():
    collect()
    for kind in (Dog, Puppy):
        dog = kind("x")
        observer = weakref.ref(dog)
        before = families.ends()
        assert observer() is dog
        del dog
        collect()
        assert observer() is None
        assert families.ends() == before + 1


def test_no_weak_references_where_the_class_has_none():
    with pytest.raises(TypeError):
        weakref.ref(Animal("x"))


def test_cycles_are_collected():
    collect()
    for kind in (Dog, Puppy, Terrier):
        dog = kind("x", 1) if kind is Terrier else kind("x")
        observer = weakref.ref(dog)
        dog.owner = [dog]
        before = families.ends()
        del dog
        collect()
        assert observer() is None
        assert families.ends() == before + 1
    # What a superclass holds that Python does not know is found, too.
    held = [None]
    held[0] = families.Held(held)
    thing = type("Thing", (), {})()
    observer = weakref.ref(thing)
    held.append(thing)
    del held, thing
    collect()
    assert observer() is None


def test_what_is_inherited_is_shown_once():
    for kind in (Dog, Puppy):
        dog = kind("x")
        dog.owner, dog.friend = [], None
        assert sum(referent is dog.owner for referent in gc.get_referents(dog)) in (0, 1)


def test_a_million_in_a_chain():
    chain = None
    for _ in range(1_000_000 // SHARE):
        animal = Animal("x")
        animal.friend = chain
        chain = animal
    del animal, chain
    chain = None
    for _ in range(30_000 // SHARE):
        dog = Dog("x")
        dog.friend = chain
        chain = dog
    collect()
    before = families.ends()
    del dog, chain
    collect()
    assert families.ends() == before + 30_000 // SHARE


def test_embedded():
    shape, square = families.shapes()
    assert (type(shape), type(square)) == (Shape, Square)
    assert [s.area() for s in (shape, square, Square(3))] == [0, 4, 9]

    class Cube(Square):
        def area(self):
            return 6 * super().area()

    assert Cube(2).area() == 24


def test_extensions_of_the_classes_are_inherited() -> None:
    shape, square = Shape(), Square(3)
    assert (shape.corners, square.corners) == (0, 0)
    assert (shape.doubled(), square.doubled()) == (0, 18)
    assert square.diagonal == pytest.approx(3 * 2**0.5)
    assert not hasattr(shape, "diagonal")


def test_each_import_has_classes_of_its_own():
    # In a process of its own: not every Python lets go of the classes that are there twice.
    program = """
import sys, class_families as families
del sys.modules["class_families"]
import class_families as again
assert again.Dog is not families.Dog
assert again.Dog.__base__ is again.Animal
assert issubclass(again.Puppy, again.Animal)
assert again.Dog("x").speak() == "woof"
assert families.walk(again.Dog("x")) == "x says woof"
# Each object has its own import's super().
assert families.Dog("x").any_thing == again.Dog("x").any_thing == "any_thing"
assert families.behind_dog(families.Puppy("x")) == families.behind_dog(again.Puppy("x")) == "yip"
"""
    program = f"import sys; sys.path[:] = {sys.path!r}\n{program}"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_super_is_for_instances():
    message = r"super\(\) argument 2: 'Animal' object is not an instance of 'Dog'"
    with pytest.raises(TypeError, match=message):
        families.behind_dog(Animal("x"))


def test_types_are_counted():
    class Sub(Dog):
        pass

    for kind in (Animal, Dog, Puppy, Shape, Square, Sub):
        arguments = {Shape: (), Square: (1.0,)}.get(kind, ("x",))
        collect()
        before = references(kind)
        objects = [kind(*arguments) for _ in range(10)]
        assert references(kind) in (0, before + 10)
        objects.clear()
        collect()
        assert references(kind) == before


def test_leaks():
    def use():
        dog = Dog("Rex", owner=[])
        dog.owner.append(dog)
        terrier = Terrier("x", 1)
        terrier.friend = dog
        families.keep(terrier)
        families.take_kept()
        families.cat().speak()
        families.poodle([]).introduce()
        families.shapes()
        Square(2).area()
        sorted([dog, terrier])
        hash(dog), dog == terrier, 1 + dog, dog.any_thing
        try:
            Animal.__init__(Dog.__new__(Dog), "x")
        except TypeError:
            pass
        del dog, terrier
        gc.collect()

    assert_no_leaks(use, Animal, Dog, Puppy, Cat, Shape, Square, rounds=500)
