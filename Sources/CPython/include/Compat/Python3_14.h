// Python3_14.h: how a class is called without a tuple of arguments. Since 3.14 that is a slot of the spec.
#ifndef MARTLET_COMPAT_3_14_H
#define MARTLET_COMPAT_3_14_H

// The slot's number; 0 where there is none.
static inline int py_compat_vectorcall_slot(void) { return py_runtime.version >= 0x030E0000 ? 82 : 0; }

// From 3.9 to 3.13 the field is there, but not in the stable ABI: it is where `type` says that its instances, the classes,
// keep it. Those releases do not change any more; all that is read is checked, and without it a call is only slower.
// (A metaclass with a field of its own would be in the user's way: a class has only one.)
static inline void py_compat_set_vectorcall(PyObject *type, void *function) {
#if !defined(PYPY_VERSION) && !defined(Py_GIL_DISABLED)
    if (py_runtime.version < 0x03090000 || py_runtime.version >= 0x030E0000) return;
    const Py_ssize_t *meta = (const Py_ssize_t *)(void *)&PyType_Type;
    Py_ssize_t offset = meta[7];  // tp_vectorcall_offset, after the head, tp_name, two sizes and tp_dealloc
    Py_ssize_t size = meta[4];    // tp_basicsize
    if (offset <= 0 || size <= offset || offset % (Py_ssize_t)sizeof(void *) || offset < 40 * (Py_ssize_t)sizeof(void *))
        return;
    void **field = (void **)(void *)((char *)type + offset);
    if (!*field) *field = function;
#else
    (void)type;
    (void)function;
#endif
}

#endif
