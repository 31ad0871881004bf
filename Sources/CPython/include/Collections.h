// Collections.h: what the typed views of containers do beyond Containers.h, by reference. NULL and -1 mean that an
// exception is raised; a `bool` cannot fail.
#ifndef MARTLET_COLLECTIONS_H
#define MARTLET_COLLECTIONS_H

#pragma clang assume_nonnull begin

// PyList_SetItem steals, so the count is handed over here.
static inline int py_list_set(PyReference *list, Py_ssize_t index, PyReference *item) {
    return PyList_SetItem(PY_O(list), index, py_hand_over(item));
}
static inline int py_list_insert(PyReference *list, Py_ssize_t index, PyReference *item) {
    return PyList_Insert(PY_O(list), index, PY_O(item));
}
PY_OWNED static inline PyReference *_Nullable py_list_get_slice(PyReference *list, Py_ssize_t low, Py_ssize_t high) {
    PY_NEW(PyList_GetSlice(PY_O(list), low, high));
}
// NULL for the items deletes the slice.
static inline int py_list_set_slice(PyReference *list, Py_ssize_t low, Py_ssize_t high, PyReference *_Nullable items) {
    return PyList_SetSlice(PY_O(list), low, high, PY_O(items));
}
static inline int py_list_sort(PyReference *list) { return PyList_Sort(PY_O(list)); }
static inline int py_list_reverse(PyReference *list) { return PyList_Reverse(PY_O(list)); }
PY_OWNED static inline PyReference *_Nullable py_list_as_tuple(PyReference *list) { PY_NEW(PyList_AsTuple(PY_O(list))); }

PY_OWNED static inline PyReference *_Nullable py_tuple_get_slice(PyReference *tuple, Py_ssize_t low, Py_ssize_t high) {
    PY_NEW(PyTuple_GetSlice(PY_O(tuple), low, high));
}

static inline int py_dict_contains(PyReference *dict, PyReference *key) {
    return PyDict_Contains(PY_O(dict), PY_O(key));
}
static inline int py_dict_del_item(PyReference *dict, PyReference *key) { return PyDict_DelItem(PY_O(dict), PY_O(key)); }
static inline void py_dict_clear(PyReference *dict) { PyDict_Clear(PY_O(dict)); }
static inline int py_dict_update(PyReference *dict, PyReference *mapping) {
    return PyDict_Update(PY_O(dict), PY_O(mapping));
}
PY_OWNED static inline PyReference *_Nullable py_dict_copy(PyReference *dict) { PY_NEW(PyDict_Copy(PY_O(dict))); }
PY_OWNED static inline PyReference *_Nullable py_dict_keys(PyReference *dict) { PY_NEW(PyDict_Keys(PY_O(dict))); }
PY_OWNED static inline PyReference *_Nullable py_dict_values(PyReference *dict) { PY_NEW(PyDict_Values(PY_O(dict))); }
PY_OWNED static inline PyReference *_Nullable py_dict_items(PyReference *dict) { PY_NEW(PyDict_Items(PY_O(dict))); }

static inline bool py_set_check(PyObject *borrowed) { return py_has_type(borrowed, (PyObject *)&PySet_Type); }
static inline bool py_frozenset_check(PyObject *borrowed) { return py_has_type(borrowed, (PyObject *)&PyFrozenSet_Type); }
static inline int py_set_insert(PyReference *set, PyReference *item) { return PySet_Add(PY_O(set), PY_O(item)); }
static inline int py_set_contains(PyReference *set, PyReference *item) { return PySet_Contains(PY_O(set), PY_O(item)); }
// 1 found and removed, 0 missing.
static inline int py_set_discard(PyReference *set, PyReference *item) { return PySet_Discard(PY_O(set), PY_O(item)); }
static inline int py_set_clear(PyReference *set) { return PySet_Clear(PY_O(set)); }
PY_OWNED static inline PyReference *_Nullable py_set_pop(PyReference *set) { PY_NEW(PySet_Pop(PY_O(set))); }
PY_OWNED static inline PyReference *_Nullable py_set_new(PyReference *_Nullable items) { PY_NEW(PySet_New(PY_O(items))); }
PY_OWNED static inline PyReference *_Nullable py_frozenset_new(PyReference *_Nullable items) {
    PY_NEW(PyFrozenSet_New(PY_O(items)));
}

// The protocols: any object that acts as a sequence or a mapping.
PY_OWNED static inline PyReference *_Nullable py_sequence_get(PyReference *sequence, Py_ssize_t index) {
    PY_NEW(PySequence_GetItem(PY_O(sequence), index));
}
static inline int py_sequence_set(PyReference *sequence, Py_ssize_t index, PyReference *item) {
    return PySequence_SetItem(PY_O(sequence), index, PY_O(item));
}
static inline int py_sequence_delete(PyReference *sequence, Py_ssize_t index) {
    return PySequence_DelItem(PY_O(sequence), index);
}
PY_OWNED static inline PyReference *_Nullable py_sequence_get_slice(PyReference *sequence, Py_ssize_t low,
                                                                    Py_ssize_t high) {
    PY_NEW(PySequence_GetSlice(PY_O(sequence), low, high));
}
// -1 with ValueError where the item is missing.
static inline Py_ssize_t py_sequence_index(PyReference *sequence, PyReference *item) {
    return PySequence_Index(PY_O(sequence), PY_O(item));
}
static inline Py_ssize_t py_sequence_count(PyReference *sequence, PyReference *item) {
    return py_compat_sequence_count(PY_O(sequence), PY_O(item));
}
PY_OWNED static inline PyReference *_Nullable py_sequence_list(PyReference *items) { PY_NEW(PySequence_List(PY_O(items))); }
PY_OWNED static inline PyReference *_Nullable py_sequence_tuple(PyReference *items) {
    PY_NEW(PySequence_Tuple(PY_O(items)));
}
PY_OWNED static inline PyReference *_Nullable py_mapping_keys(PyReference *mapping) { PY_NEW(PyMapping_Keys(PY_O(mapping))); }
PY_OWNED static inline PyReference *_Nullable py_mapping_values(PyReference *mapping) {
    PY_NEW(PyMapping_Values(PY_O(mapping)));
}
PY_OWNED static inline PyReference *_Nullable py_mapping_items(PyReference *mapping) {
    PY_NEW(PyMapping_Items(PY_O(mapping)));
}

#pragma clang assume_nonnull end

#endif
