// Bytes.h: bytes and bytearray by pointer. Sizes are in bytes.
#ifndef MARTLET_BYTES_H
#define MARTLET_BYTES_H

#pragma clang assume_nonnull begin

PY_HOT static inline bool py_bytes_check(PyObject *borrowed) { return PY_IS(borrowed, PyBytes_Type, PyBytes_Check); }
PY_HOT static inline Py_ssize_t py_bytes_size(PyObject *bytes) { return PyBytes_Size(bytes); }
// The bytes themselves, alive and unchanged as long as the object. The caller has checked the type.
static inline const void *py_bytes_contents(PyObject *bytes) { return PyBytes_AsString(bytes); }
// With NULL for the contents, they are the caller's to write before anyone else sees the object.
static inline PyObject *_Nullable py_bytes_new_owned(const void *_Nullable contents, Py_ssize_t size) {
    if (py_compat_check_room(size) < 0) return NULL;
    return PyBytes_FromStringAndSize(contents, size);
}
static inline void *py_bytes_fill(PyObject *newBytes) { return PyBytes_AsString(newBytes); }

static inline bool py_bytearray_check(PyObject *borrowed) { return PyByteArray_Check(borrowed); }
static inline Py_ssize_t py_bytearray_size(PyObject *array) { return PyByteArray_Size(array); }
// The bytes, until the array is resized; an export (a buffer) keeps it from that.
static inline void *py_bytearray_contents(PyObject *array) { return PyByteArray_AsString(array); }
static inline PyObject *_Nullable py_bytearray_new_owned(const void *_Nullable contents, Py_ssize_t size) {
    if (py_compat_check_room(size) < 0) return NULL;
    return PyByteArray_FromStringAndSize(contents, size);
}
static inline int py_bytearray_resize(PyObject *array, Py_ssize_t size) {
    if (py_compat_check_room(size) < 0) return -1;
    return PyByteArray_Resize(array, size);
}

// Memory of no object's; NULL where there is not as much.
static inline void *_Nullable py_zeroed_memory(Py_ssize_t size) { return calloc((size_t)size + 1, 1); }
static inline void py_free_memory(void *_Nullable memory) { free(memory); }

static inline void py_copy_bytes(void *to, const void *from, Py_ssize_t count) { memcpy(to, from, (size_t)count); }

#pragma clang assume_nonnull end

#endif
