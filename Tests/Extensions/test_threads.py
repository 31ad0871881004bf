"""Many threads in the modules at once, on objects that all of them change: where there is no GIL, nothing else holds
them apart. Each outcome is a value that the object had for a time, or an exception of Python's."""

import threading
import time

import conversions
import pytest
import texts
import views
from class_members import Ledger, Page

SECONDS = 0.5
THREADS = 4


def together(*bodies):
    """Runs each body again and again, in threads of its own; gives back what they raised."""
    raised = []
    end = time.monotonic() + SECONDS
    start = threading.Barrier(len(bodies) * THREADS)

    def run(body):
        start.wait()
        try:
            while time.monotonic() < end:
                body()
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=(body,)) for body in bodies for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def test_a_list_that_changes():
    items = list(range(1000, 1050))

    def read():
        assert all(1000 <= item < 2000 for item in conversions.array(items))

    def change():
        items.append(1999)
        items[0] = 1000
        if len(items) > 100:
            del items[50:]

    assert together(read, change) == []


def test_a_dict_that_changes():
    table = {str(number): number for number in range(50)}

    def read():
        try:
            assert all(int(key) == value for key, value in conversions.dictionary(table).items())
        except RuntimeError as error:
            assert "changed" in str(error)

    def change():
        table["1000"] = 1000
        table.pop("1000", None)

    assert together(read, change) == []


def test_a_set_that_changes():
    words = {str(number) for number in range(50)}

    def read():
        try:
            assert len(conversions.set(words)) >= 50
        except RuntimeError as error:
            assert "changed" in str(error)

    def change():
        words.add("more")
        words.discard("more")

    assert together(read, change) == []


def test_items_that_come_and_go():
    items = [object() for _ in range(20)]

    def read():
        try:
            assert type(views.list_item(items, 10)) is object
        except IndexError:
            pass

    def change():
        items.append(object())
        del items[:1]

    assert together(read, change) == []


def test_one_str_for_all():
    word = "".join(["fu", "ß"])

    def read():
        assert texts.utf8(word) == b"fu\xc3\x9f"
        assert conversions.string(word) == word

    assert together(read) == []


def test_exceptions_stay_in_their_threads():
    def fail():
        try:
            conversions.int8(1000)
        except OverflowError as error:
            assert "int8()" in str(error)
        else:
            raise AssertionError("no exception")

    def succeed():
        assert conversions.int8(100) == 100

    assert together(fail, succeed) == []


@pytest.mark.parametrize("kind", [Ledger, Page])
def test_an_instance_that_is_for_one_thread_at_a_time(kind):
    """Whoever comes while another thread is in it waits, or is told so; nobody sees it, or leaves it, half changed."""
    ledger = kind()
    added, refused = [], []

    def unless_borrowed(action):
        try:
            return action()
        except RuntimeError as error:
            refused.append(str(error))

    def add():
        unless_borrowed(lambda: (ledger.add(3), added.append(3)))

    def look():
        assert unless_borrowed(ledger.is_balanced) in (True, None)

    def name():
        text = f"a title that is no short one {len(added)}"
        unless_borrowed(lambda: setattr(ledger, "title", text))
        assert (unless_borrowed(lambda: ledger.title) or "a title").startswith(("a title", "ledger"))

    assert together(add, look, name) == []
    assert set(refused) <= {f"the '{kind.__name__}' object is already borrowed"}
    assert ledger.count() == len(added) > 0 and ledger.is_balanced()
