// Deallocation.h: destructors that run inside one another. A value may own the next object, and that the next: a chain of a
// million must not become a million nested calls, so beyond a depth they wait for the outermost one (Deallocation.c).
#ifndef MARTLET_DEALLOCATION_H
#define MARTLET_DEALLOCATION_H

#pragma clang assume_nonnull begin

enum { PY_DEALLOC_LIMIT = 40 };

// Those of one thread. The GIL would not do: interpreters may each have their own.
typedef struct py_destructors {
    int depth;
    size_t count, capacity;
    struct py_deferred *_Nullable waiting;
} py_destructors;
py_destructors *py_destructors_of_thread(void);

// False where it should wait instead.
static inline bool py_destructor_enter(py_destructors *all) { return ++all->depth <= PY_DEALLOC_LIMIT; }
// The outermost one ends, before it leaves, what waits for it.
void py_destructors_end_deferred(py_destructors *all);
static inline void py_destructor_leave(py_destructors *all) {
    if (all->depth == 1 && all->count) py_destructors_end_deferred(all);
    all->depth--;
}

// Keeps a Swift object to release; or, with a class, a Python object without a value, to free as the builtin type does that
// the class extends. False where there is no memory for that.
bool py_destructors_defer(py_destructors *all, const py_class *_Nullable class, void *owned);

#pragma clang assume_nonnull end

#endif
