# distutils: language = c++
# cython: language_level=3
"""The API with Cython."""
from libc.stdint cimport int64_t
from libcpp.string cimport string
from libcpp.unordered_map cimport unordered_map
from libcpp.vector cimport vector


def noop():
    pass


def add(int64_t a, int64_t b, /):
    return a + b


def add_kw(int64_t a, int64_t b, int64_t c=10):
    return a + b + c


def opt_int(value, /):
    cdef int64_t number
    if value is None:
        return None
    number = value
    return number


def call_callback(callback, int64_t times, /):
    cdef int64_t total = 0, value, i
    for i in range(times):
        value = callback(i)
        total += value
    return total


def raise_error():
    raise ValueError("wrong value")


cdef extern from "Python.h":
    const char *PyUnicode_AsUTF8AndSize(object text, Py_ssize_t *size) except NULL
    str PyUnicode_FromStringAndSize(const char *text, Py_ssize_t size)


def str_len(str text not None, /):
    cdef Py_ssize_t size
    PyUnicode_AsUTF8AndSize(text, &size)
    return size


def str_copy(str text not None, /):
    cdef Py_ssize_t size
    cdef const char *bytes = PyUnicode_AsUTF8AndSize(text, &size)
    cdef string copy = string(bytes, size)
    return copy.size()


def str_concat(str a not None, str b not None, /):
    cdef Py_ssize_t a_size, b_size
    cdef const char *a_text = PyUnicode_AsUTF8AndSize(a, &a_size)
    cdef const char *b_text = PyUnicode_AsUTF8AndSize(b, &b_size)
    cdef string whole
    whole.reserve(a_size + b_size)
    whole.append(a_text, a_size)
    whole.append(b_text, b_size)
    return PyUnicode_FromStringAndSize(whole.data(), whole.size())


def bytes_len(bytes data not None, /):
    return len(data)


def buffer_sum(const double[::1] values, /):
    cdef double total = 0
    cdef Py_ssize_t i
    for i in range(values.shape[0]):
        total += values[i]
    return total


def tuple_roundtrip(tuple items not None, /):
    cdef Py_ssize_t size
    if len(items) != 3:
        raise ValueError("expected a tuple of 3 items")
    cdef int64_t number = items[0]
    cdef const char *text = PyUnicode_AsUTF8AndSize(items[1], &size)
    cdef double real = items[2]
    return number, PyUnicode_FromStringAndSize(text, size), real


def sum_list(vector[double] values, /):
    cdef double total = 0, value
    for value in values:
        total += value
    return total


def make_list(int64_t count, /):
    cdef vector[int64_t] values
    cdef int64_t i
    values.reserve(count)
    for i in range(count):
        values.push_back(i)
    return values


def dict_roundtrip(dict entries not None, /):
    cdef unordered_map[string, int64_t] native
    cdef Py_ssize_t size
    cdef const char *text
    for key, value in entries.items():
        text = PyUnicode_AsUTF8AndSize(key, &size)
        native[string(text, size)] = value
    result = {}
    for entry in native:
        result[PyUnicode_FromStringAndSize(entry.first.data(), entry.first.size())] = entry.second
    return result


cdef class Steps:
    cdef int64_t next, end

    def __iter__(self):
        return self

    def __next__(self):
        if self.next >= self.end:
            raise StopIteration
        self.next += 1
        return self.next - 1


cdef class Counter:
    cdef public int64_t value

    def __cinit__(self, int64_t start=0):
        self.value = start

    def increment(self):
        self.value += 1

    def __add__(self, int64_t number):
        return self.value + number

    def __getitem__(self, int64_t index):
        if index < 0 or index >= self.value:
            raise IndexError("index out of range")
        return index

    def __len__(self):
        return self.value

    def __iter__(self):
        cdef Steps steps = Steps.__new__(Steps)
        steps.end = self.value
        return steps
