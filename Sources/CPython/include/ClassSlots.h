// ClassSlots.h: what the slots of a class in Swift have in common, and what they do where it has no method for them.
#ifndef MARTLET_CLASS_SLOTS_H
#define MARTLET_CLASS_SLOTS_H

#pragma clang assume_nonnull begin

// Adds the slots that Python fills together with those given: of a class with `__getitem__` in Python, `sq_item`, too.
// Leaves out those that the running Python does not know. There is room for PY_MORE_SLOTS; returns the new count.
enum { PY_MORE_SLOTS = 3 };
int py_complete_slots(PyType_Slot *slots, int count);

// Sets what the spec of a type could not say. False with an exception.
bool py_complete_type(PyObject *type, const PyType_Slot *_Nullable slots, int count);

// The hash of an object that is equal to itself alone.
PyType_Slot py_slot_identity_hash(void);

static inline PyObject *_Nullable py_generic_getattr(PyObject *borrowed, PyObject *name) {
    return PyObject_GenericGetAttr(borrowed, name);
}
static inline int py_generic_setattr(PyObject *borrowed, PyObject *name, PyObject *_Nullable value) {
    return PyObject_GenericSetAttr(borrowed, name, value);
}
// Whether the object's type has the attribute slot of the class: not one below with a `__getattr__` of its own.
bool py_shares_getattr(const py_class *class, PyObject *borrowed);
// A method of one argument. The name must live for ever.
typedef PyObject *_Nullable (*py_one_argument)(PyObject *self, PyObject *argument);
static inline PyMethodDef py_method_of_one(const char *name, py_one_argument function) {
    return (PyMethodDef){name, function, METH_O, NULL};
}
// Whether an AttributeError is being raised, which is then let go.
bool py_err_clear_attribute_error(void);

// Raises the TypeError of items that cannot be set, or deleted: -1.
int py_no_item(PyObject *borrowed, PyObject *_Nullable value);

// Lends the memory of `owned`, which answered for `borrowed`: the view refers to that object, not to this one. -1 with an
// exception.
int py_buffer_lend(PyObject *owned, PyObject *borrowed, void *view, int flags);

#pragma clang assume_nonnull end

#endif
