// Python3_10Running.h: slots of any type, and signatures of types. Before 3.10 PyType_GetSlot serves classes made at run time
// alone; those releases do not change any more, and a builtin type's slots are read where they are.
#ifndef MARTLET_COMPAT_3_10_RUNNING_H
#define MARTLET_COMPAT_3_10_RUNNING_H

static inline void *py_compat_type_slot(PyTypeObject *type, int slot) {
#ifdef PYPY_VERSION
    return PyType_GetSlot(type, slot);
#else
    if (py_runtime.version >= 0x030A0000 || PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE)) return PyType_GetSlot(type, slot);
    // The word in a PyTypeObject; for operators and items that of the table, and the word in there.
    static const struct {
        int slot, word, inner;
    } places[] = {
        {Py_tp_dealloc, 6, -1},      {Py_tp_hash, 15, -1},          {Py_tp_getattro, 18, -1},
        {Py_tp_setattro, 19, -1},    {Py_tp_traverse, 23, -1},      {Py_tp_clear, 24, -1},
        {Py_tp_richcompare, 25, -1}, {Py_tp_new, 39, -1},           {Py_mp_ass_subscript, 14, 2},
        {Py_nb_subtract, 12, 1},     {Py_nb_remainder, 12, 3},      {Py_nb_and, 12, 13},
        {Py_nb_xor, 12, 14},         {Py_nb_or, 12, 15},            {Py_nb_inplace_subtract, 12, 20},
        {Py_nb_inplace_and, 12, 26}, {Py_nb_inplace_xor, 12, 27},   {Py_nb_inplace_or, 12, 28},
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        if (places[i].slot != slot) continue;
        void *found = ((void **)(void *)type)[places[i].word];
        return places[i].inner < 0 || !found ? found : ((void **)found)[places[i].inner];
    }
    return NULL;
#endif
}

// Before 3.10 a type takes its documentation from the spec without the signature that it starts with; but there is where
// `__text_signature__` looks for it. Given back later as what it was. False with MemoryError.
static inline bool py_compat_set_doc(PyObject *type, const char *doc) {
#ifdef PYPY_VERSION
    (void)type;
    (void)doc;
#else
    if (py_runtime.version >= 0x030A0000) return true;
    char **field = (char **)(void *)((char *)type + 22 * sizeof(void *));
    if (!*field || *field != PyType_GetSlot((PyTypeObject *)type, Py_tp_doc)) return true;
    size_t size = strlen(doc) + 1;
    char *copy = PyObject_Malloc(size);
    if (!copy) return PyErr_NoMemory(), false;
    PyObject_Free(*field);
    *field = memcpy(copy, doc, size);
#endif
    return true;
}

#endif
