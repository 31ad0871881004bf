// Enums.h: members of classes made by Python's enum, found by their number and the other way round without Python code.
#ifndef MARTLET_ENUMS_H
#define MARTLET_ENUMS_H

#pragma clang assume_nonnull begin

// The members of one class in one interpreter, in the order of the Swift cases, and a hash table over their addresses.
// All are borrowed: the interpreter's registry holds them, and the class with them.
struct py_enum_table {
    Py_ssize_t count;
    size_t mask;
    PyObject *_Nonnull *_Nonnull members;
    Py_ssize_t *_Nonnull indices;  // one more than the member's number; 0 is an empty place
};

// Registers a class with its members. False with an exception.
bool py_enum_enter(py_class *class, PyObject *type, PyObject *members_tuple);

static inline size_t py_enum_place(const py_enum_table *table, PyObject *member) {
    // Objects lie on multiples of 16 bytes.
    return ((uintptr_t)member >> 4) * (size_t)0x9E3779B97F4A7C15u >> 32 & table->mask;
}

// Borrowed; NULL, without an exception, where the running interpreter has no such class yet.
static inline PyObject *_Nullable py_enum_member(const py_class *class, Py_ssize_t index) {
    const py_class_entry *entry = py_class_here(class);
    return entry ? entry->table->members[index] : NULL;
}

// The number of a member; -1 for any other object.
static inline Py_ssize_t py_enum_index(const py_class *class, PyObject *borrowed) {
    PyObject *type = (PyObject *)Py_TYPE(borrowed);
    for (const py_class_entry *entry = py_class_newest(class); entry; entry = py_class_next(entry)) {
        if (py_class_entry_type(entry) != type) continue;
        const py_enum_table *table = entry->table;
        for (size_t place = py_enum_place(table, borrowed);; place = (place + 1) & table->mask) {
            Py_ssize_t index = table->indices[place] - 1;
            if (index < 0 || table->members[index] == borrowed) return index;
        }
    }
    return -1;
}

// What a class in Python is given after it was made. New references; NULL with an exception. The definitions must live for
// ever.
PY_OWNED static inline PyReference *_Nullable py_descriptor_of_method(PyReference *type, PyMethodDef *definition) {
    PyTypeObject *owner = (PyTypeObject *)type;
    if (definition->ml_flags & METH_CLASS) PY_NEW(PyDescr_NewClassMethod(owner, definition));
    // A builtin function is not bound to what it is looked up on: it is a static method as it is.
    if (definition->ml_flags & METH_STATIC) PY_NEW(PyCFunction_NewEx(definition, NULL, NULL));
    PY_NEW(PyDescr_NewMethod(owner, definition));
}
PY_OWNED static inline PyReference *_Nullable py_descriptor_of_property(PyReference *type, PyGetSetDef *definition) {
    PY_NEW(PyDescr_NewGetSet((PyTypeObject *)type, definition));
}

#pragma clang assume_nonnull end

#endif
