// Interpreter.h: attaching a thread, letting go, signals, evaluation, and work put off until a thread is attached.
#ifndef MARTLET_INTERPRETER_H
#define MARTLET_INTERPRETER_H

#pragma clang assume_nonnull begin

static inline bool py_is_initialized(void) { return Py_IsInitialized() != 0; }

// Whether MartletEmbedding is starting Python now.
__attribute__((visibility("hidden"))) extern bool py_is_starting;
// Whether a thread may attach. Python says that it is initialised before it has imported `site`, which lets others run.
static inline bool py_is_ready(void) {
    if (!py_is_initialized()) return false;
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    return !__atomic_load_n(&py_is_starting, __ATOMIC_ACQUIRE);
}
static inline bool py_is_finalizing(void) { return py_runtime.is_finalizing && py_runtime.is_finalizing(); }
static inline const char *py_get_version(void) { return Py_GetVersion(); }

// PyGILState_Ensure and PyGILState_Release: re-entrant, one release for each ensure.
static inline int py_attach(void) { return (int)PyGILState_Ensure(); }
static inline void py_unattach(int state) { PyGILState_Release((PyGILState_STATE)state); }

// For a thread that is not attached, before it attaches and after it let go again (Shutdown.c). False: Python is ending.
bool py_gate_enter(void);
void py_gate_leave(void);
// Has the end of Python close the gate; called by an attached thread.
void py_gate_watch(void);
// Has Python's main thread call this, unless Python is ending; from any thread.
void py_gate_add_pending(int (*call)(void *_Nullable));
// Before Python is started anew.
void py_gate_open(void);

// PyEval_SaveThread and PyEval_RestoreThread. An opaque pointer, for PyThreadState is not to be touched. A thread that comes
// back when Python is ending stays where it is (Shutdown.c).
static inline void *py_detach(void) { return PyEval_SaveThread(); }
void py_reattach(void *state);

// Whether this thread is attached right now. False where the running Python offers no way to know.
static inline bool py_is_attached(void) { return Py_IsInitialized() && py_compat_is_attached(); }

// How often Python was ended in this process.
__attribute__((visibility("hidden"))) extern int64_t py_interpreter_generation;

// Starts the interpreter when none runs, or waits for who does. Set by MartletEmbedding when it is loaded, NULL in an extension module.
__attribute__((visibility("hidden"))) extern void (*_Nullable py_start_interpreter)(void);
static inline bool py_start_on_demand(void) {
    if (py_start_interpreter) py_start_interpreter();
    return Py_IsInitialized() != 0;
}

// Which interpreter the thread is attached to: a number that is never used again in the process, not even when Python is
// started anew.
static inline int64_t py_interpreter_number(void) { return py_interpreter_generation << 32 | py_compat_interpreter_number(); }
// The main interpreter's, the one that does not end before the process lets go of Python.
static inline int64_t py_main_interpreter_number(void) { return py_interpreter_generation << 32; }

// Drops a count on an object of the interpreter of this number, from a thread that may not be attached to it: at once, or
// when a thread next attaches to it or its main thread looks for pending calls.
void py_release_anywhere(PyObject *owned, int64_t interpreter);
// Drops what waits for this interpreter. The thread must be attached.
void py_release_deferred(void);

static inline int py_check_signals(void) { return py_compat_check_signals(); }

// A dict of Martlet's in the running interpreter: what exists once for each. NULL with an exception.
PY_OWNED PyReference *_Nullable py_interpreter_registry(void);

PY_OWNED static inline PyReference *_Nullable py_import(PyReference *name) { PY_NEW(PyImport_Import(PY_O(name))); }
// The module, if it is loaded; else NULL, without an exception.
PY_OWNED static inline PyReference *_Nullable py_import_loaded(PyReference *name) {
    PyObject *module = py_compat_import_get_module(PY_O(name));
    if (!module) PyErr_Clear();
    return (PyReference *)module;
}
PY_BORROWED static inline PyReference *_Nullable py_main_dict(void) {
    PyObject *module = PyImport_AddModule("__main__");
    return module ? (PyReference *)PyModule_GetDict(module) : NULL;
}
PY_BORROWED static inline PyReference *_Nullable py_builtins(void) { return (PyReference *)PyEval_GetBuiltins(); }

// Counts how deep this thread's conversions lie in each other. False, uncounted, where that is too deep.
bool py_nest(void);
void py_unnest(void);

// The innermost frame of this thread, or NULL without an exception.
PY_BORROWED static inline PyReference *_Nullable py_current_frame(void) { return (PyReference *)PyEval_GetFrame(); }

// One expression, or a program whose value is None.
PY_OWNED static inline PyReference *_Nullable py_compile(const char *source, const char *file, bool expression) {
    PY_NEW(Py_CompileString(source, file, expression ? Py_eval_input : Py_file_input));
}
PY_OWNED static inline PyReference *_Nullable py_eval_code(PyReference *code, PyReference *globals, PyReference *locals) {
    PY_NEW(PyEval_EvalCode(PY_O(code), PY_O(globals), PY_O(locals)));
}

#pragma clang assume_nonnull end

#endif
