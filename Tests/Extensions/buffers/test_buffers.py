"""bytes, bytearray, array, memoryview, NumPy arrays: read and written in place, refused where they do not fit."""

import array
import ctypes
import sys

import buffers
import numpy
import pytest
from leaks import assert_no_leaks


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error), str(error)


def check(expected, function, *arguments):
    """The outcome, and that coming to it leaves nothing behind."""
    assert outcome(function, *arguments) == expected
    assert_no_leaks(lambda: outcome(function, *arguments), *arguments)


class MyBytes(bytes):
    def __getitem__(self, index):
        raise RuntimeError("not asked")

    __len__ = __iter__ = __eq__ = __getitem__
    __hash__ = bytes.__hash__


@pytest.mark.parametrize(
    "value, expected",
    [
        (b"", b""),
        (b"a\0b\xff", b"a\0b\xff"),
        (bytearray(b"array"), b"array"),
        (memoryview(b"view"), b"view"),
        (memoryview(b"stepped")[::2], b"sepd"),
        (memoryview(b"back")[::-1], b"kcab"),
        (array.array("B", [1, 2]), b"\1\2"),
        (array.array("q", [1, 255]), b"\1\xff"),
        (array.array("b", [1, 2]), b"\1\2"),
        (numpy.arange(6, dtype="u1")[::3], b"\0\3"),
        (numpy.arange(3), b"\0\1\2"),
        ([1, 2, 255], b"\1\2\xff"),
        ((), b""),
        (range(3), b"\0\1\2"),
        (bytes(range(256)) * 1000, bytes(range(256)) * 1000),
    ],
)
def test_arrays_of_bytes(value, expected):
    result = buffers.array(value)
    assert type(result) is bytes and result == expected
    assert_no_leaks(lambda: buffers.array(value), value)


PLACE = "array() argument 'value': "


@pytest.mark.parametrize(
    "value, kind, message",
    [
        ("text", TypeError, PLACE + "'str' object cannot be converted to 'list'"),
        (5, TypeError, PLACE + "'int' object cannot be converted to 'list'"),
        (None, TypeError, PLACE + "'NoneType' object cannot be converted to 'list'"),
        ([1, 256], OverflowError, PLACE + "item 1: int must be between 0 and 255"),
        (array.array("b", [-1]), OverflowError, PLACE + "item 0: int must be between 0 and 255"),
        (array.array("d", [1]), TypeError, PLACE + "item 0: 'float' object cannot be interpreted as an integer"),
    ],
)
def test_arrays_of_bytes_that_do_not_fit(value, kind, message):
    check((kind, message), buffers.array, value)


def test_nested_and_optional_arrays():
    assert buffers.arrays([b"a", bytearray(b"b"), [3]]) == [b"a", b"b", b"\3"]
    assert buffers.optional(None) is None and buffers.optional(b"x") == b"x"


def test_released_memoryview():
    view = memoryview(b"gone")
    view.release()
    check((ValueError, "operation forbidden on released memoryview object"), buffers.array, view)


def test_bytes():
    value = MyBytes(b"value")
    assert buffers.array(value) == b"value"
    assert buffers.bytes(value) is value
    check(sum(b"value"), buffers.sum_of_bytes, value)
    check(ord("e"), buffers.byte, b"value", 4)
    for index in (-1, 5, 2**62):
        check((IndexError, "index out of range"), buffers.byte, b"value", index)
    check(True, buffers.are_equal, b"a" * 100, b"a" * 100)
    check(True, buffers.are_equal, b"", b"")
    check(False, buffers.are_equal, b"ab", b"ac")
    check((TypeError, "bytes() argument 'value': 'str' object cannot be converted to 'bytes'"), buffers.bytes, "text")
    check(
        (TypeError, "bytes() argument 'value': 'bytearray' object cannot be converted to 'bytes'"),
        buffers.bytes,
        bytearray(),
    )


def test_bytes_written_in_place():
    check(bytes(range(200)), buffers.count_up, 200)
    check(b"", buffers.count_up, 0)
    check((ValueError, "negative count"), buffers.count_up, -1)
    check((KeyError, "'enough'"), buffers.count_up_and_fail, 50)
    assert outcome(buffers.count_up, sys.maxsize)[0] in (MemoryError, OverflowError)
    assert buffers.count_up(1) is not buffers.count_up(1)


