// BuiltinBases.h: classes that extend a type of Python's own, whose objects begin as that type's do.
//
// The state of an instance comes behind what the builtin type needs. How much that is, the running interpreter says: it is the
// offset that PyObject_GetTypeData gives since 3.12 for the type that defines the state, whatever is below it.
#ifndef MARTLET_BUILTIN_BASES_H
#define MARTLET_BUILTIN_BASES_H

#pragma clang assume_nonnull begin

// What the builtin type does in the life of an instance, and where the class's own part begins.
typedef struct py_builtin_base {
    Py_ssize_t offset;
    bool has_gc, has_dict, has_weakrefs;
    void (*_Nullable deallocate)(PyObject *self);
    int (*_Nullable traverse)(PyObject *self, int (*visit)(PyObject *, void *_Nullable), void *_Nullable argument);
    int (*_Nullable clear)(PyObject *self);
} py_builtin_base;

// Looks at the type. -1 with TypeError where its objects cannot be extended.
int py_builtin_base_find(PyObject *type, py_builtin_base *base);

// A new instance, of a type below a builtin one, without a value. Exceptions get the arguments.
PyObject *_Nullable py_builtin_base_new(PyObject *type, PyObject *_Nullable arguments);

// A slot of any type, builtin ones included; NULL for none.
static inline void *_Nullable py_type_slot(PyObject *type, int slot) {
    return py_compat_type_slot((PyTypeObject *)type, slot);
}

#pragma clang assume_nonnull end

#endif
