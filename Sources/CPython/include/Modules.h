// Modules.h: a module definition made at run time. It holds no Python object, so every interpreter can share it.
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

// Fills a new module: 0, or -1 with an exception. `owner` is what py_module_def_init got.
typedef int (*py_module_execute)(PyObject *_Nullable module, void *_Nullable owner);

// A definition for multi-phase initialisation; lives for ever, as CPython asks. The methods are copied, the strings kept.
PyModuleDef *_Nullable py_module_def_new(const char *name, const char *_Nullable doc, const PyMethodDef *_Nullable methods,
                                         size_t count, py_module_execute execute);
PyObject *_Nullable py_module_def_init(PyModuleDef *definition, void *owner);

#pragma clang assume_nonnull end

#endif
