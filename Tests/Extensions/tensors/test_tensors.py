"""Arrays and tensors that change hands without a copy."""

import array
import datetime
import gc
import threading
import weakref

import pytest
import tensors
from hypotheses import given, st
from leaks import assert_no_leaks

numpy = pytest.importorskip("numpy")
with_tensors = pytest.mark.skipif(
    not hasattr(numpy, "from_dlpack"), reason="the last numpy for Python 3.7 has no DLPack"
)


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error), str(error)


def check(expected, function, *arguments):
    assert outcome(function, *arguments) == expected
    assert_no_leaks(lambda: outcome(function, *arguments), *arguments)


def test_memory_of_swift_in_python():
    squares = tensors.squares(4)
    view = memoryview(squares)
    assert (view.tolist(), view.format, view.readonly, view.shape) == ([0, 1, 4, 9], "d", True, (4,))
    assert bytes(tensors.squares(0)) == b""
    seen = numpy.asarray(squares)
    assert seen.tolist() == [0, 1, 4, 9] and not seen.flags.owndata and not seen.flags.writeable
    del squares, view
    gc.collect()
    assert seen.tolist() == [0, 1, 4, 9]
    assert_no_leaks(lambda: numpy.asarray(tensors.squares(1000)), by_others=True)


@with_tensors
def test_memory_that_python_changes():
    matrix = tensors.matrix(2, 3)
    seen = numpy.asarray(matrix)
    assert seen.tolist() == [[0, 1, 2], [3, 4, 5]] and seen.dtype == numpy.int32
    seen[1, 2] = 9
    assert memoryview(matrix).tolist() == [[0, 1, 2], [3, 4, 9]]
    assert numpy.shares_memory(seen, numpy.from_dlpack(matrix))
    assert_no_leaks(lambda: numpy.asarray(tensors.matrix(2, 3)), by_others=True)
    assert_no_leaks(lambda: numpy.from_dlpack(tensors.matrix(2, 3)), by_others=True)


def test_every_type_of_items():
    for one in tensors.every_type():
        assert numpy.asarray(one).tolist() == [1]
        assert numpy.asarray(one).dtype.kind in "iufb"
        assert tensors.facts(one)[2:4] == (memoryview(one).format, memoryview(one).itemsize)


def test_bools():
    mask = tensors.mask(2, 2)
    seen = numpy.asarray(mask)
    assert seen.dtype == "?" and seen.tolist() == [[False, True], [False, True]]


@pytest.mark.skipif(
    numpy.lib.NumpyVersion(numpy.__version__) < "1.25.0", reason="before 1.25 numpy has no tensors of bools"
)
def test_bools_as_tensors():
    mask = tensors.mask(2, 2)
    seen = numpy.asarray(mask)
    assert numpy.from_dlpack(mask).dtype == "?" and numpy.shares_memory(seen, numpy.from_dlpack(mask))
    check([False, True, False, True], tensors.bools, Legacy(seen))
    assert_no_leaks(lambda: numpy.from_dlpack(tensors.mask(3, 3)), by_others=True)


def test_shapes():
    assert numpy.asarray(tensors.shaped([1, 2, 3, 4], [2, 2])).tolist() == [[1, 2], [3, 4]]
    assert memoryview(tensors.shaped([1], [])).shape == ()
    check((ValueError, "a shape of [3] for 4 items"), tensors.shaped, [1, 2, 3, 4], [3])
    check((ValueError, "[-1] is not a shape"), tensors.unshaped, [-1])
    check((ValueError, f"[{2**40}, {2**40}] is not a shape"), tensors.unshaped, [2**40, 2**40])
    check((ValueError, "a shape has at most 64 dimensions"), tensors.unshaped, [1] * 65)
    assert outcome(tensors.unshaped, [2**62])[0] is MemoryError
    check((ValueError, "no values"), tensors.failing)
    assert numpy.asarray(tensors.unshaped([0, 5])).shape == (0, 5)


def test_shapes_that_are_required():
    for shape in [(0, 3), (5, 3)]:
        check(None, tensors.require_points, numpy.zeros(shape))
    check(None, tensors.require_four, b"four")
    check(
        (ValueError, "a buffer of the shape (*, 3) is required, not (3, 5)"),
        tensors.require_points,
        numpy.zeros((3, 5)),
    )
    check((ValueError, "a buffer of the shape (*, 3) is required, not (3,)"), tensors.require_points, b"abc")
    check((ValueError, "a buffer of the shape (4,) is required, not ()"), tensors.require_four, numpy.array(4))


def test_the_type_itself():
    kind = type(tensors.squares(1))
    assert (kind.__module__, kind.__name__) == ("martlet", "NativeArray")
    assert outcome(kind) == (TypeError, "cannot create 'martlet.NativeArray' instances")
    assert kind is type(tensors.squares(2))
    check((BufferError, "the array is read-only"), tensors.set, tensors.squares(1), [0], 1)


