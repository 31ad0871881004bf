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

// Deprecated by the headers of 3.13 and gone from those of 3.15, for PyWeakref_GetRef; the stable ABI keeps it.
#if PY_VERSION_HEX >= 0x030F0000 && PY_API_LEVEL < 0x030D0000
PyAPI_FUNC(PyObject *) PyWeakref_GetObject(PyObject *reference);
#endif

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
// 1 and a new reference, 0 and NULL where the object is gone, -1 with an exception.
static inline int py_compat_weakref_get_ref(PyObject *reference, PyObject **result) {
#if PY_API_LEVEL >= 0x030D0000
    return PyWeakref_GetRef(reference, result);
#else
    *result = PyWeakref_GetObject(reference);
    if (!*result) return -1;
    if (*result == Py_None) {
        *result = NULL;
        return 0;
    }
    Py_INCREF(*result);
    return 1;
#endif
}
#pragma clang diagnostic pop

// PyDict_Next with new references: where no GIL keeps the borrowed ones alive, the dict's own lock does.
static inline int py_compat_dict_next_ref(PyObject *dict, Py_ssize_t *position, PyObject **key, PyObject **value) {
    int found;
#ifdef Py_GIL_DISABLED
    Py_BEGIN_CRITICAL_SECTION(dict);
#endif
    found = PyDict_Next(dict, position, key, value);
    if (found) {
        Py_INCREF(*key);
        Py_INCREF(*value);
    }
#ifdef Py_GIL_DISABLED
    Py_END_CRITICAL_SECTION();
#endif
    return found;
}

// A look at an entry that ends before Python code runs; without a GIL it counts.
static inline int py_compat_dict_peek(PyObject *dict, Py_ssize_t *position, PyObject **key, PyObject **value) {
#ifdef Py_GIL_DISABLED
    return py_compat_dict_next_ref(dict, position, key, value);
#else
    return PyDict_Next(dict, position, key, value);
#endif
}

static inline void py_compat_dict_end_peek(PyObject *key, PyObject *value) {
#ifdef Py_GIL_DISABLED
    Py_DECREF(key);
    Py_DECREF(value);
#else
    (void)key;
    (void)value;
#endif
}

// The lock of one object (a critical section): it is let go while the thread is detached. With a GIL, that is the lock.
typedef struct py_compat_lock {
#ifdef Py_GIL_DISABLED
    PyCriticalSection section;
#else
    char unused;
#endif
} py_compat_lock;

static inline void py_compat_lock_begin(py_compat_lock *lock, PyObject *object) {
#ifdef Py_GIL_DISABLED
    PyCriticalSection_Begin(&lock->section, object);
#else
    (void)lock;
    (void)object;
#endif
}

static inline void py_compat_lock_end(py_compat_lock *lock) {
#ifdef Py_GIL_DISABLED
    PyCriticalSection_End(&lock->section);
#else
    (void)lock;
#endif
}

#endif