def test_bytearray():
    value = bytearray(b"abc")
    assert buffers.bytearray(value) is value
    check(98, buffers.array_byte, value, 1)
    check((IndexError, "bytearray index out of range"), buffers.array_byte, value, 3)
    check((IndexError, "bytearray index out of range"), buffers.array_byte, value, -1)
    check(None, buffers.set_byte, value, 0, 65)
    check((IndexError, "bytearray index out of range"), buffers.set_byte, value, 3, 65)
    assert value == b"Abc"
    buffers.invert(value)
    buffers.invert(value)
    buffers.extend(value, b"xy")
    assert value == b"Abcxyxy"
    buffers.resize(value, 2)
    buffers.resize(value, 5)
    assert value == b"Ab\0\0\0"
    check((ValueError, "negative size"), buffers.resize, value, -1)
    check((BufferError, "Existing exports of data: object cannot be re-sized"), buffers.resize_while_lent, value)
    with memoryview(value):
        check((BufferError, "Existing exports of data: object cannot be re-sized"), buffers.extend, value, b"x")
    assert len(value) == 5
    check(bytearray(b"\1\2\3"), buffers.new_array)


GRID = numpy.arange(6.0).reshape(2, 3)


@pytest.mark.parametrize(
    "value, expected",
    [
        (b"abc", ("B", 1, [3], [1], True, True, True)),
        (bytearray(2), ("B", 1, [2], [1], False, True, True)),
        (array.array("d", [1, 2]), ("d", 8, [2], [8], False, True, True)),
        (GRID, ("d", 8, [2, 3], [24, 8], False, True, False)),
        (GRID.T, ("d", 8, [3, 2], [8, 24], False, False, True)),
        (GRID[:, ::2], ("d", 8, [2, 2], [24, 16], False, False, False)),
        (numpy.array(5, "i4"), ("i", 4, [], [], False, True, True)),
        (numpy.zeros((0, 3), "u2"), ("H", 2, [0, 3], [6, 2], False, True, True)),
        ((ctypes.c_double * 3)(), ("<d", 8, [3], [8], False, True, True)),
        (memoryview(bytes(6)).cast("B", (2, 3)), ("B", 1, [2, 3], [3, 1], True, True, False)),
    ],
)
def test_what_a_buffer_says(value, expected):
    check(expected, buffers.info, value)


@pytest.mark.parametrize("value", ["text", 5, None, [1.0], object()])
def test_objects_without_a_buffer(value):
    message = f"info() argument 'buffer': a bytes-like object is required, not '{type(value).__name__}'"
    check((TypeError, message), buffers.info, value)


