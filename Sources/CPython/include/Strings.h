// Strings.h: str. Sizes are in bytes of UTF-8.
#ifndef MARTLET_STRINGS_H
#define MARTLET_STRINGS_H

#pragma clang assume_nonnull begin

static inline bool py_unicode_check(PyObject *borrowed) { return PyUnicode_Check(borrowed); }

// The UTF-8 of a str. In every CPython the bytes are cached in the str; where the entry point is missing, `*owner` takes
// a new bytes object that holds them and that the caller drops. NULL: an exception is raised (UnicodeEncodeError for a
// lone surrogate).
static inline const char *_Nullable py_unicode_utf8(PyObject *borrowed, Py_ssize_t *size,
                                                    PyObject *_Nullable *_Nonnull owner) {
    *owner = NULL;
    if (__builtin_expect(py_runtime.unicode_as_utf8_and_size != NULL, 1))
        return py_runtime.unicode_as_utf8_and_size(borrowed, size);
    char *bytes = NULL;
    *owner = PyUnicode_AsUTF8String(borrowed);
    if (!*owner || PyBytes_AsStringAndSize(*owner, &bytes, size) < 0) return NULL;
    return bytes;
}

static inline PyObject *_Nullable py_unicode_from_utf8_owned(const char *_Nullable bytes, Py_ssize_t size) {
    return PyUnicode_FromStringAndSize(bytes, size);
}

// The number of code points.
static inline Py_ssize_t py_unicode_length(PyObject *borrowed) { return PyUnicode_GetLength(borrowed); }

// Equality of the code points alone, whatever a subclass makes of it; false where there is no memory to tell.
static inline bool py_unicode_equal(PyObject *a, PyObject *b) {
    int order = PyUnicode_Compare(a, b);
    if (order == -1 && PyErr_Occurred()) PyErr_Clear();
    return order == 0;
}

static inline bool py_same_bytes(const void *_Nullable a, const void *_Nullable b, Py_ssize_t count) {
    return count == 0 || memcmp(a, b, (size_t)count) == 0;
}

// The one str object of this value: attribute and keyword names.
static inline PyObject *_Nullable py_unicode_interned_owned(const char *_Nullable bytes, Py_ssize_t size) {
    PyObject *name = PyUnicode_FromStringAndSize(bytes, size);
    if (name) PyUnicode_InternInPlace(&name);
    return name;
}

#pragma clang assume_nonnull end

#endif
