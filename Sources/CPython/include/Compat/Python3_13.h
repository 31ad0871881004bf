// Python3_13.h: strong references out of containers (CPython 3.13); before it the borrowed item was counted here, while
// the GIL still guaranteed that it lives.
#ifndef MARTLET_COMPAT_3_13_H
#define MARTLET_COMPAT_3_13_H

// A new reference to the item, or NULL with IndexError.
static inline PyObject *py_compat_list_get_item_ref(PyObject *list, Py_ssize_t index) {
#if PY_API_LEVEL >= 0x030D0000
    return PyList_GetItemRef(list, index);
#else
    PyObject *item = PyList_GetItem(list, index);
    Py_XINCREF(item);
    return item;
#endif
}

// 1 and a new reference, 0 and NULL where the key is missing, -1 with an exception.
static inline int py_compat_dict_get_item_ref(PyObject *dict, PyObject *key, PyObject **result) {
#if PY_API_LEVEL >= 0x030D0000
    return PyDict_GetItemRef(dict, key, result);
#else
    *result = PyDict_GetItemWithError(dict, key);
    Py_XINCREF(*result);
    return *result ? 1 : PyErr_Occurred() ? -1 : 0;
#endif
}

#endif
