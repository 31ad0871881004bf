// Numbers.c: integers wider than 64 bits by shifting, for the limited API has no bytes of an int.
#include "CPython.h"

static PyObject *shifted(PyObject *value, PyObject *(*shift)(PyObject *, PyObject *)) {
    PyObject *bits = PyLong_FromLong(64);
    PyObject *result = bits ? shift(value, bits) : NULL;
    Py_XDECREF(bits);
    return result;
}

PyObject *py_long_from_words_owned(PyObject *ownedHigh, uint64_t low) {
    PyObject *high = ownedHigh ? shifted(ownedHigh, PyNumber_Lshift) : NULL;
    PyObject *rest = high ? PyLong_FromUnsignedLongLong(low) : NULL;
    PyObject *result = rest ? PyNumber_Or(high, rest) : NULL;
    Py_XDECREF(ownedHigh);
    Py_XDECREF(high);
    Py_XDECREF(rest);
    return result;
}

PyObject *py_long_high_words_owned(PyObject *borrowed) { return shifted(borrowed, PyNumber_Rshift); }
