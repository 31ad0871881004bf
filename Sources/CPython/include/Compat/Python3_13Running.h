// Python3_13Running.h: a module that knows Pythons with the GIL alone must not start in one without: its objects have
// another head. CPython 3.13 and 3.14 without the GIL find abi3 files all the same, and crash.
#ifndef MARTLET_COMPAT_3_13_RUNNING_H
#define MARTLET_COMPAT_3_13_RUNNING_H

// -1 with ImportError where the running Python is of the other kind.
static inline int py_compat_check_kind(void) {
#ifndef Py_GIL_DISABLED
    if (py_runtime.module_set_gil) {
        PyErr_SetString(PyExc_ImportError,
                        "this module is built for Pythons with the GIL, and this one is free-threaded: "
                        "build it for this Python alone (--version-specific)");
        return -1;
    }
#endif
    return 0;
}

#endif
