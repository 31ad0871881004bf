// Overrides.h: methods of Swift that Python classes override: which call is to reach Swift's own body.
#ifndef MARTLET_OVERRIDES_H
#define MARTLET_OVERRIDES_H

#pragma clang assume_nonnull begin

// A call by Python of Swift's own method, which has not reached its body yet. Each thread has one at a time.
typedef struct py_override {
    PyObject *_Nullable object;
    const char *_Nullable name;
} py_override;

// Begins one, and ends it again; what was there before comes back.
py_override py_override_pass(PyObject *borrowed, const char *name);
void py_override_end(py_override outer);
// Whether this is that call, which has reached it now.
bool py_override_is_passed(PyObject *borrowed, const char *name);

// Whether a class between the two, or the first one itself, has a method of this name.
bool py_class_redefines(const py_class *class, const py_class *base, const char *name);

#pragma clang assume_nonnull end

#endif
