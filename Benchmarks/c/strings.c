// strings.c: str and bytes. A str is read as UTF-8, wherever its floor allows without a copy.
#include "bench_api.h"

PyObject *str_len(PyObject *module, PyObject *str) {
    (void)module;
    Py_ssize_t size;
    PyObject *owner;
    const char *text = text_of(str, &size, &owner);
    Py_XDECREF(owner);
    return text ? PyLong_FromSsize_t(size) : NULL;
}

PyObject *str_copy(PyObject *module, PyObject *str) {
    (void)module;
    char stack[16];
    Py_ssize_t size;
    PyObject *owner;
    const char *text = text_of(str, &size, &owner);
    char *copy = text && size > (Py_ssize_t)sizeof stack ? malloc(size) : stack;
    if (text && copy) {
        memcpy(copy, text, size);
        // Whoever wanted the copy looks at it.
        __asm__ volatile("" : : "r"(copy) : "memory");
    }
    Py_XDECREF(owner);
    if (!copy) return PyErr_NoMemory();
    if (copy != stack) free(copy);
    return text ? PyLong_FromSsize_t(size) : NULL;
}

// Short results are put together on the stack.
static PyObject *concatenated(const char *a, Py_ssize_t a_size, const char *b, Py_ssize_t b_size) {
    char stack[1024];
    Py_ssize_t size = a_size + b_size;
    char *whole = size <= (Py_ssize_t)sizeof stack ? stack : malloc(size);
    if (!whole) return PyErr_NoMemory();
    memcpy(whole, a, a_size);
    memcpy(whole + a_size, b, b_size);
    PyObject *result = PyUnicode_FromStringAndSize(whole, size);
    if (whole != stack) free(whole);
    return result;
}

FUNCTION(str_concat) {
    (void)module;
    Py_ssize_t a_size, b_size;
    PyObject *a_owner = NULL, *b_owner = NULL, *result = NULL;
    if (COUNT != 2) {
        PyErr_SetString(PyExc_TypeError, "str_concat() takes 2 arguments");
        return NULL;
    }
    const char *a = text_of(ARGUMENT(0), &a_size, &a_owner);
    const char *b = a ? text_of(ARGUMENT(1), &b_size, &b_owner) : NULL;
    if (b) result = concatenated(a, a_size, b, b_size);
    Py_XDECREF(a_owner);
    Py_XDECREF(b_owner);
    return result;
}

PyObject *bytes_len(PyObject *module, PyObject *bytes) {
    (void)module;
    char *data;
    Py_ssize_t size;
    if (PyBytes_AsStringAndSize(bytes, &data, &size) < 0) return NULL;
    return PyLong_FromSsize_t(size);
}

// Buffers are in the limited API since 3.11.
#if Py_LIMITED_API >= 0x030B0000
PyObject *buffer_sum(PyObject *module, PyObject *exporter) {
    (void)module;
    Py_buffer buffer;
    double total = 0;
    if (PyObject_GetBuffer(exporter, &buffer, PyBUF_FORMAT | PyBUF_C_CONTIGUOUS) < 0) return NULL;
    if (buffer.ndim != 1 || buffer.itemsize != sizeof(double) || !buffer.format || strcmp(buffer.format, "d")) {
        PyBuffer_Release(&buffer);
        PyErr_SetString(PyExc_TypeError, "expected a buffer of doubles");
        return NULL;
    }
    const double *values = buffer.buf;
    for (Py_ssize_t i = 0; i < buffer.shape[0]; i++) total += values[i];
    PyBuffer_Release(&buffer);
    return PyFloat_FromDouble(total);
}
#endif
