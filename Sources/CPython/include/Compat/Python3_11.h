// Python3_11.h: the buffer protocol, which CPython 3.11 put into the limited API. Every CPython 3 exports its functions
// and agrees on the struct; below that floor the headers hide both, so the struct is declared here and the functions are
// looked up when the file is loaded.
#ifndef MARTLET_COMPAT_3_11_H
#define MARTLET_COMPAT_3_11_H

#if defined(Py_LIMITED_API) && PY_API_LEVEL < 0x030B0000
#define PY_BUFFER_IS_HIDDEN 1
typedef struct py_buffer {
    void *buf;
    PyObject *obj;
    Py_ssize_t len;
    Py_ssize_t itemsize;
    int readonly;
    int ndim;
    char *format;
    Py_ssize_t *shape;
    Py_ssize_t *strides;
    Py_ssize_t *suboffsets;
    void *internal;
} py_buffer;
#else
typedef Py_buffer py_buffer;
#endif

// The requests that Martlet makes, as the protocol numbers them.
enum {
    PY_BUFFER_BYTES = 0,
    PY_BUFFER_WRITABLE = 0x0001,
    PY_BUFFER_FORMAT = 0x0004,
    PY_BUFFER_SHAPE = 0x0008,
    PY_BUFFER_STRIDES = 0x0010 | 0x0008,
    PY_BUFFER_RECORDS_READ = 0x0004 | 0x0008 | 0x0010,
    PY_BUFFER_RECORDS = 0x0001 | 0x0004 | 0x0008 | 0x0010,
    PY_BUFFER_ANY = 0x0004 | 0x0008 | 0x0010 | 0x0100,
};

#endif
