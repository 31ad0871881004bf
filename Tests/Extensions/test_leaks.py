"""The leak check itself: it must see what it is there to see."""

import ctypes

from leaks import COUNTS_BLOCKS, MEASURES, leaks

kept = []

if MEASURES:

    def test_sees_references():
        target = object()
        assert any(
            name.startswith("references to")
            for name in leaks(lambda: ctypes.pythonapi.Py_IncRef(ctypes.py_object(target)), target)
        )

    def test_sees_native_memory():
        malloc = ctypes.CDLL(None).malloc
        malloc.restype = ctypes.c_void_p
        assert "malloc bytes" in leaks(lambda: malloc(64))


if COUNTS_BLOCKS:

    def test_sees_objects():
        assert "memory blocks" in leaks(lambda: kept.append(object()))
        kept.clear()


def test_is_content_with_code_that_leaks_nothing():
    assert not leaks(lambda: [object(), "a" * 100])
