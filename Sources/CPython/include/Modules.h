// Modules.h: a module definition made at run time. It holds no Python object, so every interpreter can share it; each
// module made of it has a state of its own.
#ifndef MARTLET_MODULES_H
#define MARTLET_MODULES_H

#pragma clang assume_nonnull begin

typedef PyObject *_Nullable (*py_fast_function)(PyObject *_Nullable module,
                                                PyObject *_Nonnull const *_Nullable arguments, Py_ssize_t count);
typedef PyObject *_Nullable (*py_keyword_function)(PyObject *_Nullable module,
                                                   PyObject *_Nonnull const *_Nullable arguments, Py_ssize_t count,
                                                   PyObject *_Nullable names);

// Strings are kept, not copied.
static inline PyMethodDef py_method_fast(const char *name, py_fast_function function, const char *doc) {
    return (PyMethodDef){name, (PyCFunction)(void (*)(void))function, METH_FASTCALL, doc};
}
static inline PyMethodDef py_method_keywords(const char *name, py_keyword_function function, const char *doc) {
    return (PyMethodDef){name, (PyCFunction)(void (*)(void))function, METH_FASTCALL | METH_KEYWORDS, doc};
}
// Calls what one of the two made.
PyObject *_Nullable py_method_call(const PyMethodDef *method, PyObject *_Nullable self,
                                   PyObject *_Nonnull const *_Nullable arguments, Py_ssize_t count,
                                   PyObject *_Nullable names);

static inline bool py_method_takes_keywords(const PyMethodDef *method) { return (method->ml_flags & METH_KEYWORDS) != 0; }

// Whether the call that just failed on this thread did so because the arguments do not fit. Noted only once somebody expects
// to be told: where no function has overloads, nobody does.
__attribute__((visibility("hidden"))) extern bool py_mismatches_matter;
static inline void py_expect_mismatches(void) { __atomic_store_n(&py_mismatches_matter, true, __ATOMIC_RELAXED); }
void py_set_mismatch(bool value);
static inline void py_note_mismatch(bool value) {
    if (__atomic_load_n(&py_mismatches_matter, __ATOMIC_RELAXED)) py_set_mismatch(value);
}
bool py_is_mismatch(void);

// What runs in a new module to fill it: 0, or -1 with an exception. `owner` is whoever made the definition.
typedef int (*py_module_execute)(void *owner, PyObject *module);
// Ends what py_module_set_state left in a module.
typedef void (*py_module_end_state)(void *state);

// A definition for multi-phase initialisation; lives for ever, as CPython asks. The methods are copied, the strings kept.
PyModuleDef *_Nullable py_module_def_new(const char *name, const char *_Nullable doc, const PyMethodDef *_Nullable methods,
                                         size_t count, void *owner, py_module_execute execute,
                                         py_module_end_state end_state);
static inline PyObject *_Nullable py_module_def_init(PyModuleDef *definition) {
    return py_compat_check_kind() < 0 ? NULL : PyModuleDef_Init(definition);
}

// The same for PyModExport_…: an array of slots.
void *_Nullable py_module_def_export(PyModuleDef *definition);

// A new module of the definition, and what fills it. The spec has a `name`. NULL and -1 with an exception.
PY_OWNED static inline PyReference *_Nullable py_module_from_def(PyModuleDef *definition, PyReference *spec) {
    PY_NEW(py_compat_module_from_def(definition, PY_O(spec)));
}
static inline int py_module_exec(PyReference *module, PyModuleDef *definition) {
    return PyModule_ExecDef(PY_O(module), definition);
}

// The state of a module made by one of these definitions: NULL before it is set, and for any other object.
void *_Nullable py_module_state(PyObject *borrowed);
// Once for each module; the module takes the state over.
void py_module_set_state(PyObject *borrowed, void *state);

#pragma clang assume_nonnull end

#endif
