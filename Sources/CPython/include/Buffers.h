// Buffers.h: other objects' memory, exported for a time (the buffer protocol), and memoryview.
#ifndef MARTLET_BUFFERS_H
#define MARTLET_BUFFERS_H

#pragma clang assume_nonnull begin

// Whether the object exports its memory; called with no exception raised.
static inline bool py_buffer_check(PyObject *borrowed) { return py_compat_buffer_check(borrowed) != 0; }

// Fills the buffer, which must not move until it is released: its parts may point into it. -1 with an exception.
static inline int py_buffer_get(PyObject *borrowed, py_buffer *buffer, int request) {
    return py_compat_buffer_get(borrowed, buffer, request);
}

// Once for each buffer that was filled. Keeps the exception that is raised, if any.
static inline void py_buffer_release(py_buffer *buffer) { py_compat_buffer_release(buffer); }

// A buffer that an object filled, and who is using it right now.
typedef struct py_export {
    py_buffer view;
    Py_ssize_t readers;
    bool is_writing, is_released, is_tensor;
} py_export;

// Whether the format is this one letter, for items of this size; without a format they are unsigned bytes. The complex F and
// D of Python 3.14 have been Zf and Zd before, and are in NumPy.
static inline bool py_buffer_has_format(const py_buffer *buffer, char letter, Py_ssize_t size) {
    if (buffer->itemsize != size) return false;
    const char *format = buffer->format;
    if (!format) return letter == 'B';
    if (format[0] == 'Z' && (letter == 'F' || letter == 'D')) return format[1] == (letter | 32) && format[2] == '\0';
    return format[0] == letter && format[1] == '\0';
}

// Whether all of them are 0 or 1.
static inline bool py_bytes_are_bools(const void *_Nullable bytes, Py_ssize_t size) {
    const unsigned char *each = bytes;
    unsigned char all = 0;
    for (Py_ssize_t index = 0; index < size; index++) all |= each[index];
    return all <= 1;
}

// Whether the items lie one after the other, the last dimension the fastest to change (PyBuffer_IsContiguous, 'C').
static inline bool py_buffer_is_contiguous(const py_buffer *buffer) {
    if (buffer->suboffsets) return false;
    if (buffer->len == 0 || !buffer->strides) return true;
    Py_ssize_t step = buffer->itemsize;
    for (int i = buffer->ndim - 1; i >= 0; i--) {
        if (buffer->shape[i] > 1 && buffer->strides[i] != step) return false;
        step *= buffer->shape[i];
    }
    return true;
}

// The memory of an export whose items are such, spelled in the usual way, dense and aligned; NULL where they are not, or are
// none.
static inline void *_Nullable py_export_usual_items(const py_export *export, char letter, Py_ssize_t size) {
    const py_buffer *view = &export->view;
    bool usual = !export->is_released && py_buffer_has_format(view, letter, size) && py_buffer_is_contiguous(view) &&
                 view->len && (uintptr_t)view->buf % (uintptr_t)size == 0;
    return usual ? view->buf : NULL;
}

static inline bool py_memoryview_check(PyObject *borrowed) {
    return (PyObject *)Py_TYPE(borrowed) == (PyObject *)&PyMemoryView_Type;
}
static inline PyObject *_Nullable py_memoryview_new_owned(PyObject *borrowed) { return PyMemoryView_FromObject(borrowed); }

#pragma clang assume_nonnull end

#endif
