// Direct.h: functions of Python that are called by their addresses, which the loader writes down. By way of the linker's stubs
// (PLT) each call takes one jump more.
#ifndef MARTLET_DIRECT_H
#define MARTLET_DIRECT_H

#pragma clang assume_nonnull begin

// Of the types that the headers give them: PyPy has Py_ssize_t for long long.
typedef struct {
    __typeof__(PyLong_FromLongLong) *long_from_int64;
    __typeof__(PyLong_AsLongLong) *long_as_int64;
    __typeof__(PyFloat_FromDouble) *float_from_double;
    __typeof__(PyFloat_AsDouble) *float_as_double;
} py_direct_functions;

__attribute__((visibility("hidden"))) extern const py_direct_functions py_direct;

#pragma clang assume_nonnull end

#endif
