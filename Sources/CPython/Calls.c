// Calls.c: a call through tuple and dictionary, where vectorcall is not to be had.
#include "CPython.h"

PyObject *py_call_by_tuple(PyObject *callable, PyObject *const *arguments, size_t count, PyObject *names) {
    PyObject *result = NULL, *keywords = NULL;
    PyObject *positional = PyTuple_New((Py_ssize_t)count);
    if (!positional) return NULL;
    for (size_t i = 0; i < count; i++) {
        Py_INCREF(arguments[i]);  // PyTuple_SetItem steals, and cannot fail on a new tuple
        PyTuple_SetItem(positional, (Py_ssize_t)i, arguments[i]);
    }
    if (names) {
        keywords = PyDict_New();
        if (!keywords) goto done;
        for (Py_ssize_t i = 0; i < PyTuple_Size(names); i++)
            if (PyDict_SetItem(keywords, PyTuple_GetItem(names, i), arguments[count + (size_t)i]) < 0) goto done;
    }
    result = PyObject_Call(callable, positional, keywords);
done:
    Py_DECREF(positional);
    Py_XDECREF(keywords);
    return result;
}
