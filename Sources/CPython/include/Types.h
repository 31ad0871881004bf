// Types.h: the remaining builtin types: complex, slice, range, type, module, capsule, weak reference, iterator.
#ifndef MARTLET_TYPES_H
#define MARTLET_TYPES_H

#pragma clang assume_nonnull begin

// The types, by the names that Swift's views give them.
static inline PyObject *py_type_bytearray(void) { return (PyObject *)&PyByteArray_Type; }
static inline PyObject *py_type_frozenset(void) { return (PyObject *)&PyFrozenSet_Type; }
static inline PyObject *py_type_complex(void) { return (PyObject *)&PyComplex_Type; }
static inline PyObject *py_type_slice(void) { return (PyObject *)&PySlice_Type; }
static inline PyObject *py_type_range(void) { return (PyObject *)&PyRange_Type; }
static inline PyObject *py_type_module(void) { return (PyObject *)&PyModule_Type; }
static inline PyObject *py_type_memoryview(void) { return (PyObject *)&PyMemoryView_Type; }
static inline PyObject *py_type_capsule(void) { return (PyObject *)&PyCapsule_Type; }
static inline PyObject *py_type_mappingproxy(void) { return (PyObject *)&PyDictProxy_Type; }
static inline PyObject *py_type_weakref(void) { return py_compat_weakref_type(); }
static inline PyObject *py_type_builtin_function(void) { return (PyObject *)&PyCFunction_Type; }
static inline PyObject *py_type_dict_keys(void) { return py_compat_type_dict_keys(); }
static inline PyObject *py_type_dict_values(void) { return py_compat_type_dict_values(); }
static inline PyObject *py_type_dict_items(void) { return py_compat_type_dict_items(); }
static inline PyObject *py_type_traceback(void) { return (PyObject *)&PyTraceBack_Type; }

static inline double py_complex_real(PyObject *borrowed) { return PyComplex_RealAsDouble(borrowed); }
static inline double py_complex_imaginary(PyObject *borrowed) { return PyComplex_ImagAsDouble(borrowed); }
PY_OWNED static inline PyReference *_Nullable py_complex_new(double real, double imaginary) {
    PY_NEW(PyComplex_FromDoubles(real, imaginary));
}

// NULL for a part stands for None.
PY_OWNED static inline PyReference *_Nullable py_slice_new(PyReference *_Nullable start, PyReference *_Nullable stop,
                                                           PyReference *_Nullable step) {
    PY_NEW(PySlice_New(PY_O(start), PY_O(stop), PY_O(step)));
}
static inline int py_slice_unpack(PyReference *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step) {
    return PySlice_Unpack(PY_O(slice), start, stop, step);
}
// How many items the slice selects; start and stop are moved into the bounds.
static inline Py_ssize_t py_slice_adjust(Py_ssize_t count, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step) {
    return PySlice_AdjustIndices(count, start, stop, step);
}

static inline bool py_type_check(PyObject *borrowed) { return PyType_Check(borrowed); }
static inline bool py_is_subtype(PyReference *type, PyReference *base) {
    return PyType_IsSubtype((PyTypeObject *)type, (PyTypeObject *)base) != 0;
}

PY_OWNED static inline PyReference *_Nullable py_module_new(PyReference *name) { PY_NEW(PyModule_NewObject(PY_O(name))); }
PY_BORROWED static inline PyReference *_Nullable py_module_dict(PyReference *module) {
    return (PyReference *)PyModule_GetDict(PY_O(module));
}
PY_OWNED static inline PyReference *_Nullable py_module_name(PyReference *module) {
    PY_NEW(py_compat_module_get_name_object(PY_O(module)));
}

PY_OWNED static inline PyReference *_Nullable py_weakref_new(PyReference *object, PyReference *_Nullable callback) {
    PY_NEW(PyWeakref_NewRef(PY_O(object), PY_O(callback)));
}
PY_OWNED static inline PyReference *_Nullable py_weakref_proxy(PyReference *object, PyReference *_Nullable callback) {
    PY_NEW(PyWeakref_NewProxy(PY_O(object), PY_O(callback)));
}

// 1 and a new reference, 0 and NULL where the object is gone, -1 with an exception.
static inline int py_weakref_get_owned(PyObject *reference, PyObject *_Nullable *_Nonnull object) {
    return py_compat_weakref_get_ref(reference, object);
}

// A capsule that owns a Swift object. `name` must live as long as the capsule; `destroy` gets the pointer when it goes.
typedef void (*py_capsule_destroy)(void *pointer);
PY_OWNED PyReference *_Nullable py_capsule_new(void *pointer, const char *name, py_capsule_destroy destroy);
// The pointer of a capsule made by py_capsule_new of this very module, under this name; else NULL, without an exception.
void *_Nullable py_capsule_own_pointer(PyObject *borrowed, const char *name);
static inline const char *_Nullable py_capsule_name(PyObject *borrowed) { return PyCapsule_GetName(borrowed); }
// NULL with an exception.
static inline void *_Nullable py_capsule_pointer(PyObject *borrowed, const char *_Nullable name) {
    return PyCapsule_GetPointer(borrowed, name);
}

#pragma clang assume_nonnull end

#endif
