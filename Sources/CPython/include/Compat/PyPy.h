// PyPy.h: what PyPy lacks of CPython's API, or has under another meaning.
#ifndef MARTLET_COMPAT_PYPY_H
#define MARTLET_COMPAT_PYPY_H

// Whether this thread is attached right now, while an interpreter is there. False where there is no way to know.
static inline int py_compat_is_attached(void) {
#ifdef PYPY_VERSION
    return PyGILState_Check();
#else
    // Not PyGILState_Check: where subinterpreters are in use it always says yes.
    if (!py_runtime.thread_state_unchecked) return 0;
    PyThreadState *running = py_runtime.thread_state_unchecked();
    // Up to 3.11 the running thread state is that of whichever thread holds the GIL.
    return running && running == PyGILState_GetThisThreadState();
#endif
}

// Whether a destructor may let its object live on, which PyPy does not look at.
static inline bool py_compat_may_resurrect(void) {
#ifdef PYPY_VERSION
    return false;
#else
    return true;
#endif
}

// Runs the handlers of the signals that arrived; -1 with an exception. PyPy's own function does nothing: there they run
// between bytecodes, so a little Python code is run.
static inline int py_compat_check_signals(void) {
#ifdef PYPY_VERSION
    static PyObject *code;  // made and used on an attached thread
    if (!code) code = Py_CompileString("for _ in (0, 1): pass", "<signals>", Py_file_input);
    PyObject *globals = code ? PyDict_New() : NULL;
    PyObject *result = globals ? PyEval_EvalCode(code, globals, globals) : NULL;
    Py_XDECREF(globals);
    Py_XDECREF(result);
    return result ? 0 : -1;
#else
    return PyErr_CheckSignals();
#endif
}

// weakref.ref, borrowed. PyPy has no name for it in C.
static inline PyObject *py_compat_weakref_type(void) {
#ifdef PYPY_VERSION
    static PyObject *type;  // made and used on an attached thread, and kept
    PyObject *module = type ? NULL : PyImport_ImportModule("weakref");
    if (module) type = PyObject_GetAttrString(module, "ref");
    Py_XDECREF(module);
    if (!type) PyErr_Clear();
    return type ? type : (PyObject *)&PyType_Type;
#else
    return (PyObject *)&_PyWeakref_RefType;
#endif
}

// A module's name; only PyPy 8 has the function.
static inline PyObject *py_compat_module_get_name_object(PyObject *module) {
#ifdef PYPY_VERSION
    const char *name = PyModule_GetName(module);
    return name ? PyUnicode_FromString(name) : NULL;
#else
    return PyModule_GetNameObject(module);
#endif
}

static inline Py_ssize_t py_compat_sequence_count(PyObject *sequence, PyObject *wanted) {
#ifdef PYPY_VERSION
    PyObject *iterator = PyObject_GetIter(sequence);
    if (!iterator) return -1;
    Py_ssize_t count = 0;
    for (PyObject *item; count >= 0 && (item = PyIter_Next(iterator)); Py_DECREF(item)) {
        int equal = PyObject_RichCompareBool(item, wanted, Py_EQ);
        count = equal < 0 ? -1 : count + equal;
    }
    Py_DECREF(iterator);
    return PyErr_Occurred() ? -1 : count;
#else
    return PySequence_Count(sequence, wanted);
#endif
}

// 0 where bytes of this size may be made; -1 with MemoryError. PyPy ends the process where there is no memory for them.
static inline int py_compat_check_room(Py_ssize_t size) {
#ifdef PYPY_VERSION
    if (size > 1 << 30) {
        void *volatile room = size < PY_SSIZE_T_MAX - 64 ? malloc((size_t)size + 64) : NULL;
        if (!room) {
            PyErr_NoMemory();
            return -1;
        }
        free(room);
    }
#else
    (void)size;
#endif
    return 0;
}

