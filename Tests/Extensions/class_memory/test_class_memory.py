"""The lives of objects: who holds whom, what the garbage collector finds, how they end."""

import ctypes
import gc
import subprocess
import sys
import threading
import time
import weakref

import class_memory as memory
import pytest
from leaks import SHARE, assert_no_leaks, collect, references

HOLDERS = [value for name, value in vars(memory).items() if name.startswith("In")]


def hold(holder, other):
    if hasattr(holder, "hold"):
        holder.hold(other)
    else:
        holder.other = other


def make(kind):
    return kind(None) if kind is memory.InObject else kind()


@pytest.mark.parametrize("kind", HOLDERS)
def test_cycles_are_collected(kind):
    first, second = make(kind), make(kind)
    hold(first, second)
    hold(second, [first])
    observers = [weakref.ref(first), weakref.ref(second)]
    collect()
    assert observers[0]() is first
    del first, second
    collect()
    assert [observer() for observer in observers] == [None, None]


@pytest.mark.parametrize("kind", HOLDERS)
def test_what_is_held_lives(kind):
    class Thing:
        pass

    thing = Thing()
    observer = weakref.ref(thing)
    holder = make(kind)
    hold(holder, thing)
    del thing
    for _ in range(3):
        gc.collect()
    assert observer() is not None
    del holder
    collect()
    assert observer() is None


def test_what_swift_holds_is_not_collected():
    instance = memory.InOptional()
    instance.other = [instance]
    memory.keep(instance)
    observer = weakref.ref(instance)
    del instance
    collect()
    assert observer() is not None
    assert observer().other[0] is observer()
    memory.forget()
    collect()
    assert observer() is None


def test_objects_in_shared_memory_are_not_collected():
    instance = memory.InArray()
    instance.hold(instance)
    instance.share()
    observer = weakref.ref(instance)
    del instance
    collect()
    assert observer() is not None
    memory.forget()
    collect()
    assert observer() is None


def test_deinit_runs_once():
    before = memory.ends()
    mortal = memory.Mortal()
    assert memory.ends() == before
    del mortal
    collect()
    assert memory.ends() == before + 1


@pytest.mark.skipif(not hasattr(sys, "unraisablehook"), reason="sys.unraisablehook came with Python 3.8")
def test_deinit_keeps_the_exception():
    def fail():
        raise KeyError("inner")

    with pytest.raises(ZeroDivisionError):

        def run():
            mortal = memory.Mortal(lambda: len("deinit"))
            return 1 // 0 if mortal else 0

        run()
    sys.unraisablehook, hook = (lambda unraisable: seen.append(unraisable.exc_value)), sys.unraisablehook
    seen = []
    try:
        memory.Mortal(fail)
        collect()
    finally:
        sys.unraisablehook = hook
    assert [str(value) for value in seen] == ["'inner'"]


@pytest.mark.parametrize("kind", [memory.Link, memory.Node, memory.Native])
def test_a_million_in_a_chain(kind):
    chain = None
    for _ in range(1_000_000 // SHARE):
        chain = kind(chain)
    del chain


@pytest.mark.parametrize("kind", [memory.Link, memory.Node])
def test_a_chain_of_subclasses(kind):
    class Sub(kind):
        pass

    chain = None
    for _ in range(200_000 // SHARE):
        chain = Sub(chain)
    del chain


def test_instances_hold_their_type():
    class Sub(memory.InOptional):
        pass

    for kind in (memory.Link, memory.InOptional, Sub):
        collect()
        before = references(kind)
        objects = [kind() for _ in range(10)]
        assert references(kind) in (0, before + 10)
        objects.clear()
        collect()
        assert references(kind) == before


def test_a_subclass_is_collected():
    def make():
        class Sub(memory.InOptional):
            pass

        Sub.instance = Sub()
        return weakref.ref(Sub)

    observer = make()
    collect()
    assert observer() is None


def test_attributes_of_its_own():
    instance = memory.InDict()
    instance.name = "x"
    assert vars(instance) == {"name": "x"}
    thing = memory.Mortal()
    before = memory.ends()
    instance.thing = thing
    del thing, instance
    collect()
    assert memory.ends() == before + 1

    class Sub(memory.InDict):
        pass

    sub = Sub()
    sub.name = sub
    assert vars(sub) == {"name": sub}
    observer = weakref.ref(sub)
    del sub
    collect()
    assert observer() is None


def test_at_the_end_of_the_interpreter():
    program = """
import class_memory
class Last:
    def __del__(self): print("end")
keep = class_memory.InOptional()
keep.other = [keep, Last()]
class_memory.InOptional.keep = class_memory.Node(Last())
class Below(class_memory.InOptional): pass
below = Below()
below.me = below
class_memory.keep(below)
del below
"""
    program = f"import sys; sys.path[:] = {sys.path!r}\n{program}"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_leaks():
    def use():
        for kind in HOLDERS:
            first, second = make(kind), make(kind)
            hold(first, second)
            hold(second, first)
        memory.Mortal(str)
        memory.Node(memory.Link(memory.Native(memory.Native())))
        gc.collect()

    assert_no_leaks(use, *HOLDERS, rounds=300)


def test_an_instance_of_numbers_outlives_its_object_where_swift_holds_it():
    for value in range(100):
        memory.hold(memory.Numbers(value))
    assert [memory.Numbers(-1).value for _ in range(100)] == [-1] * 100
    assert memory.let_go() == list(range(100))


def test_a_weak_reference_of_swifts_sees_the_end_of_numbers():
    numbers = memory.Numbers(7)
    memory.watch(numbers)
    assert memory.watched_value() == 7
    del numbers
    collect()
    assert memory.watched_value() is None


def test_the_memory_of_numbers_is_given_back():
    assert_no_leaks(lambda: memory.Numbers(1))


# The memory that malloc would hand out next is taken, so that only a free list has it still.


@pytest.mark.skipif(sys.version_info < (3, 9), reason="up to 3.8 a call makes the object before its instance")
def test_the_next_instance_of_a_class_gets_the_memory_of_the_last_one():
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    ended = memory.Numbers(1)
    # A list is the class's and the thread's that came first: the next instance may be the first one of it.
    del ended
    ended = memory.Numbers(2)
    address = id(ended)
    del ended
    taken = [libc.malloc(size) for size in range(16, 256, 8)]
    following = memory.Numbers(3)
    assert (id(following), following.value) == (address, 3)
    for block in taken:
        libc.free(ctypes.c_void_p(block))


def test_as_many_instances_as_a_free_list_has_not():
    for count in (1, 7, 8, 9, 100):
        several = [memory.Numbers(value) for value in range(count)]
        assert [numbers.value for numbers in several] == list(range(count))
        assert len({id(numbers) for numbers in several}) == count


def test_threads_have_no_memory_of_one_another():
    found = []

    def use(number):
        for value in range(2000):
            pair = memory.Numbers(number), memory.Numbers(value)
            time.sleep(0)  # the others' turn
            if (pair[0].value, pair[1].value) != (number, value):
                found.append(pair)

    threads = [threading.Thread(target=use, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    use(-1)
    for thread in threads:
        thread.join()
    assert found == []
