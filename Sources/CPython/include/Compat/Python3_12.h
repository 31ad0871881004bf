// Python3_12.h: an exception as one object (CPython 3.12), on the triple of type, value and traceback before it; and ints of
// one word, which a build for that very release reads in place.
#ifndef MARTLET_COMPAT_3_12_H
#define MARTLET_COMPAT_3_12_H

// Takes the exception being raised out of the thread state; NULL when there is none. Normalised, with its traceback.
static inline PyObject *py_compat_get_raised_exception(void) {
#if PY_API_LEVEL >= 0x030C0000
    return PyErr_GetRaisedException();
#else
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    if (!type) return NULL;
    PyErr_NormalizeException(&type, &value, &traceback);
    if (traceback && value) PyException_SetTraceback(value, traceback);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    return value;
#endif
}

// Raises the exception; takes over the caller's reference.
static inline void py_compat_set_raised_exception(PyObject *owned) {
#if PY_API_LEVEL >= 0x030C0000
    PyErr_SetRaisedException(owned);
#else
    PyObject *type = (PyObject *)Py_TYPE(owned);
    Py_INCREF(type);
    PyErr_Restore(type, owned, PyException_GetTraceback(owned));
#endif
}

// The value of an int; -1 with OverflowError where it does not fit.
static inline int64_t py_compat_long_as_int64(PyObject *borrowed) {
#if defined(PY_FIELDS) && PY_API_LEVEL >= 0x030C0000
    const PyLongObject *value = (const PyLongObject *)borrowed;
    if (__builtin_expect(PyUnstable_Long_IsCompact(value), 1)) return PyUnstable_Long_CompactValue(value);
#endif
    return py_direct.long_as_int64(borrowed);
}

#endif
