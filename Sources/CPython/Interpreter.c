// Interpreter.c: what the interpreter needs beyond one call: how deep conversions are, and releases put off.
#include "CPython.h"
#include <stdatomic.h>

__attribute__((visibility("hidden"))) void (*py_start_interpreter)(void);

// Well within the stack of any thread that Python or Swift starts.
enum { NESTING_LIMIT = 400 };
static _Thread_local int nesting;

bool py_nest(void) {
    if (nesting >= NESTING_LIMIT) return false;
    nesting++;
    return true;
}

void py_unnest(void) { nesting--; }

// A Treiber stack: threads without the GIL push, whoever is attached takes the whole stack at once.
typedef struct deferred {
    PyObject *owned;
    struct deferred *next;
} deferred;

static _Atomic(deferred *) waiting;

void py_release_deferred(void) {
    if (__builtin_expect(atomic_load_explicit(&waiting, memory_order_relaxed) == NULL, 1)) return;
    deferred *entry = atomic_exchange_explicit(&waiting, NULL, memory_order_acquire);
    while (entry) {
        deferred *next = entry->next;
        Py_DECREF(entry->owned);
        free(entry);
        entry = next;
    }
}

static int release_pending(void *unused) {
    (void)unused;
    py_release_deferred();
    return 0;
}

void py_release_anywhere(PyObject *owned) {
    if (py_is_attached()) {
        Py_DECREF(owned);
        return;
    }
    // With no interpreter left its memory is gone, or about to go: there is nothing to count.
    if (!Py_IsInitialized() || py_is_finalizing()) return;
    deferred *entry = malloc(sizeof *entry);
    if (!entry) return;
    entry->owned = owned;
    entry->next = atomic_load_explicit(&waiting, memory_order_relaxed);
    while (!atomic_compare_exchange_weak_explicit(&waiting, &entry->next, entry, memory_order_release,
                                                  memory_order_relaxed)) {}
    // The first of a batch also asks the main thread to see to it, should nobody attach from Swift any more.
    // A full queue of pending calls does no harm: the next attach releases.
    if (!entry->next) Py_AddPendingCall(release_pending, NULL);
}
