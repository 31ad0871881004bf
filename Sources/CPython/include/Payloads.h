// Payloads.h: the payload of a Swift enum where it lies, by the functions that the compiler makes for every enum.
//
// A case and its payload share memory: the payload's spare bits say which case it is. Projecting takes them out, so that the
// payload can be looked at in place; injecting puts them back. Both are in the enum's table of value witnesses.
#ifndef MARTLET_PAYLOADS_H
#define MARTLET_PAYLOADS_H

#pragma clang assume_nonnull begin

typedef struct py_enum_witnesses {
    void (*_Nullable common[8])(void);
    size_t size, stride;
    uint32_t flags, extra_inhabitants;
    unsigned (*tag)(const void *value, const void *type);
    void (*project)(void *value, const void *type);
    void (*inject)(void *value, unsigned tag, const void *type);
} py_enum_witnesses;

// `type` is an enum's metadata.
static inline const py_enum_witnesses *py_enum_witnesses_of(const void *type) {
    return ((const py_enum_witnesses *const *)type)[-1];
}
static inline unsigned py_enum_tag(const void *value, const void *type) {
    return py_enum_witnesses_of(type)->tag(value, type);
}
static inline void py_enum_project(void *value, const void *type) { py_enum_witnesses_of(type)->project(value, type); }
static inline void py_enum_inject(void *value, unsigned tag, const void *type) {
    py_enum_witnesses_of(type)->inject(value, tag, type);
}

// What lies in the box of an `indirect` case; a function of Swift's runtime.
extern void *swift_projectBox(void *box);
static inline void *py_box_contents(void *box) { return swift_projectBox(box); }

#pragma clang assume_nonnull end

#endif
