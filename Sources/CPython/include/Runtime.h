// Runtime.h: entry points of the *running* interpreter that lie beyond the floor of a stable-ABI build.
//
// One cp39-abi3 file is loaded by every later CPython. What those offer on top (or had all along, hidden by the limited
// API) is looked up by name once, when the file is loaded, and used where it exists; a NULL member means that the caller
// takes its slower way. No undefined symbol is left in the file, so it stays within the stable ABI of its floor.
#ifndef MARTLET_RUNTIME_H
#define MARTLET_RUNTIME_H

typedef struct py_runtime_entries {
    // The running version, as PY_VERSION_HEX writes it: major, minor and micro.
    unsigned version;
    // A str's UTF-8, cached in the object: exported since 3.3, in the limited API since 3.10. Never NULL: where there is none,
    // py_no_utf8 stands in, so that nobody has to ask first.
    const char *(*unicode_as_utf8_and_size)(PyObject *borrowed, Py_ssize_t *size);
    // A str of code points of 1, 2 or 4 bytes: exported since 3.3, in no limited API.
    PyObject *(*unicode_from_kind_and_data)(int kind, const void *points, Py_ssize_t count);
    // Calls without an argument tuple: exported since 3.9, in the limited API since 3.12.
    PyObject *(*vectorcall)(PyObject *callable, PyObject *const *arguments, size_t count, PyObject *names);
    PyObject *(*vectorcall_method)(PyObject *name, PyObject *const *arguments, size_t count, PyObject *names);
    // Whether the interpreter is shutting down: Py_IsFinalizing since 3.13, _Py_IsFinalizing before.
    int (*is_finalizing)(void);
    // The running thread state, or NULL: PyThreadState_GetUnchecked since 3.13, a private name before.
    PyThreadState *(*thread_state_unchecked)(void);
    // The buffer protocol: exported by every CPython 3, in the limited API since 3.11.
    int (*buffer_check)(PyObject *borrowed);
    int (*buffer_get)(PyObject *borrowed, py_buffer *buffer, int request);
    void (*buffer_release)(py_buffer *buffer);
    // Types that know their module, since 3.9; in the limited API since 3.10.
    PyObject *(*type_from_module_and_spec)(PyObject *module, PyType_Spec *spec, PyObject *bases);
    // The interpreter of the running thread, since 3.9.
    PyInterpreterState *(*interpreter)(void);
    // The getter of `__dict__`: exported since 3.3, in the limited API since 3.10.
    PyObject *(*generic_get_dict)(PyObject *borrowed, void *closure);
    // PyUnstable_Module_SetGIL: free-threaded builds alone have it. Never called.
    void *module_set_gil;
    // What a module was made of: the definition, or the token of its slots. In the API since 3.15.
    int (*module_get_token)(PyObject *module, void **result);
    // A frame of no Python function, for the traceback of the raised exception. Exported by every CPython 3 for its own
    // extension modules, and (all but the third) in no API.
    PyObject *(*code_new_empty)(const char *file, const char *function, int line);
    PyObject *(*frame_new)(PyThreadState *state, PyObject *code, PyObject *globals, PyObject *locals);
    int (*traceback_here)(PyObject *frame);
    void (*traceback_add)(const char *function, const char *file, int line);
} py_runtime_entries;

__attribute__((visibility("hidden"))) extern py_runtime_entries py_runtime;

// NULL, without an exception.
const char *py_no_utf8(PyObject *borrowed, Py_ssize_t *size);

#endif
