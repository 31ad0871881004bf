// Rows.c: each row as one would write it in C for speed: names interned, vectorcall, no copy that is not asked for.
#include "InC.h"

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <time.h>

uint64_t clock_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000 + (uint64_t)time.tv_nsec;
}

uint64_t c_attach_attached(long times) {
    PyGILState_STATE outer = PyGILState_Ensure();
    uint64_t start = clock_now();
    for (long i = 0; i < times; i++) PyGILState_Release(PyGILState_Ensure());
    uint64_t taken = clock_now() - start;
    PyGILState_Release(outer);
    return taken;
}

uint64_t c_attach_detached(long times) {
    uint64_t start = clock_now();
    for (long i = 0; i < times; i++) PyGILState_Release(PyGILState_Ensure());
    return clock_now() - start;
}

uint64_t c_attribute(long times) {
    uint64_t taken = 0;
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *module = PyImport_ImportModule("math"), *name = PyUnicode_InternFromString("pi");
    if (module && name) {
        uint64_t start = clock_now();
        for (long i = 0; i < times; i++) {
            PyObject *found = PyObject_GetAttr(module, name);
            if (!found) break;
            Py_DECREF(found);
        }
        taken = clock_now() - start;
    }
    Py_XDECREF(module);
    Py_XDECREF(name);
    PyGILState_Release(state);
    return taken;
}

// abs(int), which costs little itself.
static bool call(PyObject *callable, long long value, long long *result) {
    PyObject *argument = PyLong_FromLongLong(value);
    if (!argument) return false;
    PyObject *arguments[] = {NULL, argument};
    PyObject *returned = PyObject_Vectorcall(callable, arguments + 1, 1 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
    Py_DECREF(argument);
    if (!returned) return false;
    *result = PyLong_AsLongLong(returned);
    Py_DECREF(returned);
    return *result != -1 || !PyErr_Occurred();
}

uint64_t c_call(long times) {
    uint64_t taken = 0;
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *callable = PyObject_GetAttrString(PyImport_AddModule("builtins"), "abs");
    if (callable) {
        long long result = 0;
        uint64_t start = clock_now();
        for (long i = 0; i < times; i++)
            if (!call(callable, i, &result) || result != i) break;
        taken = clock_now() - start;
    }
    Py_XDECREF(callable);
    PyGILState_Release(state);
    return taken;
}

static PyObject *list_of(const double *values, Py_ssize_t count) {
    PyObject *list = PyList_New(count);
    for (Py_ssize_t i = 0; list && i < count; i++) {
        PyObject *item = PyFloat_FromDouble(values[i]);
        if (!item || PyList_SetItem(list, i, item) < 0) Py_CLEAR(list);
    }
    return list;
}

#define COUNT 1000

static void fill(double *values) {
    for (int i = 0; i < COUNT; i++) values[i] = i;
}

uint64_t c_list_out(long times) {
    double values[COUNT];
    fill(values);
    PyGILState_STATE state = PyGILState_Ensure();
    uint64_t start = clock_now();
    for (long i = 0; i < times; i++) Py_XDECREF(list_of(values, COUNT));
    uint64_t taken = clock_now() - start;
    PyGILState_Release(state);
    return taken;
}

uint64_t c_list_in(long times) {
    double values[COUNT];
    fill(values);
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *list = list_of(values, COUNT);
    uint64_t start = clock_now();
    for (long i = 0; list && i < times; i++) {
        Py_ssize_t count = PyList_Size(list);
        double *read = malloc((size_t)count * sizeof *read);
        for (Py_ssize_t j = 0; read && j < count; j++) {
            read[j] = PyFloat_AsDouble(PyList_GetItem(list, j));
            if (read[j] == -1.0 && PyErr_Occurred()) break;
        }
        // Whoever wanted the numbers looks at them.
        __asm__ volatile("" : : "r"(read) : "memory");
        free(read);
    }
    uint64_t taken = clock_now() - start;
    Py_XDECREF(list);
    PyGILState_Release(state);
    return taken;
}
