// bench_api.h: the functions, by file.
#ifndef BENCH_API_H
#define BENCH_API_H

#include "floor.h"

// calls.c
FUNCTION(noop);
FUNCTION(add);
#if Py_LIMITED_API >= 0x030C0000
PyObject *add_kw(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);
#else
PyObject *add_kw(PyObject *, PyObject *, PyObject *);
#endif
int intern_names(void);
PyObject *opt_int(PyObject *, PyObject *);
FUNCTION(call_callback);
FUNCTION(raise_error);

// strings.c
PyObject *str_len(PyObject *, PyObject *);
PyObject *str_copy(PyObject *, PyObject *);
FUNCTION(str_concat);
PyObject *bytes_len(PyObject *, PyObject *);
#if Py_LIMITED_API >= 0x030B0000
PyObject *buffer_sum(PyObject *, PyObject *);
#endif

// containers.c
PyObject *tuple_roundtrip(PyObject *, PyObject *);
PyObject *sum_list(PyObject *, PyObject *);
PyObject *make_list(PyObject *, PyObject *);

// map.c
PyObject *dict_roundtrip(PyObject *, PyObject *);

// classes.c
int add_classes(PyObject *module);

#endif
