// floor.h: what the two floors of the hand-written C differ in.
//
// 3.12: METH_FASTCALL, a str's own UTF-8, vectorcall. 3.9: none of them is in the limited API yet.
// One-argument functions are METH_O in both, which no other convention beats.
#ifndef FLOOR_H
#define FLOOR_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if Py_LIMITED_API >= 0x030C0000

#define FUNCTION(name) PyObject *name(PyObject *module, PyObject *const *arguments, Py_ssize_t count)
#define CONVENTION METH_FASTCALL
#define NO_ARGUMENTS METH_FASTCALL
#define COUNT count
#define ARGUMENT(index) arguments[index]

// The str keeps the bytes: there is nothing to let go of.
static inline const char *text_of(PyObject *str, Py_ssize_t *size, PyObject **owner) {
    *owner = NULL;
    return PyUnicode_AsUTF8AndSize(str, size);
}

static inline PyObject *call_one(PyObject *callable, PyObject *argument) {
    PyObject *arguments[] = {NULL, argument};
    return PyObject_Vectorcall(callable, arguments + 1, 1 | PY_VECTORCALL_ARGUMENTS_OFFSET, NULL);
}

#else

#define FUNCTION(name) PyObject *name(PyObject *module, PyObject *arguments)
#define CONVENTION METH_VARARGS
#define NO_ARGUMENTS METH_NOARGS
#define COUNT PyTuple_Size(arguments)
#define ARGUMENT(index) PyTuple_GetItem(arguments, index)

static inline const char *text_of(PyObject *str, Py_ssize_t *size, PyObject **owner) {
    char *text = NULL;
    *owner = PyUnicode_AsUTF8String(str);
    if (!*owner || PyBytes_AsStringAndSize(*owner, &text, size) < 0) return NULL;
    return text;
}

static inline PyObject *call_one(PyObject *callable, PyObject *argument) {
    return PyObject_CallFunctionObjArgs(callable, argument, NULL);
}

#endif

static inline int is_int(PyObject *object, int64_t *value) {
    *value = PyLong_AsLongLong(object);
    return *value != -1 || !PyErr_Occurred();
}

// Not Py_RETURN_NONE: with headers from 3.12 on and a lower floor it does not count None.
static inline PyObject *new_none(void) {
    Py_INCREF(Py_None);
    return Py_None;
}

#endif
