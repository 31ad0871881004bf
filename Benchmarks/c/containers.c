// containers.c: tuple, list and dict. Items become C values in memory of the function's own before anything is made of
// them, as in the other languages.
#include "bench_api.h"

PyObject *tuple_roundtrip(PyObject *module, PyObject *tuple) {
    (void)module;
    int64_t number;
    Py_ssize_t size;
    PyObject *owner, *items[3] = {NULL, NULL, NULL}, *result = NULL;
    if (PyTuple_Size(tuple) != 3) {
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "expected a tuple of 3 items");
        return NULL;
    }
    if (!is_int(PyTuple_GetItem(tuple, 0), &number)) return NULL;
    const char *text = text_of(PyTuple_GetItem(tuple, 1), &size, &owner);
    if (!text) return NULL;
    double real = PyFloat_AsDouble(PyTuple_GetItem(tuple, 2));
    if (real == -1.0 && PyErr_Occurred()) goto done;
    items[0] = PyLong_FromLongLong(number);
    items[1] = PyUnicode_FromStringAndSize(text, size);
    items[2] = PyFloat_FromDouble(real);
    if (items[0] && items[1] && items[2]) result = PyTuple_New(3);
    for (int i = 0; i < 3; i++)
        if (result)
            PyTuple_SetItem(result, i, items[i]);
        else
            Py_XDECREF(items[i]);
done:
    Py_XDECREF(owner);
    return result;
}

PyObject *sum_list(PyObject *module, PyObject *list) {
    (void)module;
    double total = 0;
    Py_ssize_t count = PyList_Size(list);
    if (count < 0) return NULL;
    double *values = malloc((count + !count) * sizeof *values);
    if (!values) return PyErr_NoMemory();
    for (Py_ssize_t i = 0; i < count; i++) {
        values[i] = PyFloat_AsDouble(PyList_GetItem(list, i));
        if (values[i] == -1.0 && PyErr_Occurred()) {
            free(values);
            return NULL;
        }
    }
    for (Py_ssize_t i = 0; i < count; i++) total += values[i];
    free(values);
    return PyFloat_FromDouble(total);
}

PyObject *make_list(PyObject *module, PyObject *object) {
    (void)module;
    int64_t count;
    if (!is_int(object, &count)) return NULL;
    if (count < 0) count = 0;
    int64_t *values = malloc((count + !count) * sizeof *values);
    if (!values) return PyErr_NoMemory();
    for (int64_t i = 0; i < count; i++) values[i] = i;
    PyObject *list = PyList_New(count);
    for (int64_t i = 0; list && i < count; i++) {
        PyObject *item = PyLong_FromLongLong(values[i]);
        if (!item || PyList_SetItem(list, i, item) < 0) Py_CLEAR(list);
    }
    free(values);
    return list;
}