// The types of a dict's views. PyPy has no names for them; borrowed from PyPy itself, which keeps its types.
#ifdef PYPY_VERSION
static inline PyObject *py_compat_type_of_view(const char *method) {
    PyObject *dict = PyDict_New();
    PyObject *view = dict ? PyObject_CallMethod(dict, method, NULL) : NULL;
    PyObject *type = view ? (PyObject *)Py_TYPE(view) : (PyObject *)&PyType_Type;
    Py_XDECREF(view);
    Py_XDECREF(dict);
    return type;
}
static inline PyObject *py_compat_type_dict_keys(void) { return py_compat_type_of_view("keys"); }
static inline PyObject *py_compat_type_dict_values(void) { return py_compat_type_of_view("values"); }
static inline PyObject *py_compat_type_dict_items(void) { return py_compat_type_of_view("items"); }
#else
static inline PyObject *py_compat_type_dict_keys(void) { return (PyObject *)&PyDictKeys_Type; }
static inline PyObject *py_compat_type_dict_values(void) { return (PyObject *)&PyDictValues_Type; }
static inline PyObject *py_compat_type_dict_items(void) { return (PyObject *)&PyDictItems_Type; }
#endif

// Whether a slot is called only on instances of its type. PyPy lets `Sequence.__len__` have any object.
#ifdef PYPY_VERSION
enum { PY_COMPAT_SLOTS_ARE_SAFE = 0 };
#else
enum { PY_COMPAT_SLOTS_ARE_SAFE = 1 };
#endif

// Has Python tell objects of a class made at run time from those of others. PyPy does so for large ones and for those with
// items alone: elsewhere a class in Python could inherit from two whose objects differ, or have too little room for its own.
// So the class has items while it is made; there are never any.
static inline int py_compat_item_size_of_spec(void) {
#ifdef PYPY_VERSION
    return 1;
#else
    return 0;
#endif
}
static inline void py_compat_end_items(PyObject *type) {
#ifdef PYPY_VERSION
    ((PyTypeObject *)type)->tp_itemsize = 0;
#else
    (void)type;
#endif
}

#ifdef PYPY_VERSION
// 0 where the objects of all bases begin alike; -1 with TypeError. PyPy 8 takes the sizes above for none of its business, so a
// class in Python inherits from two that differ: objects it has none.
static inline int py_compat_check_bases(PyTypeObject *type) {
    PyObject *all = type->tp_mro;
    for (Py_ssize_t i = 0; all && i < PyTuple_Size(all); i++) {
        PyTypeObject *one = (PyTypeObject *)PyTuple_GetItem(all, i), *base = type;
        while (base && base != one) base = base->tp_base;
        if (base || one->tp_basicsize <= (Py_ssize_t)sizeof(PyObject)) continue;
        PyErr_Format(PyExc_TypeError, "'%s' has bases with instance lay-out conflict", type->tp_name);
        return -1;
    }
    return 0;
}
#endif

// 0 where a `__new__` may make objects of the type; -1 with TypeError. PyPy lets `Value.__new__` have any type.
static inline int py_compat_check_new(PyTypeObject *type, newfunc function) {
#ifdef PYPY_VERSION
    for (PyTypeObject *base = type; base; base = base->tp_base)
        if (base->tp_new == function) return py_compat_check_bases(type);
    PyErr_Format(PyExc_TypeError, "'%s' is not a subtype of a class in Swift", type->tp_name);
    return -1;
#else
    (void)type;
    (void)function;
    return 0;
#endif
}

// Whether PyDict_Next bears a dict that changes meanwhile. PyPy's ends the process where a key is gone.
#ifdef PYPY_VERSION
enum { PY_COMPAT_DICT_NEXT_IS_SAFE = 0 };
#else
enum { PY_COMPAT_DICT_NEXT_IS_SAFE = 1 };
#endif

// A new module of a definition, before anything of it ran. PyPy 7 has no function for it: there it is put together.
static inline PyObject *py_compat_module_from_def(PyModuleDef *definition, PyObject *spec) {
#ifdef PyModule_FromDefAndSpec
    return PyModule_FromDefAndSpec(definition, spec);
#else
    PyObject *name = PyObject_GetAttrString(spec, "name");
    PyObject *module = name ? PyModule_NewObject(name) : NULL;
    Py_XDECREF(name);
    if (!module) return NULL;
    ((PyModuleObject *)module)->md_def = definition;
    PyObject *doc = definition->m_doc ? PyUnicode_FromString(definition->m_doc) : NULL;
    bool is_made = PyModule_AddFunctions(module, definition->m_methods) == 0 &&
                   (!definition->m_doc || (doc && PyObject_SetAttrString(module, "__doc__", doc) == 0));
    Py_XDECREF(doc);
    if (!is_made) Py_CLEAR(module);
    return module;
#endif
}

#endif
