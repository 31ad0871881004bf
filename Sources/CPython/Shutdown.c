// Shutdown.c: the gate before the interpreter, which its end closes.
//
// A native thread that asks for the GIL while Python is finalizing does not come back: Python ends the thread (up to 3.13)
// or lets it hang. Asking first whether it is finalizing leaves a gap between the answer and the wait for the GIL. So every
// native thread counts itself in and out, and an atexit function, which runs before anything is torn down, closes the gate and
// waits for those inside.
#include "CPython.h"
#include <pthread.h>
#include <stdatomic.h>
#include <sched.h>
#include <time.h>
#include <unistd.h>

static atomic_int inside, adding;
static atomic_bool closed, watched, adds_nothing;

// Who stays inside for ever (waiting for something that never comes) does not keep Python from ending.
#define PATIENCE_IN_MILLISECONDS 3000

// ---- pending calls ----------------------------------------------------------------------------------------------------

void py_gate_add_pending(int (*call)(void *)) {
    atomic_fetch_add(&adding, 1);
    if (!atomic_load(&adds_nothing)) Py_AddPendingCall(call, NULL);
    atomic_fetch_sub(&adding, 1);
}

static void add_nothing_more(void) {
    atomic_store(&adds_nothing, true);
    // Adding needs no GIL, and takes no time.
    while (atomic_load(&adding) > 0) sched_yield();
}

static PyObject *end_threading(PyObject *shutdown, PyObject *arguments) {
    add_nothing_more();
    return PyObject_CallObject(shutdown, arguments);
}

static PyMethodDef end_threading_definition = {"_shutdown", end_threading, METH_VARARGS, NULL};

// CPython 3.8 refuses pending calls, with an exception on a thread that may not be attached, before it calls the functions of
// `atexit`. The last that it calls before that is this one of `threading`.
static bool watch_threading(void) {
    PyObject *module = PyImport_ImportModule("threading");
    PyObject *shutdown = module ? PyObject_GetAttrString(module, "_shutdown") : NULL;
    PyObject *function = shutdown ? PyCFunction_NewEx(&end_threading_definition, shutdown, NULL) : NULL;
    bool done = function && PyObject_SetAttrString(module, "_shutdown", function) == 0;
    Py_XDECREF(function);
    Py_XDECREF(shutdown);
    Py_XDECREF(module);
    return done;
}

// ---- the gate ---------------------------------------------------------------------------------------------------------

static PyObject *close_gate(PyObject *unused, PyObject *arguments) {
    (void)unused;
    (void)arguments;
    atomic_store(&closed, true);
    add_nothing_more();
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
    if (result && py_compat_pending_calls_end_early() && !watch_threading()) Py_CLEAR(result);
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
    atomic_store(&adds_nothing, false);
}

// ---- threads of Python's ----------------------------------------------------------------------------------------------

static void stay(void *unused) {
    (void)unused;
    for (;;) pause();
}

// A daemon thread that was detached when Python began to end: up to 3.13 Python ends it here, and with it would go the frames
// of Swift below, unended, whoever still uses what lies in them. It stays for ever instead, as since 3.14.
void py_reattach(void *state) {
    pthread_cleanup_push(stay, NULL);
    PyEval_RestoreThread(state);
    pthread_cleanup_pop(0);
}
