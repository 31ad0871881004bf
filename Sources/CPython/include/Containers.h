// Containers.h: list, tuple, dict and set by pointer. `…_steal` takes the item's count over, even on failure.
#ifndef MARTLET_CONTAINERS_H
#define MARTLET_CONTAINERS_H

#pragma clang assume_nonnull begin

PY_HOT static inline bool py_list_check(PyObject *borrowed) { return PY_IS(borrowed, PyList_Type, PyList_Check); }
static inline PyObject *_Nullable py_list_new_owned(Py_ssize_t count) { return PyList_New(count); }
// Of a list that nobody else has seen yet: no item is there that would be replaced.
PY_HOT static inline void py_list_init_item_steal(PyObject *newList, Py_ssize_t index, PyObject *item) {
    py_compat_list_init_item(newList, index, item);
}
PY_HOT static inline Py_ssize_t py_list_size(PyObject *list) { return PyList_Size(list); }
// A look at an item: alive until Python code runs, which may take it out of the list. NULL with IndexError behind the end.
PY_HOT static inline PyObject *_Nullable py_list_peek(PyObject *list, Py_ssize_t index) {
    return py_compat_list_peek(list, index);
}
PY_HOT static inline void py_list_end_peek(PyObject *peeked) { py_compat_list_end_peek(peeked); }
static inline PyObject *_Nullable py_list_get_item_owned(PyObject *list, Py_ssize_t index) {
    return py_compat_list_get_item_ref(list, index);
}
static inline int py_list_append(PyObject *list, PyObject *borrowed) { return PyList_Append(list, borrowed); }

static inline bool py_sequence_check(PyObject *borrowed) { return PySequence_Check(borrowed) != 0; }

PY_HOT static inline bool py_tuple_check(PyObject *borrowed) { return PY_IS(borrowed, PyTuple_Type, PyTuple_Check); }
static inline PyObject *_Nullable py_tuple_new_owned(Py_ssize_t count) { return PyTuple_New(count); }
// Of a tuple that nobody else has seen yet.
PY_HOT static inline void py_tuple_init_item_steal(PyObject *newTuple, Py_ssize_t index, PyObject *item) {
    py_compat_tuple_init_item(newTuple, index, item);
}
PY_HOT static inline Py_ssize_t py_tuple_size(PyObject *tuple) { return py_compat_tuple_size(tuple); }
// A tuple never changes: its item lives as long as it does.
static inline PyObject *_Nullable py_tuple_get_item_borrowed(PyObject *tuple, Py_ssize_t index) {
    return PyTuple_GetItem(tuple, index);
}
// The same where the index is known to be within the tuple.
PY_HOT static inline PyObject *py_tuple_item_borrowed(PyObject *tuple, Py_ssize_t index) {
    return py_compat_tuple_item(tuple, index);
}

PY_HOT static inline bool py_dict_check(PyObject *borrowed) { return PY_IS(borrowed, PyDict_Type, PyDict_Check); }
static inline PyObject *_Nullable py_dict_new_owned(void) { return PyDict_New(); }
static inline Py_ssize_t py_dict_size(PyObject *dict) { return PyDict_Size(dict); }
static inline int py_dict_set_item(PyObject *dict, PyObject *key, PyObject *value) {
    return PyDict_SetItem(dict, key, value);
}
// 1 found, 0 missing, -1 with an exception.
static inline int py_dict_get_item_owned(PyObject *dict, PyObject *key, PyObject *_Nullable *_Nonnull value) {
    return py_compat_dict_get_item_ref(dict, key, value);
}
// Whether the next three bear a dict that changes meanwhile. Where not, its items are walked, as they were at the start.
static inline bool py_dict_next_is_safe(void) { return PY_COMPAT_DICT_NEXT_IS_SAFE; }
static inline PyObject *_Nullable py_dict_items_owned(PyObject *dict) { return PyDict_Items(dict); }
// Steps through the pairs of such a list, like py_dict_next_owned.
static inline bool py_dict_items_next_owned(PyObject *items, Py_ssize_t *position, PyObject *_Nullable *_Nonnull key,
                                            PyObject *_Nullable *_Nonnull value) {
    if (*position >= PyList_Size(items)) return false;
    PyObject *pair = PyList_GetItem(items, (*position)++);
    Py_INCREF(*key = PyTuple_GetItem(pair, 0));
    Py_INCREF(*value = PyTuple_GetItem(pair, 1));
    return true;
}
// Steps through the entries: new references to both. `*position` starts at 0.
static inline bool py_dict_next_owned(PyObject *dict, Py_ssize_t *position, PyObject *_Nullable *_Nonnull key,
                                      PyObject *_Nullable *_Nonnull value) {
    return py_compat_dict_next_ref(dict, position, key, value) != 0;
}
// A look at the entry at a position, which is 0 for the first one: alive until Python code runs. No key behind the last one.
typedef struct {
    PyObject *_Nullable key, *_Nullable value;
    Py_ssize_t position;  // of the next one
} py_dict_entry;
PY_HOT static inline py_dict_entry py_dict_peek(PyObject *dict, Py_ssize_t position) {
    py_dict_entry entry = {NULL, NULL, position};
    if (!py_compat_dict_peek(dict, &entry.position, &entry.key, &entry.value)) entry.key = NULL;
    return entry;
}
PY_HOT static inline void py_dict_end_peek(PyObject *key, PyObject *value) { py_compat_dict_end_peek(key, value); }
static inline bool py_mapping_check(PyObject *borrowed) { return PyMapping_Check(borrowed) != 0; }
static inline PyObject *_Nullable py_mapping_items_owned(PyObject *mapping) { return PyMapping_Items(mapping); }

static inline bool py_anyset_check(PyObject *borrowed) {
    return PyAnySet_Check(borrowed);
}
static inline PyObject *_Nullable py_set_new_owned(void) { return PySet_New(NULL); }
static inline int py_set_add(PyObject *set, PyObject *borrowed) { return PySet_Add(set, borrowed); }
static inline Py_ssize_t py_set_size(PyObject *set) { return PySet_Size(set); }

// What list() asks an iterable before it reads it. -1: an exception is raised, for a length that cannot be had (but for a
// TypeError, which says that there is none) or for which there is no memory. A length may lie, so it is no more than that.
static inline int py_check_length(PyObject *borrowed, Py_ssize_t itemSize) {
    Py_ssize_t count = PyObject_Size(borrowed);
    if (count < 0) {
        if (!PyErr_ExceptionMatches(PyExc_TypeError)) return -1;
        PyErr_Clear();
        return 0;
    }
    if (count < 1 << 20) return 0;
    void *memory = count > PY_SSIZE_T_MAX / itemSize ? NULL : PyMem_Malloc((size_t)(count * itemSize));
    if (!memory) PyErr_NoMemory();
    PyMem_Free(memory);
    return memory ? 0 : -1;
}

#pragma clang assume_nonnull end

#endif
