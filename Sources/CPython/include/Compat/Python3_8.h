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

// Whether `__next__` is there.
static inline int py_compat_iter_check(PyObject *borrowed) {
#if PY_API_LEVEL >= 0x03080000
    return PyIter_Check(borrowed);
#else
    return PyObject_HasAttrString((PyObject *)Py_TYPE(borrowed), "__next__");
#endif
}

#endif
