// Exceptions.h: the builtin exception types, by number. The table is Exceptions.c.
#ifndef MARTLET_EXCEPTIONS_H
#define MARTLET_EXCEPTIONS_H

#pragma clang assume_nonnull begin

// How many there are; their order is that of Swift's BuiltinException.
int py_exception_count(void);

// The type's name, as in `builtins`.
const char *py_exception_name(int number);

// The type, borrowed: it lives as long as its interpreter. A type that the running Python does not have yet is answered
// with the nearest base that it has. Never NULL, never raises.
PyObject *py_exception_type(int number);

// The exception that is being raised, kept over code that may touch the indicator; NULL where there is none.
static inline PyObject *_Nullable py_err_save(void) {
    return __builtin_expect(PyErr_Occurred() != NULL, 0) ? py_compat_get_raised_exception() : NULL;
}
static inline void py_err_restore(PyObject *_Nullable saved) {
    if (saved) py_compat_set_raised_exception(saved);
}

#pragma clang assume_nonnull end

#endif
