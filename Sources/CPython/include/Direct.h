// Direct.h: functions of Python that are called by their addresses, which the loader writes down. By way of the linker's stubs
// (PLT) each call takes one jump more.
#ifndef MARTLET_DIRECT_H
#define MARTLET_DIRECT_H

#pragma clang assume_nonnull begin

typedef struct {
    PyObject *_Nullable (*_Nonnull long_from_int64)(long long value);
    long long (*_Nonnull long_as_int64)(PyObject *borrowed);
    PyObject *_Nullable (*_Nonnull float_from_double)(double value);
    double (*_Nonnull float_as_double)(PyObject *borrowed);
} py_direct_functions;

__attribute__((visibility("hidden"))) extern const py_direct_functions py_direct;

#pragma clang assume_nonnull end

#endif
