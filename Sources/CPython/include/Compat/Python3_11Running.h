// Python3_11Running.h: the buffer protocol's functions; below a floor of 3.11 they are the running interpreter's.
#ifndef MARTLET_COMPAT_3_11_RUNNING_H
#define MARTLET_COMPAT_3_11_RUNNING_H

// Whether the object exports its memory. False where the running Python offers no way to know: asking for it tells.
static inline int py_compat_buffer_check(PyObject *borrowed) {
#ifdef PY_BUFFER_IS_HIDDEN
    return py_runtime.buffer_check && py_runtime.buffer_check(borrowed);
#else
    return PyObject_CheckBuffer(borrowed);
#endif
}

static inline int py_compat_buffer_get(PyObject *borrowed, py_buffer *buffer, int request) {
#ifdef PY_BUFFER_IS_HIDDEN
    if (py_runtime.buffer_get) return py_runtime.buffer_get(borrowed, buffer, request);
    PyErr_SetString(PyExc_BufferError, "this Python does not export the buffer protocol");
    return -1;
#else
    return PyObject_GetBuffer(borrowed, buffer, request);
#endif
}

static inline void py_compat_buffer_release(py_buffer *buffer) {
#ifdef PY_BUFFER_IS_HIDDEN
    if (py_runtime.buffer_release) py_runtime.buffer_release(buffer);
#else
    PyBuffer_Release(buffer);
#endif
}

#endif
