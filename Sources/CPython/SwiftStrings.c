// SwiftStrings.c: makes and ends Swift's longer strings, in a third of the instructions that the standard library takes.
//
// They end by the runtime's swift_bridgeObjectRelease, which is the function here in a module that carries the runtime (`--wrap`,
// see ExtensionFlags.swift).
#include "CPython.h"

#ifdef __ELF__
#include "Replacing.h"
#include <malloc.h>

// The class of such objects; NULL until it is known that they are laid out as expected.
static const void *text_class;
// The counts of one that has one owner and had no other: those of a new object.
static uintptr_t alone;
// Of the Swift runtime.
void *swift_allocObject(const void *class, size_t size, size_t alignment_mask);

#define ROOM_FOR_CRUMBS (UINT64_C(1) << 63)
#define NATIVE (UINT64_C(3) << 60)
#define ASCII (UINT64_C(3) << 62)

static void **crumbs_of(const py_swift_text *object) {
    uintptr_t end = (uintptr_t)object->text + (object->capacity & ~ROOM_FOR_CRUMBS);
    return (void **)((end + sizeof(void *) - 1) & ~(sizeof(void *) - 1));
}

// As the string says, whose second word is the object's address.
static bool is_expected(py_small_text string, bool has_crumbs) {
    const py_swift_text *object = (const py_swift_text *)(uintptr_t)string.high;
    uint64_t size = string.low & ((UINT64_C(1) << 48) - 1);
    if (string.high >> 56 || !string.high || string.high & 7 || string.low != (size | NATIVE)) return false;
    if (size < PY_TEXT_CRUMBS || object->size != string.low || !(object->capacity & ROOM_FOR_CRUMBS)) return false;
    const uint64_t capacity = object->capacity & ~ROOM_FOR_CRUMBS;
    if (capacity <= size || object->text[size] != 0) return false;
    // The object ends behind the word of the breadcrumbs.
    void **crumbs = crumbs_of(object);
    if ((char *)(crumbs + 1) > (char *)object + malloc_usable_size((void *)object)) return false;
    return (*crumbs != NULL) == has_crumbs;
}

void py_text_learn(py_small_text first, py_small_text second) {
    if (!is_expected(first, false) || !is_expected(second, true)) return;
    const void *class = ((const py_swift_text *)(uintptr_t)first.high)->class;
    if (class != ((const py_swift_text *)(uintptr_t)second.high)->class) return;
    py_swift_text *new = swift_allocObject(class, sizeof *new, 7);
    alone = new->counts;
    free(new);
    __atomic_store_n(&text_class, class, __ATOMIC_RELEASE);
}

py_swift_text *py_text_room(Py_ssize_t size, bool ascii) {
    const void *class = __atomic_load_n(&text_class, __ATOMIC_ACQUIRE);
    const size_t crumbs = size >= PY_TEXT_CRUMBS ? sizeof(void *) : 0;
    const size_t whole = (sizeof(py_swift_text) + (size_t)size + 1 + crumbs + 15) & ~(size_t)15;
    py_swift_text *object = class ? malloc(whole) : NULL;
    if (!object) return NULL;
    object->class = class;
    object->counts = alone;
    object->capacity = (whole - sizeof *object - crumbs) | (crumbs ? ROOM_FOR_CRUMBS : 0);
    object->size = (uint64_t)size | NATIVE | (ascii ? ASCII : 0);
    if (crumbs) *(void **)(void *)((char *)object + whole - crumbs) = NULL;
    object->text[size] = 0;
    return object;
}

py_new_text py_text_new(const uint8_t *bytes, Py_ssize_t size, bool ascii) {
    py_swift_text *object = py_text_room(size, ascii);
    if (!object) return (py_new_text){{0, 0}, true};
    memcpy(object->text, bytes, (size_t)size);
    return (py_new_text){{object->size, (uintptr_t)object}, false};
}

REAL void *__real_swift_bridgeObjectRetain(void *object);
REAL void __real_swift_bridgeObjectRelease(void *object);
WRAP void *__wrap_swift_bridgeObjectRetain(void *object);
WRAP void __wrap_swift_bridgeObjectRelease(void *object);

// What is in the string itself, or lives for ever, has the uppermost bit; that is most strings.
void *__wrap_swift_bridgeObjectRetain(void *object) {
    return (intptr_t)object <= 0 ? object : __real_swift_bridgeObjectRetain(object);
}

// The end of a text that nobody else has: all there is to it is memory, unless it has breadcrumbs.
void __wrap_swift_bridgeObjectRelease(void *owned) {
    if ((intptr_t)owned <= 0) return;
    py_swift_text *object = (py_swift_text *)((uintptr_t)owned & UINT64_C(0x00FFFFFFFFFFFFF8));
    if (object && object->class == __atomic_load_n(&text_class, __ATOMIC_RELAXED) &&
        __atomic_load_n(&object->counts, __ATOMIC_ACQUIRE) == alone &&
        (!(object->capacity & ROOM_FOR_CRUMBS) || !*crumbs_of(object)))
        free(object);
    else
        __real_swift_bridgeObjectRelease(owned);
}

#else

void py_text_learn(py_small_text first, py_small_text second) { (void)first, (void)second; }

py_new_text py_text_new(const uint8_t *bytes, Py_ssize_t size, bool ascii) {
    (void)bytes, (void)size, (void)ascii;
    return (py_new_text){{0, 0}, true};
}

#endif
