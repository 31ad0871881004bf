// SwiftStrings.h: Swift's strings of more than 15 bytes as they lie in memory: an object of the standard library's with a head of
// two words, the text, and a NUL. The rest is SwiftStrings.c.
#ifndef MARTLET_SWIFT_STRINGS_H
#define MARTLET_SWIFT_STRINGS_H

#pragma clang assume_nonnull begin

// The head. From PY_TEXT_CRUMBS bytes on, the last word of the object is for places in the text that are found later
// (breadcrumbs).
typedef struct py_swift_text {
    const void *class;
    uintptr_t counts;
    uint64_t capacity;  // with that of the NUL; the uppermost bit says that there is room for breadcrumbs
    uint64_t size;      // and what is known of the text, in the uppermost bits
    uint8_t text[];
} py_swift_text;
enum { PY_TEXT_CRUMBS = 64 };

static inline bool py_large_text_is_ascii(py_small_text text) { return text.low >> 63 != 0; }
// Whether a longer one's UTF-8 lies behind the head of an object, or where a literal's does, as if it did.
static inline bool py_large_text_is_native(py_small_text text) {
    return !(text.high >> 60 & 1) && (text.low >> 60 & 1);
}

// The text of a string that is small or native. Of a small one it lies in the string itself.
typedef struct {
    const uint8_t *bytes;
    Py_ssize_t size;
    bool ascii;
} py_known_text;
PY_HOT static inline py_known_text py_known_text_of(const py_small_text *text) {
    if (py_text_is_small(*text))
        return (py_known_text){(const uint8_t *)text, text->high >> 56 & 0x0F, (text->high >> 62 & 1) != 0};
    const uint8_t *object = (const uint8_t *)(uintptr_t)(text->high & UINT64_C(0x0FFFFFFFFFFFFFFF));
    Py_ssize_t size = (Py_ssize_t)(text->low & UINT64_C(0xFFFFFFFFFFFF));
    return (py_known_text){object + offsetof(py_swift_text, text), size, py_large_text_is_ascii(*text)};
}
// A native one's text as a new str; NULL with MemoryError.
static inline PyObject *_Nullable py_unicode_of_native_owned(py_small_text native) {
    py_known_text text = py_known_text_of(&native);
    return py_unicode_of_valid_owned(text.bytes, text.size, text.ascii);
}

// Finds out, by two strings of the standard library's, whether its strings are what this file takes them for: the first has a
// text of non-ASCII without breadcrumbs, and `second` is such a string that has got them. Until then, and where they are not, none
// is made here.
void py_text_learn(py_small_text first, py_small_text second);

// A new string of bytes that are known to be UTF-8; `failed` before any was learnt, and where there is no memory.
typedef struct {
    py_small_text text;
    bool failed;
} py_new_text;
// The object alone, whose text is still to be written; NULL for the same reasons.
py_swift_text *_Nullable py_text_room(Py_ssize_t size, bool ascii);
py_new_text py_text_new(const uint8_t *bytes, Py_ssize_t size, bool ascii);

#pragma clang assume_nonnull end

#endif
