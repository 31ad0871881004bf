// Python3_9.h: which interpreter of the process the thread is attached to (CPython 3.9).
#ifndef MARTLET_COMPAT_3_9_H
#define MARTLET_COMPAT_3_9_H

// Only to be compared. One for all where there is no way to tell them apart.
static inline void *py_compat_interpreter(void) {
#if defined(PYPY_VERSION) || PY_API_LEVEL < 0x03090000
    static char only;
    return &only;
#else
    return PyInterpreterState_Get();
#endif
}

// The number of the interpreter, which no later one gets again, unlike its address.
static inline int64_t py_compat_interpreter_number(void) {
#if defined(PYPY_VERSION) || PY_API_LEVEL < 0x03090000
    return 0;
#else
    return PyInterpreterState_GetID(PyInterpreterState_Get());
#endif
}

#endif
