// Deallocation.c: what waits for the outermost destructor of its thread.
#include "CPython.h"

// Of the Swift runtime.
void swift_release(void *owned);

typedef struct py_deferred {
    const py_class *class;
    void *owned;
} py_deferred;

static _Thread_local py_destructors destructors;

py_destructors *py_destructors_of_thread(void) { return &destructors; }

bool py_destructors_defer(py_destructors *all, const py_class *class, void *owned) {
    if (all->count == all->capacity) {
        size_t capacity = all->capacity ? all->capacity * 2 : 64;
        py_deferred *larger = realloc(all->waiting, capacity * sizeof *larger);
        if (!larger) return false;
        all->waiting = larger;
        all->capacity = capacity;
    }
    all->waiting[all->count++] = (py_deferred){class, owned};
    return true;
}

void py_destructors_end_deferred(py_destructors *all) {
    // Whatever they do, the exception that is being raised survives it.
    PyObject *raised = py_err_save();
    while (all->count) {
        py_deferred next = all->waiting[--all->count];
        if (next.class)
            py_instance_end_behind(next.class, next.owned);
        else
            swift_release(next.owned);
    }
    free(all->waiting);
    all->waiting = NULL;
    all->capacity = 0;
    py_err_restore(raised);
}
