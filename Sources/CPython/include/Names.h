// Names.h: the names that Swift's literals stand for, each made and interned once.
#ifndef MARTLET_NAMES_H
#define MARTLET_NAMES_H

#pragma clang assume_nonnull begin

typedef struct py_name_entry {
    const char *_Nullable literal;
    // Counted by the table; set after `literal`.
    PyObject *_Nullable name;
} py_name_entry;

// As many places as no program is likely to fill; zeroed memory that is never touched costs nothing.
#define PY_NAME_PLACES 4096
__attribute__((visibility("hidden"))) extern py_name_entry py_names[PY_NAME_PLACES];
// Whose strings they are, the main interpreter's; others of the process make theirs at each use.
__attribute__((visibility("hidden"))) extern void *_Nullable py_names_owner;

// Literals lie side by side, of any length: all bits of the address count.
static inline size_t py_name_place(const char *literal) {
    return (size_t)(((uint64_t)(uintptr_t)literal * UINT64_C(0x9E3779B97F4A7C15)) >> 52) % PY_NAME_PLACES;
}

// The object that `make` makes of a literal, made once and then found by the key, the literal's address mostly: a new
// reference.
typedef PyObject *_Nullable (*py_maker)(const char *literal, Py_ssize_t size);
PyObject *_Nullable py_made_once(const char *key, const char *literal, Py_ssize_t size, py_maker make);
PyObject *_Nullable py_name_search(const char *literal, Py_ssize_t size);

// The literal's str if the table has it, borrowed from there: whichever interpreter's object is the same has the same text.
static inline PyObject *_Nullable py_name_known(const char *literal) {
    py_name_entry *entry = &py_names[py_name_place(literal)];
    if (__atomic_load_n(&entry->literal, __ATOMIC_RELAXED) != literal) return NULL;
    return __atomic_load_n(&entry->name, __ATOMIC_ACQUIRE);
}

// What the table has for the main interpreter's thread, borrowed; NULL for others.
static inline PyObject *_Nullable py_name_of_main(const char *literal) {
    PyObject *name = py_name_known(literal);
    return name && __atomic_load_n(&py_names_owner, __ATOMIC_RELAXED) == py_compat_interpreter() ? name : NULL;
}

// The interned str of a literal, which is known by its address: the text must stay there for ever. NULL with MemoryError.
PY_OWNED static inline PyReference *_Nullable py_name(const char *literal, Py_ssize_t size) {
    PyObject *name = py_name_of_main(literal);
    if (__builtin_expect(name != NULL, 1)) {
        Py_INCREF(name);
        return (PyReference *)name;
    }
    return (PyReference *)py_name_search(literal, size);
}

// Lets go of all names, before their interpreter ends. The thread must be attached.
void py_names_forget(void);

#pragma clang assume_nonnull end

#endif
