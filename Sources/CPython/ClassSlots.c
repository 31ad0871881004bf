// ClassSlots.c: what the slots of a class in Swift have in common, and what they do where it has no method for them.
#include "CPython.h"

// ---- sequences --------------------------------------------------------------------------------------------------------

// An index from C is an int to `__getitem__`; CPython has added the length to a negative one.
static PyObject *get_item(PyObject *self, Py_ssize_t index) {
    PyObject *key = PyLong_FromSsize_t(index);
    PyObject *item = key ? PyObject_GetItem(self, key) : NULL;
    Py_XDECREF(key);
    return item;
}

static int set_item(PyObject *self, Py_ssize_t index, PyObject *value) {
    PyObject *key = PyLong_FromSsize_t(index);
    int result = !key ? -1 : value ? PyObject_SetItem(self, key, value) : PyObject_DelItem(self, key);
    Py_XDECREF(key);
    return result;
}

int py_complete_slots(PyType_Slot *slots, int count) {
    int kept = 0;
    PyType_Slot more[PY_MORE_SLOTS];
    int added = 0;
    for (int i = 0; i < count; i++) {
        if (slots[i].slot == PY_SLOT_LENGTH) more[added++] = (PyType_Slot){Py_sq_length, slots[i].pfunc};
        if (slots[i].slot == Py_mp_subscript) more[added++] = (PyType_Slot){Py_sq_item, (void *)get_item};
        if (slots[i].slot == PY_SLOT_ASSIGN_SUBSCRIPT) more[added++] = (PyType_Slot){Py_sq_ass_item, (void *)set_item};
        if (slots[i].slot == PY_SLOT_GETBUFFER && !py_compat_spec_has_buffer()) continue;
        slots[kept++] = slots[i];
    }
    if (added) memcpy(slots + kept, more, (size_t)added * sizeof *more);
    return kept + added;
}

bool py_complete_type(PyObject *type, const PyType_Slot *slots, int count) {
    for (int i = 0; i < count; i++) {
        if (slots[i].slot == PY_SLOT_GETBUFFER)
            py_compat_set_buffer(type, (int (*)(PyObject *, py_buffer *, int))slots[i].pfunc);
        if (slots[i].slot == Py_tp_doc && !py_compat_set_doc(type, slots[i].pfunc)) return false;
    }
    return true;
}

// ---- hashes -----------------------------------------------------------------------------------------------------------

// Objects lie at multiples of 16: those bits go last.
static Py_hash_t identity_hash(PyObject *self) {
    uintptr_t address = (uintptr_t)self;
    Py_hash_t hash = (Py_hash_t)((address >> 4) | (address << (8 * sizeof address - 4)));
    return hash == -1 ? -2 : hash;
}

PyType_Slot py_slot_identity_hash(void) { return (PyType_Slot){Py_tp_hash, (void *)identity_hash}; }

// ---- attributes, items, memory ----------------------------------------------------------------------------------------

// Whether the class, or one that extends it, has the function in the slot.
static bool has_getattr(const py_class *class, void *function) {
    PyObject *type = py_class_type(class);
    if (type && PyType_GetSlot((PyTypeObject *)type, Py_tp_getattro) == function) return true;
    for (const py_class *derived = py_class_derived(class); derived; derived = derived->sibling)
        if (has_getattr(derived, function)) return true;
    return false;
}

bool py_shares_getattr(const py_class *class, PyObject *borrowed) {
    return !py_class_here(class) || has_getattr(class, PyType_GetSlot(Py_TYPE(borrowed), Py_tp_getattro));
}

bool py_err_clear_attribute_error(void) {
    if (!PyErr_ExceptionMatches(PyExc_AttributeError)) return false;
    PyErr_Clear();
    return true;
}

int py_no_item(PyObject *borrowed, PyObject *value) {
    PyObject *name = PyObject_GetAttrString((PyObject *)Py_TYPE(borrowed), "__name__");
    if (name) {
        PyErr_Format(PyExc_TypeError, "'%U' object does not support item %s", name, value ? "assignment" : "deletion");
    }
    Py_XDECREF(name);
    return -1;
}

int py_buffer_lend(PyObject *owned, PyObject *borrowed, void *view, int flags) {
    py_buffer *buffer = view;
    int result = -1;
    buffer->obj = NULL;
    if (owned == borrowed || !py_nest()) {
        PyErr_SetString(PyExc_BufferError, "__buffer__() must return another object that has memory");
    } else {
        result = py_compat_buffer_get(owned, buffer, flags);
        py_unnest();
    }
    Py_DECREF(owned);
    return result;
}
