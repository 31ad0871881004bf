// StringAppending.c: lets `+` and `+=` of Swift's strings make the longer string that comes of a short one by one allocation and
// two copies.
//
// It is the standard library's function for String.append that the linker replaces (`--wrap`, see ExtensionFlags.swift). Where
// something else is to be done than this, such as to append in place, that one does it.
#include "CPython.h"

#ifdef __ELF__

#include "Replacing.h"

REAL SWIFT void real_append(uint64_t low, uint64_t high, SELF py_small_text *self)
    __asm__("__real_$sSS6appendyySSF");
WRAP SWIFT void wrapped_append(uint64_t low, uint64_t high, SELF py_small_text *self)
    __asm__("__wrap_$sSS6appendyySSF");

SWIFT void wrapped_append(uint64_t low, uint64_t high, SELF py_small_text *self) {
    const py_small_text first = *self, other = {low, high};
    if (py_text_is_small(first) && (py_text_is_small(other) || py_large_text_is_native(other))) {
        const py_known_text start = py_known_text_of(&first), end = py_known_text_of(&other);
        const Py_ssize_t size = start.size + end.size;
        // A short one stays in the string, and to nothing the other is appended as it is.
        py_swift_text *object = start.size && size > PY_SMALL_TEXT ? py_text_room(size, start.ascii && end.ascii) : NULL;
        if (object) {
            memcpy(object->text, start.bytes, (size_t)start.size);
            memcpy(object->text + start.size, end.bytes, (size_t)end.size);
            *self = (py_small_text){object->size, (uintptr_t)object};
            return;
        }
    }
    real_append(low, high, self);
}

#endif
