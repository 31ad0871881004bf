// Objects.h: attributes, items, iteration and what every object answers. Returned references are new; NULL, -1 and
// false (where said) mean that an exception is raised.
#ifndef MARTLET_OBJECTS_H
#define MARTLET_OBJECTS_H

#pragma clang assume_nonnull begin

#define PY_O(reference) ((PyObject *)(reference))
#define PY_NEW(expression) return (PyReference *)(expression)

PY_OWNED static inline PyReference *_Nullable py_object_getattr(PyReference *object, PyReference *name) {
    PY_NEW(PyObject_GetAttr(PY_O(object), PY_O(name)));
}
// A NULL value deletes.
static inline int py_object_setattr(PyReference *object, PyReference *name, PyReference *_Nullable value) {
    return PyObject_SetAttr(PY_O(object), PY_O(name), PY_O(value));
}
PY_OWNED static inline PyReference *_Nullable py_object_getitem(PyReference *object, PyReference *key) {
    PY_NEW(PyObject_GetItem(PY_O(object), PY_O(key)));
}
static inline int py_object_setitem(PyReference *object, PyReference *key, PyReference *value) {
    return PyObject_SetItem(PY_O(object), PY_O(key), PY_O(value));
}
static inline int py_object_delitem(PyReference *object, PyReference *key) {
    return PyObject_DelItem(PY_O(object), PY_O(key));
}
static inline int py_sequence_contains(PyReference *container, PyReference *item) {
    return PySequence_Contains(PY_O(container), PY_O(item));
}
PY_OWNED static inline PyReference *_Nullable py_object_str(PyReference *object) { PY_NEW(PyObject_Str(PY_O(object))); }
PY_OWNED static inline PyReference *_Nullable py_object_repr(PyReference *object) { PY_NEW(PyObject_Repr(PY_O(object))); }
PY_OWNED static inline PyReference *_Nullable py_object_dir(PyReference *object) { PY_NEW(PyObject_Dir(PY_O(object))); }
PY_OWNED static inline PyReference *py_object_type(PyReference *object) { PY_NEW(PyObject_Type(PY_O(object))); }
static inline Py_ssize_t py_object_size(PyReference *object) { return PyObject_Size(PY_O(object)); }
static inline Py_hash_t py_object_hash(PyReference *object) { return PyObject_Hash(PY_O(object)); }
static inline int py_object_is_true(PyReference *object) { return PyObject_IsTrue(PY_O(object)); }
static inline bool py_callable_check(PyReference *object) { return PyCallable_Check(PY_O(object)) != 0; }
static inline int py_object_is_instance(PyReference *object, PyReference *type) {
    return PyObject_IsInstance(PY_O(object), PY_O(type));
}
static inline int py_object_is_subclass(PyReference *type, PyReference *base) {
    return PyObject_IsSubclass(PY_O(type), PY_O(base));
}

PY_OWNED static inline PyReference *_Nullable py_object_get_iter(PyReference *object) {
    PY_NEW(PyObject_GetIter(PY_O(object)));
}
// NULL without an exception ends the iteration.
PY_OWNED static inline PyReference *_Nullable py_iter_next(PyReference *iterator) { PY_NEW(PyIter_Next(PY_O(iterator))); }

static inline bool py_is_iterator(PyObject *borrowed) { return py_compat_iter_check(borrowed) != 0; }

// Raw twins for conversions: an iterable walked by pointer.
static inline PyObject *_Nullable py_get_iter_owned(PyObject *borrowed) { return PyObject_GetIter(borrowed); }
static inline PyObject *_Nullable py_iter_next_owned(PyObject *borrowed) { return PyIter_Next(borrowed); }
static inline int py_object_is_true_borrowed(PyObject *borrowed) { return PyObject_IsTrue(borrowed); }
static inline PyObject *py_type_borrowed(PyObject *borrowed) { return (PyObject *)Py_TYPE(borrowed); }
static inline PyObject *_Nullable py_getattr_string_owned(PyObject *borrowed, const char *name) {
    return PyObject_GetAttrString(borrowed, name);
}
static inline int py_setattr_string(PyObject *borrowed, const char *name, PyObject *value) {
    return PyObject_SetAttrString(borrowed, name, value);
}

#pragma clang assume_nonnull end

#endif
