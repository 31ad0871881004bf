// Raw.c: one function of Python's API each.
#include "InC.h"

#define PY_SSIZE_T_CLEAN
#include <Python.h>

void raw_retain(object o) { Py_INCREF((PyObject *)o); }
void raw_release(object o) { Py_DECREF((PyObject *)o); }
int raw_attach(void) { return (int)PyGILState_Ensure(); }
void raw_unattach(int state) { PyGILState_Release((PyGILState_STATE)state); }
object raw_import(const char *name) { return PyImport_ImportModule(name); }
object raw_attribute(object o, const char *name) { return PyObject_GetAttrString(o, name); }
object raw_int(int64_t value) { return PyLong_FromLongLong(value); }
bool raw_as_int(object o, int64_t *value) {
    *value = PyLong_AsLongLong(o);
    return *value != -1 || !PyErr_Occurred();
}
object raw_float(double value) { return PyFloat_FromDouble(value); }
double raw_as_float(object o) { return PyFloat_AsDouble(o); }
object raw_list(ptrdiff_t count) { return PyList_New(count); }
object raw_tuple(ptrdiff_t count) { return PyTuple_New(count); }
void raw_list_set(object list, ptrdiff_t index, object owned) { PyList_SetItem(list, index, owned); }
void raw_tuple_set(object tuple, ptrdiff_t index, object owned) { PyTuple_SetItem(tuple, index, owned); }
object raw_call(object callable, object arguments) { return PyObject_CallObject(callable, arguments); }
object raw_iterator(object o) { return PyObject_GetIter(o); }
object raw_next(object iterator) { return PyIter_Next(iterator); }
