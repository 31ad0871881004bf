// Strings.h: str. Sizes are in bytes of UTF-8.
#ifndef MARTLET_STRINGS_H
#define MARTLET_STRINGS_H

#pragma clang assume_nonnull begin

PY_HOT static inline bool py_unicode_check(PyObject *borrowed) {
    return PY_IS(borrowed, PyUnicode_Type, PyUnicode_Check);
}

// Bytes of UTF-8; NULL where an exception is raised (UnicodeEncodeError for a lone surrogate).
typedef struct {
    const uint8_t *_Nullable bytes;
    Py_ssize_t size;
} py_utf8;

// Whether a str lends the UTF-8 that it keeps. So it does in every CPython.
static inline bool py_unicode_lends_utf8(void) { return py_runtime.unicode_as_utf8_and_size != py_no_utf8; }
// NULL also where there is none, without an exception; TypeError for what is no str.
PY_HOT static inline py_utf8 py_unicode_lent_utf8(PyObject *borrowed) {
    py_utf8 text;
    text.bytes = (const uint8_t *)py_runtime.unicode_as_utf8_and_size(borrowed, &text.size);
    return text;
}
// Where it does not: a new bytes object that holds them, or NULL with an exception.
static inline PyObject *_Nullable py_unicode_utf8_owned(PyObject *borrowed) { return PyUnicode_AsUTF8String(borrowed); }

// A Swift string of up to 15 bytes, as it lies in memory: the bytes, and in the last one the size and whether they are ASCII.
enum { PY_SMALL_TEXT = 15 };
typedef struct {
    uint64_t low, high;
} py_small_text;

// On little-endian machines. Reads overlap rather than go byte by byte.
PY_HOT static inline py_small_text py_small_text_of(const uint8_t *bytes, Py_ssize_t size) {
    uint64_t low = 0, high = 0;
    if (size >= 8) {
        memcpy(&low, bytes, 8);
        memcpy(&high, bytes + size - 8, 8);
        high = size == 8 ? 0 : high >> (8 * (16 - size));
    } else if (size >= 4) {
        uint32_t first, last;
        memcpy(&first, bytes, 4);
        memcpy(&last, bytes + size - 4, 4);
        low = first | (uint64_t)last << (8 * (size - 4));
    } else if (size > 0) {
        low = bytes[0] | (uint64_t)bytes[size / 2] << (8 * (size / 2)) | (uint64_t)bytes[size - 1] << (8 * (size - 1));
    }
    bool ascii = ((low | high) & UINT64_C(0x8080808080808080)) == 0;
    high |= (uint64_t)((ascii ? 0xE0 : 0xA0) | (unsigned)size) << 56;
    return (py_small_text){low, high};
}

// A new str of bytes that are known to be UTF-8, or NULL with MemoryError. `ascii`: they are known to be that; else they may be.
PyObject *_Nullable py_unicode_of_valid_owned(const uint8_t *_Nullable bytes, Py_ssize_t size, bool ascii);
// The same of a Swift string as it lies in memory.
static inline bool py_text_is_small(py_small_text text) { return (text.high >> 61 & 1) != 0; }
static inline PyObject *_Nullable py_unicode_of_small_owned(py_small_text small) {
    Py_ssize_t size = small.high >> 56 & 0x0F;
    return small.high >> 62 & 1 ? PyUnicode_DecodeLatin1((const char *)&small, size, NULL)
                                : py_unicode_of_valid_owned((const uint8_t *)&small, size, false);
}

// A path in the file system's encoding: of str, bytes, or what has __fspath__, without a NUL. A new bytes object, or NULL with
// an exception.
static inline PyObject *_Nullable py_path_bytes_owned(PyObject *borrowed) {
    PyObject *bytes = NULL;
    return PyUnicode_FSConverter(borrowed, &bytes) ? bytes : NULL;
}
// The way back: a new str, with surrogates for bytes that are no text.
PY_OWNED static inline PyReference *_Nullable py_path_text(const char *bytes, Py_ssize_t size) {
    return (PyReference *)PyUnicode_DecodeFSDefaultAndSize(bytes, size);
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
