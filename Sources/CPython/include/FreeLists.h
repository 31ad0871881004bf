// FreeLists.h: the memory of Swift instances that ended, kept for the next ones of their class. The rest is FreeLists.c.
#ifndef MARTLET_FREE_LISTS_H
#define MARTLET_FREE_LISTS_H

#pragma clang assume_nonnull begin

// How many lists there are, and how many instances each has at most.
enum { PY_FREE_LISTS = 16, PY_FREE_INSTANCES = 8 };

// Of one class and one thread, the first that came, for ever. Nobody else looks behind these two words, so that neither a
// lock nor the GIL is needed: Swift allocates on threads that are not attached, too.
typedef struct py_free_list {
    const void *_Nullable class;  // Swift's
    const void *_Nullable thread;
    void *_Nullable first;  // its third word leads to the next one; the two before it are those of a new instance already
    unsigned size, count;
} py_free_list;

__attribute__((visibility("hidden"))) extern py_free_list py_free_lists[PY_FREE_LISTS];

// The list that a class may have. Swift's classes are larger than an entry of the table, which their addresses pick.
PY_HOT static inline py_free_list *py_free_list_of(const void *class) {
    uintptr_t offset = (uintptr_t)class & (PY_FREE_LISTS - 1) * sizeof(py_free_list);
    return (py_free_list *)(void *)((char *)py_free_lists + offset);
}
PY_HOT static inline bool py_free_list_is(const py_free_list *list, const void *class) {
    return __atomic_load_n(&list->class, __ATOMIC_RELAXED) == class &&
           __atomic_load_n(&list->thread, __ATOMIC_RELAXED) == __builtin_thread_pointer();
}

// Where there is no list yet, or no room in it.
void py_swift_free_slow(void *instance);

// Keeps, or gives back, the memory of an instance whose fields need no end, and whose counts are those of a new one.
PY_HOT static inline void py_swift_free(void *instance) {
    const void *class = *(const void **)instance;
    py_free_list *list = py_free_list_of(class);
    if (!py_free_list_is(list, class) || list->count == PY_FREE_INSTANCES) return py_swift_free_slow(instance);
    ((void **)instance)[2] = list->first;
    list->first = instance;
    list->count++;
}

// One instance that is kept whole, in the same way: of one thread, the first that came, for ever.
typedef struct py_kept {
    const void *_Nullable thread;
    void *_Nullable instance;
} py_kept;

// The raised errors' storage (PyErrorStorage.swift).
__attribute__((visibility("hidden"))) extern py_kept py_kept_error;

// Where this thread's is kept; NULL on another thread. It becomes the thread's if it is nobody's.
PY_HOT static inline void *_Nullable py_place_of_kept(py_kept *kept) {
    const void *owner = __atomic_load_n(&kept->thread, __ATOMIC_RELAXED), *thread = __builtin_thread_pointer();
    if (__builtin_expect(owner == thread, 1)) return &kept->instance;
    if (owner) return NULL;
    bool claimed =
        __atomic_compare_exchange_n(&kept->thread, &owner, thread, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED);
    return claimed ? &kept->instance : NULL;
}
PY_HOT static inline void *_Nullable py_place_of_kept_error(void) { return py_place_of_kept(&py_kept_error); }

#pragma clang assume_nonnull end

#endif
