// Interpreter.c: what the interpreter needs beyond one call: how deep conversions are, and releases put off.
#include "CPython.h"
#include <stdatomic.h>

__attribute__((visibility("hidden"))) void (*py_start_interpreter)(void);
__attribute__((visibility("hidden"))) bool py_is_starting;
__attribute__((visibility("hidden"))) int64_t py_interpreter_generation;

// Well within the stack of any thread that Python or Swift starts.
enum { NESTING_LIMIT = 400 };
static _Thread_local int nesting;

bool py_nest(void) {
    if (nesting >= NESTING_LIMIT) return false;
    nesting++;
    return true;
}

void py_unnest(void) { nesting--; }

// In `sys`, of which each interpreter has its own, and which goes with it.
PyReference *py_interpreter_registry(void) {
    PyObject *registry = PySys_GetObject("__martlet__");
    if (registry) {
        Py_INCREF(registry);
        return (PyReference *)registry;
    }
    registry = PyDict_New();
    if (registry && PySys_SetObject("__martlet__", registry) < 0) Py_CLEAR(registry);
    return (PyReference *)registry;
}

// A Treiber stack: threads without the GIL push, whoever is attached takes the whole stack at once.
typedef struct deferred {
    PyObject *owned;
    int64_t interpreter;
    struct deferred *next;
} deferred;

static _Atomic(deferred *) waiting;

// Whether the stack was empty before.
static bool push(deferred *entry) {
    entry->next = atomic_load_explicit(&waiting, memory_order_relaxed);
    while (!atomic_compare_exchange_weak_explicit(&waiting, &entry->next, entry, memory_order_release,
                                                  memory_order_relaxed)) {}
    return !entry->next;
}

void py_release_deferred(void) {
    if (__builtin_expect(atomic_load_explicit(&waiting, memory_order_relaxed) == NULL, 1)) return;
    deferred *entry = atomic_exchange_explicit(&waiting, NULL, memory_order_acquire);
    int64_t interpreter = entry ? py_interpreter_number() : 0;
    while (entry) {
        deferred *next = entry->next;
        if (entry->interpreter == interpreter) {
            Py_DECREF(entry->owned);
            free(entry);
        } else {
            push(entry);
        }
        entry = next;
    }
}

static int release_pending(void *unused) {
    (void)unused;
    py_release_deferred();
    return 0;
}

void py_release_anywhere(PyObject *owned, int64_t interpreter) {
    if (py_is_attached() && py_interpreter_number() == interpreter) {
        Py_DECREF(owned);
        return;
    }
    // With no interpreter left its memory is gone, or about to go: there is nothing to count.
    if (!Py_IsInitialized() || py_is_finalizing() || interpreter >> 32 != py_interpreter_generation) return;
    deferred *entry = malloc(sizeof *entry);
    if (!entry) return;
    entry->owned = owned;
    entry->interpreter = interpreter;
    // The first of a batch also asks the main thread to see to it, should nobody attach from Swift any more.
    // A full queue of pending calls does no harm: the next attach releases.
    if (push(entry)) py_gate_add_pending(release_pending);
}
