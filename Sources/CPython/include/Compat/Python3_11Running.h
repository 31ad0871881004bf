// Python3_11Running.h: the buffer protocol's functions, which below a floor of 3.11 are the running interpreter's; and frames.
#ifndef MARTLET_COMPAT_3_11_RUNNING_H
#define MARTLET_COMPAT_3_11_RUNNING_H

// Whether the object exports its memory; called with no exception raised.
static inline int py_compat_buffer_check(PyObject *borrowed) {
#ifdef PY_BUFFER_IS_HIDDEN
    if (py_runtime.buffer_check) return py_runtime.buffer_check(borrowed);
    // Before 3.9 only the type's layout said it: asking for the memory, in any form, tells. Who refuses has some.
    py_buffer buffer;
    if (!py_runtime.buffer_get) return 0;
    if (py_runtime.buffer_get(borrowed, &buffer, PY_BUFFER_ANY) == 0) {
        py_runtime.buffer_release(&buffer);
        return 1;
    }
    int refused = !PyErr_ExceptionMatches(PyExc_TypeError);
    PyErr_Clear();
    return refused;
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

// Whether a frame that is made for a traceback does not hold the one that runs. Since 3.11.
static inline bool py_compat_frames_are_alone(void) { return py_runtime.version >= 0x030B0000; }

// Whether nobody but the caller and one more holds the object. Without a GIL the answer may be outdated: there it is no.
static inline bool py_compat_is_counted_twice(PyObject *object) {
#ifdef Py_GIL_DISABLED
    (void)object;
    return false;
#else
    return Py_REFCNT(object) == 2;
#endif
}

#endif
