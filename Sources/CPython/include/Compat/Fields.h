// Fields.h: builtin objects looked into where that is allowed: in a build for one CPython alone. A stable-ABI build asks
// functions, which cost a call each.
#ifndef MARTLET_COMPAT_FIELDS_H
#define MARTLET_COMPAT_FIELDS_H

#if !defined(Py_LIMITED_API) && !defined(PYPY_VERSION)
#define PY_FIELDS 1
#endif

PY_HOT static inline Py_ssize_t py_compat_tuple_size(PyObject *tuple) {
#ifdef PY_FIELDS
    return PyTuple_GET_SIZE(tuple);
#else
    return PyTuple_Size(tuple);
#endif
}

// The index is within the tuple.
PY_HOT static inline PyObject *py_compat_tuple_item(PyObject *tuple, Py_ssize_t index) {
#ifdef PY_FIELDS
    return PyTuple_GET_ITEM(tuple, index);
#else
    return PyTuple_GetItem(tuple, index);
#endif
}

// The first item of a place in a new tuple or list; steals it.
PY_HOT static inline void py_compat_tuple_init_item(PyObject *tuple, Py_ssize_t index, PyObject *item) {
#ifdef PY_FIELDS
    PyTuple_SET_ITEM(tuple, index, item);
#else
    PyTuple_SetItem(tuple, index, item);
#endif
}

PY_HOT static inline void py_compat_list_init_item(PyObject *list, Py_ssize_t index, PyObject *item) {
#ifdef PY_FIELDS
    PyList_SET_ITEM(list, index, item);
#else
    PyList_SetItem(list, index, item);
#endif
}

// A look at a list's item that ends before Python code runs. Without a GIL any other thread may take the item out, so there
// the look counts.
PY_HOT static inline PyObject *py_compat_list_peek(PyObject *list, Py_ssize_t index) {
#ifdef Py_GIL_DISABLED
    return PyList_GetItemRef(list, index);
#elif defined(PY_FIELDS)
    return index < PyList_GET_SIZE(list) ? PyList_GET_ITEM(list, index) : PyList_GetItem(list, index);
#else
    return PyList_GetItem(list, index);
#endif
}

PY_HOT static inline void py_compat_list_end_peek(PyObject *peeked) {
#ifdef Py_GIL_DISABLED
    Py_DECREF(peeked);
#else
    (void)peeked;
#endif
}

#endif