@pytest.mark.parametrize(
    "value, expected",
    [
        (array.array("d", [1, 2.5]), [1.0, 2.5]),
        (GRID, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
        (GRID.T, [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]),
        (GRID[::-1, ::2], [3.0, 5.0, 0.0, 2.0]),
        (GRID[:0], []),
        (numpy.array(7.0), [7.0]),
        (numpy.broadcast_to(numpy.array([1.0]), (2, 2)), [1.0] * 4),
        (numpy.arange(24.0).reshape(2, 3, 4)[:, 1, ::3], [4.0, 7.0, 16.0, 19.0]),
        ((ctypes.c_double * 2)(1, 2), [1.0, 2.0]),
    ],
)
def test_copies_with_any_strides(value, expected):
    check(expected, buffers.doubles, value)


def test_formats():
    assert buffers.ints(array.array("l", [-1, 2])) == [-1, 2]
    assert buffers.ints(array.array("q", [-1, 2])) == [-1, 2]
    assert buffers.int32s(numpy.array([-5], "i4")) == [-5]
    assert buffers.words(numpy.array([65535], "u2")) == [65535]
    wrong = [
        (buffers.doubles, array.array("f", [1]), "f", "Double"),
        (buffers.doubles, array.array("q", [1]), "q", "Double"),
        (buffers.doubles, b"12345678", "B", "Double"),
        (buffers.doubles, numpy.zeros(1, ">f8"), ">d", "Double"),
        (buffers.ints, array.array("Q", [1]), "Q", "Int"),
        (buffers.ints, numpy.zeros(1, [("a", "i4"), ("b", "i4")]), "T{i:a:i:b:}", "Int"),
        (buffers.words, numpy.zeros(1, "i2"), "h", "UInt16"),
    ]
    for function, value, format, wanted in wrong:
        message = f"the buffer's items have the format '{format}', which is not {wanted}"
        check((BufferError, message), function, value)


MASK = numpy.array([[True, False, True], [False, False, True]])
# Python's struct takes any byte but 0 for true; Swift has no such Bool.
STRANGE = numpy.array([0, 1, 2, 255], "u1").view("?")


def test_bools():
    check([True, False, True, False, False, True], buffers.bools, MASK)
    check([True, False, False, False, True, True], buffers.bools, MASK.T)
    check([False, True, True, True], buffers.bools, STRANGE)
    check([True, False], buffers.bools, (ctypes.c_bool * 2)(True, False))
    check(3, buffers.true_count, MASK)
    check(0, buffers.true_count, MASK[:0])
    check(100_001, buffers.true_count, numpy.ones(100_001, "?"))
    check(True, buffers.bool_item, MASK.T, 2, 1)
    check(True, buffers.bool_item, STRANGE.reshape(2, 2), 1, 1)
    value = MASK.copy()
    buffers.negate(value)
    assert (value == ~MASK).all()
    buffers.set_bool_item(value.T, 0, 0, True)
    assert value[0, 0]
    other = (BufferError, "the buffer has bytes other than 0 and 1, which no Bool has")
    for strange in (STRANGE, numpy.array([1] * 1000 + [128], "u1").view("?")):
        check(other, buffers.true_count, strange)
        check(other, buffers.negate, strange)
    check((BufferError, "the buffer's items have the format 'B', which is not Bool"), buffers.true_count, b"\0\1")
    check((BufferError, "the buffer's items have the format '?', which is not Double"), buffers.doubles, MASK)


def test_spans():
    check(15.0, buffers.total, GRID)
    check(0.0, buffers.total, GRID[:0])
    check((BufferError, "the buffer is not C-contiguous"), buffers.total, GRID.T)
    misaligned = numpy.frombuffer(bytes(17), "u1")[1:].view("f8")
    check((BufferError, "the buffer is not aligned for Double"), buffers.total, misaligned)
    value = GRID.copy()
    buffers.scale(value, 2.0)
    assert (value == GRID * 2).all()
    value.flags.writeable = False
    check((BufferError, "the buffer is read-only"), buffers.scale, value, 2.0)
    check((BufferError, "the buffer is read-only"), buffers.scale, bytes(8), 2.0)
    check(b"\1\0\2\0", buffers.raw, array.array("h", [1, 2]))


def test_items():
    value = GRID.copy()
    check(5.0, buffers.item, value, 1, 2)
    check(3.0, buffers.item, value[::-1], 0, 0)
    check(None, buffers.set_item, value.T, 2, 1, 9.5)
    assert value[1, 2] == 9.5
    message = "index 3 is out of range for dimension 1 of size 3"
    check((IndexError, message), buffers.item, value, 0, 3)
    message = "index -1 is out of range for dimension 0 of size 2"
    check((IndexError, message), buffers.set_item, value, -1, 0, 1.0)
    check((IndexError, "2 indices for a buffer of 1 dimensions"), buffers.item, value[0], 0, 0)
    value.flags.writeable = False
    check((BufferError, "the buffer is read-only"), buffers.set_item, value, 0, 0, 1.0)


def test_lifetimes():
    value = bytearray(8)
    with pytest.raises(BufferError):
        buffers.call_while_lent(value, lambda: value.append(1))
    value.append(1)  # the export is over
    used = (BufferError, "the buffer is being used")
    check((BufferError, "the buffer is being written"), buffers.read_while_writing, value)
    check(used, buffers.write_while_reading, value)
    check(used, buffers.release_while_reading, value)
    check((ValueError, "operation forbidden on released buffer"), buffers.use_after_release, value)
    check(False, buffers.require_writable, value)
    assert outcome(buffers.require_writable, b"fixed")[0] is BufferError
    assert_no_leaks(lambda: outcome(buffers.require_writable, b"fixed"))
    check(True, buffers.has_owner, value, value)
    check((KeyError, "1"), buffers.call_while_lent, value, lambda: {}[1])
    value.append(2)


def test_exporters_that_fail():
    if sys.version_info < (3, 12):
        return  # before 3.12 only C code exports

    class Exporter:
        def __buffer__(self, flags):
            raise OSError("not today")

    check((OSError, "not today"), buffers.info, Exporter())
    check((OSError, "not today"), buffers.array, Exporter())
