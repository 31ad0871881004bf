// Python3_8.h: what CPython 3.8 added to the API.
#ifndef MARTLET_COMPAT_3_8_H
#define MARTLET_COMPAT_3_8_H

// Whether `__index__` is there. Before 3.8 the slot could be asked for only by trying.
static inline int py_compat_index_check(PyObject *borrowed) {
#if PY_API_LEVEL >= 0x03080000
    return PyIndex_Check(borrowed);
#else
    return PyObject_HasAttrString((PyObject *)Py_TYPE(borrowed), "__index__");
#endif
}

// Up to 3.7 Python asks for the slot tp_finalize only where a type says that it may have one; later headers do not know the
// word any more.
#define PY_TPFLAGS_HAVE_FINALIZE (1UL << 0)

// float(), which asks for `__index__` too since 3.8; PyPy's does not.
static inline double py_compat_float_as_double(PyObject *borrowed) {
#ifdef PY_FIELDS
    if (__builtin_expect(PyFloat_CheckExact(borrowed), 1)) return PyFloat_AS_DOUBLE(borrowed);
#endif
#if PY_API_LEVEL < 0x03080000 || defined(PYPY_VERSION)
    if (!PyFloat_Check(borrowed) && !PyObject_HasAttrString((PyObject *)Py_TYPE(borrowed), "__float__") &&
        py_compat_index_check(borrowed)) {
        PyObject *index = PyNumber_Index(borrowed);
        double value = index ? PyLong_AsDouble(index) : -1.0;
        Py_XDECREF(index);
        return value;
    }
#endif
    return py_direct.float_as_double(borrowed);
}

// Whether `__next__` is there.
static inline int py_compat_iter_check(PyObject *borrowed) {
#if PY_API_LEVEL >= 0x03080000
    return PyIter_Check(borrowed);
#else
    return PyObject_HasAttrString((PyObject *)Py_TYPE(borrowed), "__next__");
#endif
}

// The module of that name, if it is loaded: a new reference, or NULL, perhaps with an exception.
static inline PyObject *py_compat_import_get_module(PyObject *name) {
#if PY_API_LEVEL >= 0x03080000
    return PyImport_GetModule(name);
#else
    return PyObject_GetItem(PyImport_GetModuleDict(), name);
#endif
}

#endif
