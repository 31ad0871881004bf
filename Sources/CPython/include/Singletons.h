// Singletons.h: None, True, False, NotImplemented, Ellipsis and the builtin types.
#ifndef MARTLET_SINGLETONS_H
#define MARTLET_SINGLETONS_H

#pragma clang assume_nonnull begin

// Lent pointers for comparison; the singletons outlive everything.
static inline PyObject *py_none(void) { return Py_None; }
static inline PyObject *py_true(void) { return Py_True; }
static inline PyObject *py_false(void) { return Py_False; }
static inline PyObject *py_not_implemented(void) { return Py_NotImplemented; }
static inline PyObject *py_ellipsis(void) { return Py_Ellipsis; }

// A new reference to None. Not Py_RETURN_NONE: with headers from 3.12 on and a floor below, that macro does not count
// None, and the interpreters before 3.12 then run out of it.
PY_HOT static inline PyObject *py_new_none(void) { Py_INCREF(Py_None); return Py_None; }

static inline PyObject *py_new_not_implemented(void) { Py_INCREF(Py_NotImplemented); return Py_NotImplemented; }

PY_HOT static inline PyObject *py_new_bool(bool value) {
    PyObject *object = value ? Py_True : Py_False;
    Py_INCREF(object);
    return object;
}

static inline PyObject *py_type_object(void) { return (PyObject *)&PyBaseObject_Type; }
static inline PyObject *py_type_type(void) { return (PyObject *)&PyType_Type; }
static inline PyObject *py_type_bool(void) { return (PyObject *)&PyBool_Type; }
static inline PyObject *py_type_int(void) { return (PyObject *)&PyLong_Type; }
static inline PyObject *py_type_float(void) { return (PyObject *)&PyFloat_Type; }
static inline PyObject *py_type_str(void) { return (PyObject *)&PyUnicode_Type; }
static inline PyObject *py_type_bytes(void) { return (PyObject *)&PyBytes_Type; }
static inline PyObject *py_type_list(void) { return (PyObject *)&PyList_Type; }
static inline PyObject *py_type_tuple(void) { return (PyObject *)&PyTuple_Type; }
static inline PyObject *py_type_dict(void) { return (PyObject *)&PyDict_Type; }
static inline PyObject *py_type_set(void) { return (PyObject *)&PySet_Type; }

PY_HOT static inline bool py_has_exact_type(PyObject *borrowed, PyObject *type) {
    return (PyObject *)Py_TYPE(borrowed) == type;
}

// Whether the object is of a builtin type or of one below it. The type itself is looked at first: under the limited API
// its flags take a call.
#define PY_IS(object, type, check) (__builtin_expect((PyObject *)Py_TYPE(object) == (PyObject *)&type, 1) || check(object))

// isinstance by the method resolution order alone: cannot run Python code, cannot fail.
static inline bool py_has_type(PyObject *borrowed, PyObject *type) {
    return PyObject_TypeCheck(borrowed, (PyTypeObject *)type);
}

#pragma clang assume_nonnull end

#endif
