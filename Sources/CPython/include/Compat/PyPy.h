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

#endif
