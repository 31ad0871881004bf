// FreeLists.c: lets Swift allocate from the free lists.
//
// An initializer allocates by the runtime's swift_allocObject. In a module that carries the runtime, the linker makes that the
// function here (`--wrap`, see ExtensionFlags.swift). In all else nothing is kept, for nobody would ask for it.
#include "CPython.h"

__attribute__((visibility("hidden"))) py_free_list py_free_lists[PY_FREE_LISTS];
__attribute__((visibility("hidden"))) py_kept py_kept_error;

// Larger instances are rather given back.
enum { LARGE = 512 };

// Of the Swift runtime.
void swift_slowDealloc(void *memory, size_t size, size_t alignment_mask);
typedef struct {
    size_t before, size;
} extents;

#ifdef __ELF__
#include "Replacing.h"

extents _swift_getSwiftClassInstanceExtents(const void *class);
REAL void *__real_swift_allocObject(const void *class, size_t size, size_t alignment_mask);
WRAP void *__wrap_swift_allocObject(const void *class, size_t size, size_t alignment_mask);

void *__wrap_swift_allocObject(const void *class, size_t size, size_t alignment_mask) {
    py_free_list *list = py_free_list_of(class);
    if (__builtin_expect(py_free_list_is(list, class), 0) && list->first && list->size == size) {
        void **instance = list->first;
        list->first = instance[2];
        list->count--;
        return instance;
    }
    return __real_swift_allocObject(class, size, alignment_mask);
}

// Makes the list the class's and this thread's, if it is nobody's. The class comes last: who finds it finds the thread.
static bool claim(py_free_list *list, const void *class) {
#if __has_feature(address_sanitizer)
    // That looks for uses of what was freed.
    return false;
#endif
    if (!__real_swift_allocObject) return false;
    size_t size = _swift_getSwiftClassInstanceExtents(class).size;
    const void *nobody = NULL, *thread = __builtin_thread_pointer();
    if (size > LARGE) return false;
    if (!__atomic_compare_exchange_n(&list->thread, &nobody, thread, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) return false;
    list->size = (unsigned)size;
    __atomic_store_n(&list->class, class, __ATOMIC_RELEASE);
    return true;
}

#else

static bool claim(py_free_list *list, const void *class) {
    (void)list, (void)class;
    return false;
}

#endif

void py_swift_free_slow(void *instance) {
    const void *class = *(const void **)instance;
    py_free_list *list = py_free_list_of(class);
    if (!__atomic_load_n(&list->thread, __ATOMIC_RELAXED) && claim(list, class)) return py_swift_free(instance);
    swift_slowDealloc(instance, 0, 15);
}
