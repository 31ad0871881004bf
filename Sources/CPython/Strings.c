// Strings.c: a str of UTF-8 that is known to be right, as that of a Swift string always is: nothing is left to check, which
// is most of what Python's own decoder does.
#include "CPython.h"

// Text beyond this size is Python's to decode, so that no large copy lies beside the str.
enum { LARGE = 1 << 20 };

static inline bool is_ascii(const uint8_t *bytes, Py_ssize_t size) {
    uint8_t all = 0;
    for (Py_ssize_t i = 0; i < size; i++) all |= bytes[i];
    return all < 0x80;
}

// How many bytes the code points of a text take at most: the byte that leads the longest one says it.
static inline int width_of(const uint8_t *bytes, Py_ssize_t size) {
    uint8_t largest = 0;
    for (Py_ssize_t i = 0; i < size; i++) largest = bytes[i] > largest ? bytes[i] : largest;
    return largest >= 0xF0 ? 4 : largest >= 0xC4 ? 2 : 1;
}

static inline uint32_t rest(const uint8_t *byte) { return *byte & 0x3F; }

// Writes the code points, of which none is wider than the type, and says where they end.
#define DECODE(name, type)                                                                               \
    static type *name(const uint8_t *byte, Py_ssize_t size, type *point) {                               \
        const uint8_t *end = byte + size;                                                                \
        while (byte < end) {                                                                             \
            if (*byte < 0x80) {                                                                          \
                *point++ = *byte++;                                                                      \
            } else if (sizeof(type) == 1 || *byte < 0xE0) {                                              \
                *point++ = (type)((byte[0] & 0x1Fu) << 6 | rest(byte + 1));                              \
                byte += 2;                                                                               \
            } else if (sizeof(type) == 2 || *byte < 0xF0) {                                              \
                *point++ = (type)((byte[0] & 0x0Fu) << 12 | rest(byte + 1) << 6 | rest(byte + 2));       \
                byte += 3;                                                                               \
            } else {                                                                                     \
                *point++ = (type)((byte[0] & 0x07u) << 18 | rest(byte + 1) << 12 | rest(byte + 2) << 6 | \
                                  rest(byte + 3));                                                       \
                byte += 4;                                                                               \
            }                                                                                            \
        }                                                                                                \
        return point;                                                                                    \
    }
DECODE(decode_narrow, uint8_t)
DECODE(decode_wide, uint16_t)
DECODE(decode_full, uint32_t)

// A function of its own, so that ASCII does not pay for its registers.
__attribute__((noinline)) static PyObject *decoded(const uint8_t *bytes, Py_ssize_t size) {
    uint32_t few[256];
    int width = width_of(bytes, size);
    // No code point is shorter than a byte.
    void *points = (size_t)(size * width) <= sizeof few ? few : malloc((size_t)(size * width));
    if (!points) return PyErr_NoMemory();
    Py_ssize_t count;
    if (width == 1)
        count = decode_narrow(bytes, size, points) - (uint8_t *)points;
    else if (width == 2)
        count = decode_wide(bytes, size, points) - (uint16_t *)points;
    else
        count = decode_full(bytes, size, points) - (uint32_t *)points;
    // The width is the name of the kind, too.
    PyObject *str = py_runtime.unicode_from_kind_and_data(width, points, count);
    if (points != few) free(points);
    return str;
}

PyObject *py_unicode_of_valid_owned(const uint8_t *bytes, Py_ssize_t size, bool ascii) {
    // ASCII is Latin-1, too, and that is copied.
    if (ascii || is_ascii(bytes, size)) return PyUnicode_DecodeLatin1((const char *)bytes, size, NULL);
    if (size > LARGE || !py_runtime.unicode_from_kind_and_data)
        return PyUnicode_FromStringAndSize((const char *)bytes, size);
    return decoded(bytes, size);
}
