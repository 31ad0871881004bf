// Shutdown.c: the gate before the interpreter, which its end closes.
//
// A native thread that asks for the GIL while Python is finalizing does not come back: Python ends the thread (up to 3.13)
// or lets it hang. Asking first whether it is finalizing leaves a gap between the answer and the wait for the GIL. So every
// native thread counts itself in and out, and an atexit function, which runs before anything is torn down, closes the gate and
// waits for those inside.
#include "CPython.h"
#include <stdatomic.h>
#include <time.h>

static atomic_int inside;
static atomic_bool closed, watched;

// Who stays inside for ever (waiting for something that never comes) does not keep Python from ending.
#define PATIENCE_IN_MILLISECONDS 3000

static PyObject *close_gate(PyObject *unused, PyObject *arguments) {
    (void)unused;
    (void)arguments;
    atomic_store(&closed, true);
    // A thread that is inside may need the GIL to get out.
    PyThreadState *state = PyEval_SaveThread();
    struct timespec millisecond = {0, 1000000};
    for (int waited = 0; atomic_load(&inside) > 0 && waited < PATIENCE_IN_MILLISECONDS; waited++)
        nanosleep(&millisecond, NULL);
    PyEval_RestoreThread(state);
    return py_new_none();
}

static PyMethodDef close_gate_definition = {"close_gate", close_gate, METH_NOARGS, NULL};

void py_gate_watch(void) {
    // A subinterpreter's end is not the end.
    if (py_compat_interpreter_number() != 0 || atomic_exchange(&watched, true)) return;
    PyObject *raised = py_err_take_owned();
    PyObject *function = PyCFunction_NewEx(&close_gate_definition, NULL, NULL);
    PyObject *module = PyImport_ImportModule("atexit");
    PyObject *result = module && function ? PyObject_CallMethod(module, "register", "O", function) : NULL;
    // Without memory for it, Python's own way has to do.
    if (!result) PyErr_Clear();
    Py_XDECREF(result);
    Py_XDECREF(module);
    Py_XDECREF(function);
    if (raised) py_err_raise_owned(raised);
}

bool py_gate_enter(void) {
    // In this order: who is counted before the gate closes is waited for.
    atomic_fetch_add(&inside, 1);
    if (!atomic_load(&closed)) return true;
    atomic_fetch_sub(&inside, 1);
    return false;
}

void py_gate_leave(void) { atomic_fetch_sub(&inside, 1); }

void py_gate_open(void) {
    atomic_store(&watched, false);
    atomic_store(&closed, false);
}
