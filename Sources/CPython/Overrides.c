// Overrides.c: methods of Swift that Python classes override: which call is to reach Swift's own body.
#include "CPython.h"

static _Thread_local py_override passing;

py_override py_override_pass(PyObject *borrowed, const char *name) {
    py_override outer = passing;
    passing = (py_override){borrowed, name};
    return outer;
}

void py_override_end(py_override outer) { passing = outer; }

bool py_override_is_passed(PyObject *borrowed, const char *name) {
    if (passing.object != borrowed || strcmp(passing.name, name)) return false;
    passing = (py_override){NULL, NULL};
    return true;
}

bool py_class_redefines(const py_class *class, const py_class *base, const char *name) {
    for (; class && class != base; class = class->base)
        for (const PyMethodDef *method = class->methods; method && method->ml_name; method++)
            if (!strcmp(method->ml_name, name)) return true;
    return false;
}