def test_dlpack_protocol():
    matrix = tensors.matrix(2, 3)
    assert matrix.__dlpack_device__() == (1, 0)
    for arguments in [{}, {"stream": None}, {"max_version": (1, 0)}, {"copy": False}, {"dl_device": (1, 0)}]:
        assert tensors.facts(matrix.__dlpack__(**arguments)) == ([2, 3], [12, 4], "i", 4, False, None)
        assert_no_leaks(lambda arguments=arguments: matrix.__dlpack__(**arguments), matrix)
        assert_no_leaks(lambda arguments=arguments: tensors.facts(matrix.__dlpack__(**arguments)), matrix)
    assert "dltensor_versioned" in repr(matrix.__dlpack__(max_version=(1, 1)))
    with pytest.raises(BufferError, match="without a copy"):
        matrix.__dlpack__(copy=True)
    with pytest.raises(BufferError, match="processor"):
        matrix.__dlpack__(dl_device=(2, 0))
    with pytest.raises(TypeError, match="max_version must be a tuple of two integers"):
        matrix.__dlpack__(max_version=5)
    squares = tensors.squares(3)
    with pytest.raises(BufferError, match="read-only"):
        squares.__dlpack__()
    assert tensors.facts(squares.__dlpack__(max_version=(1, 0)))[4] is True
    assert_no_leaks(lambda: tensors.facts(squares.__dlpack__(max_version=(1, 0))), squares)


class Legacy:
    """As libraries exported before DLPack 1.0."""

    def __init__(self, array):
        self.array = array

    def __dlpack__(self, stream=None):
        return self.array.__dlpack__()


@with_tensors
def test_tensors_of_others():
    values = numpy.arange(6.0).reshape(2, 3)
    check(([2, 3], [24, 8], "d", 8, False, None), tensors.facts, values)
    check(([3, 2], [8, 24], "d", 8, False, None), tensors.facts, values.T)
    check(([2, 2], [24, -16], "d", 8, False, None), tensors.facts, values[:, ::-2])
    check(([2, 3], [24, 8], "d", 8, False, None), tensors.facts, Legacy(values))
    check(15.0, tensors.total, Legacy(values))
    check(15.0, tensors.total, values)
    tensors.double(values)
    assert values.sum() == 30
    tensors.double(Legacy(values))
    assert values.sum() == 60


@with_tensors
def test_tensors_that_do_not_fit():
    message = "a tensor with __dlpack__ is required, not 'int'"
    check((TypeError, message), tensors.facts, 5)
    check((TypeError, "total() argument 'tensor': a bytes-like object is required, not 'int'"), tensors.total, 5)
    used = tensors.matrix(1, 1).__dlpack__()
    tensors.facts(used)
    required = (ValueError, "a capsule with a DLPack tensor is required, unused so far")
    check(required, tensors.facts, used)
    check(required, tensors.facts, datetime.datetime_CAPI)
    check((BufferError, "the tensor is read-only"), tensors.double, tensors.squares(3))

    class Failing:
        def __dlpack__(self, **_):
            raise OSError("no tensor")

    check((OSError, "no tensor"), tensors.facts, Failing())
    check((ValueError, "operation forbidden on released buffer"), tensors.hold, numpy.ones(3), lambda: None)
    check((OSError, "held"), tensors.hold, numpy.ones(3), lambda: exec("raise OSError('held')"))


@with_tensors
def test_tensors_are_given_back():
    values = numpy.ones(3)
    gone = weakref.ref(values)
    capsule = values.__dlpack__()
    del values
    gc.collect()
    assert gone() is not None
    assert tensors.facts(capsule)[0] == [3]
    gc.collect()
    assert gone() is None


def test_tensors_given_back_on_other_threads():
    def work():
        for _ in range(200):
            numpy.from_dlpack(tensors.matrix(3, 3)).sum()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_items_by_index():
    values = numpy.arange(9.0).reshape(3, 3)
    check(12.0, tensors.trace, values)
    check(12.0, tensors.trace, values.T[::-1, ::-1])
    check(12.0, tensors.trace, values.astype("d", order="F"))
    check(3.0, tensors.item, values.T, [0, 1])
    check((IndexError, "2 indices for a buffer of 1 dimensions"), tensors.item, array.array("d", [1]), [0, 0])
    check((IndexError, "index 3 is out of range for dimension 1 of size 3"), tensors.item, values, [0, 3])
    check((IndexError, "index -1 is out of range for dimension 0 of size 3"), tensors.item, values, [-1, 0])
    assert outcome(tensors.trace, values.astype("f"))[0] is BufferError
    check((BufferError, "the buffer is being used"), tensors.set_while_read, array.array("d", [0]))
    check((BufferError, "the buffer is being written"), tensors.read_while_written, array.array("d", [0]))


@with_tensors
@given(st.data())
def test_items_are_those_of_numpy(data):
    shape = data.draw(st.lists(st.integers(0, 4), min_size=1, max_size=4))
    values = numpy.arange(float(numpy.prod(shape))).reshape(shape)
    axes = data.draw(st.permutations(range(len(shape))))
    steps = tuple(slice(None, None, data.draw(st.sampled_from([1, 2, -1, -2]))) for _ in shape)
    seen = values.transpose(axes)[steps]
    if seen.size:
        indices = [data.draw(st.integers(0, size - 1)) for size in seen.shape]
        assert tensors.item(seen, indices) == seen[tuple(indices)]
        tensors.set(seen, indices, -1.0)
        assert seen[tuple(indices)] == -1
    assert tensors.total(seen) == seen.sum()
    assert tensors.facts(seen)[0] == list(seen.shape)


@given(st.lists(st.floats(width=32, allow_nan=False), max_size=40))
def test_values_arrive_as_they_were(values):
    assert numpy.asarray(tensors.shaped(values, [len(values)])).tolist() == values
