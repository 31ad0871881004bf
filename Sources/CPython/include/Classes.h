// Classes.h: heap types whose instances carry a Swift value, on the stable ABI.
//
// An instance is a PyObject, then a word of state, then (for a struct) the value itself. For a final class the word is the
// strong reference; for a struct it is the borrow flag. Zero, as allocation leaves it, means that __init__ has not run.
#ifndef MARTLET_CLASSES_H
#define MARTLET_CLASSES_H

#pragma clang assume_nonnull begin

// ---- one Swift type in all interpreters -------------------------------------------------------------------------------

// A type object made for the Swift type: one for each interpreter and each time its module was made there.
//
// Interpreters with a GIL of their own walk the list at the same time, without a lock. So an entry is never freed: one whose
// type is gone leads on to where it led, and is used again at the list's head. Who stands on it then walks more, not less; and
// no type of another interpreter has the address of one that is alive in this one.
typedef struct py_enum_table py_enum_table;
typedef struct py_class_entry {
    struct py_class_entry *_Nullable next;
    struct py_class_entry *_Nullable spare;  // the next of those that wait for a type
    PyObject *_Nullable type;  // borrowed: the entry goes out of use when the type does
    void *_Nullable interpreter;
    int64_t number;                  // the interpreter's, for a later one may lie at its address
    PyObject *_Nullable observer;    // the weak reference that tells
    PyObject *_Nullable module;  // the one it was made for, only to be compared; NULL until a module has claimed it
    py_enum_table *_Nullable table;  // the members of an enum
} py_class_entry;

// What is known of a Swift type; lives for ever, touched on attached threads only. All but the lists is written once, under
// the lock, before `is_ready` says so.
typedef struct py_class {
    py_class_entry *_Nullable newest;
    py_class_entry *_Nullable spare;
    bool is_ready;
    bool is_shared;          // whether there were type objects of more than one interpreter
    bool has_gc;             // the same for all its type objects
    bool is_chained;         // whether instances are taken apart before they end
    bool is_plain;           // whether they end without running code that is not Swift's own
    bool has_deinit;         // whether it, or what it extends, ends by code of its own
    bool is_embedded;        // whether an instance's Python object lies in it
    bool has_attachments;    // whether an object of its own type may have something attached that its instance keeps
    bool is_bare;            // whether an object is only its memory and its type: no collector, weak references, dictionary
    uintptr_t alone;         // an instance's counts while it has one owner and never had more; 0 where its end takes more
    Py_ssize_t link;         // offset of the word in a Swift instance that knows its object; 0 for a struct
    Py_ssize_t weaklist;     // offsets in an instance; 0 for none
    Py_ssize_t dict;
    Py_ssize_t size;         // of an instance in Python
    const PyMethodDef *_Nullable methods;
    const py_builtin_base *_Nullable builtin;  // the type of Python's own that it extends
    // The class that this one extends, if that is exposed, too; then those that extend this one: the first, and the next one
    // beside it.
    struct py_class *_Nullable base;
    struct py_class *_Nullable derived;
    struct py_class *_Nullable sibling;
    void *_Nullable vectorcall;
    PyMemberDef members[3];
    void *_Nullable kept;    // a Swift object, counted, that goes on where this ends
} py_class;
_Static_assert(sizeof(py_class) <= 32 * sizeof(void *), "__PyRecordMemory has no room for it");

static inline void *_Nullable py_class_kept(const py_class *class) { return __atomic_load_n(&class->kept, __ATOMIC_ACQUIRE); }
// Where two threads come with one, the first one's is kept, and the other's is not given back, either.
static inline void *py_class_keep(py_class *class, void *kept) {
    void *first = NULL;
    bool is_first = __atomic_compare_exchange_n(&class->kept, &first, kept, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
    return is_first ? kept : first;
}

// Held while what interpreters share of the classes is written. Whoever holds it runs no Python code.
void py_classes_lock(void);
void py_classes_unlock(void);

static inline bool py_class_is_ready(const py_class *class) { return __atomic_load_n(&class->is_ready, __ATOMIC_ACQUIRE); }
static inline void py_class_set_ready(py_class *class) { __atomic_store_n(&class->is_ready, true, __ATOMIC_RELEASE); }

// Registers a type object that was made for the module; with it the table goes. False with an exception.
bool py_class_enter(py_class *class, PyObject *type, PyObject *_Nullable module, py_enum_table *_Nullable table);

static inline const py_class_entry *_Nullable py_class_newest(const py_class *class) {
    return __atomic_load_n(&class->newest, __ATOMIC_ACQUIRE);
}
static inline const py_class_entry *_Nullable py_class_next(const py_class_entry *entry) {
    return __atomic_load_n(&entry->next, __ATOMIC_ACQUIRE);
}
static inline PyObject *_Nullable py_class_entry_type(const py_class_entry *entry) {
    return __atomic_load_n(&entry->type, __ATOMIC_RELAXED);
}
static inline bool py_class_entry_is_of(const py_class_entry *entry, void *interpreter) {
    if (__atomic_load_n(&entry->interpreter, __ATOMIC_ACQUIRE) != interpreter) return false;
    // The main interpreter's needs no call to be known.
    return entry->number == py_main_interpreter_number() || entry->number == py_interpreter_number();
}

// Whether this is the type object that was made last, in whichever interpreter.
PY_HOT static inline bool py_class_is_newest(const py_class *class, PyObject *type) {
    const py_class_entry *newest = py_class_newest(class);
    return newest && type == py_class_entry_type(newest);
}

// Whether the type object is the Swift type's own, rather than one below.
static inline bool py_class_has_type(const py_class *class, PyObject *type) {
    for (const py_class_entry *entry = py_class_newest(class); entry; entry = py_class_next(entry))
        if (py_class_entry_type(entry) == type) return true;
    return false;
}

// What the running interpreter has of it; NULL, without an exception, where that is nothing.
static inline const py_class_entry *_Nullable py_class_here(const py_class *class) {
    void *interpreter = py_compat_interpreter();
    for (const py_class_entry *entry = py_class_newest(class); entry; entry = py_class_next(entry))
        if (py_class_entry_is_of(entry, interpreter)) return entry;
    return NULL;
}
// The type object of the running interpreter, borrowed.
static inline PyObject *_Nullable py_class_type(const py_class *class) {
    const py_class_entry *entry = py_class_here(class);
    return entry ? py_class_entry_type(entry) : NULL;
}

// Whether an object that a Swift instance has may be handed to the running interpreter: false for that of another one.
bool py_class_owns_slow(const py_class *class, PyObject *borrowed);
static inline bool py_class_owns(const py_class *class, PyObject *borrowed) {
    return __builtin_expect(!__atomic_load_n(&class->is_shared, __ATOMIC_RELAXED), 1) || py_class_owns_slow(class, borrowed);
}

// Its type object that a module has, or none yet, which has it from now on.
PyObject *_Nullable py_class_claim(py_class *class, PyObject *module);

// The type object that the module has, or that no module has claimed yet.
PyObject *_Nullable py_class_type_beside(const py_class *class, PyObject *_Nullable module);

// The first of the classes that extend it.
static inline const py_class *_Nullable py_class_derived(const py_class *class) {
    return __atomic_load_n(&class->derived, __ATOMIC_ACQUIRE);
}

// Whether the object's type asks for an instance of this very class, not of one that extends it.
bool py_class_is_innermost_slow(const py_class *class, PyObject *borrowed);
PY_HOT static inline bool py_class_is_innermost(const py_class *class, PyObject *borrowed) {
    return !py_class_derived(class) || py_class_is_innermost_slow(class, borrowed);
}
// To be called before either is asked; any number of times.
void py_class_extend(py_class *class, py_class *base);
// A slot of the class that the class extends, in the running interpreter; NULL for none.
void *_Nullable py_class_base_slot(const py_class *class, int slot);

// Whether the object is an instance, of a type below the Swift type's own included.
bool py_class_check_slow(const py_class *class, PyObject *borrowed);
PY_HOT static inline bool py_class_check(const py_class *class, PyObject *borrowed) {
    return __builtin_expect(py_class_is_newest(class, (PyObject *)Py_TYPE(borrowed)), 1) ||
           py_class_check_slow(class, borrowed);
}

// Whether the object is a type object of the class, or one below.
bool py_class_is_type(const py_class *class, PyObject *borrowed);

// The class's type object that the object's type is, or is below; NULL, without an exception, for none. Not the newest one
// where the module was imported more than once.
PyObject *_Nullable py_class_type_of(const py_class *class, PyObject *borrowed);

// Whether Python sees to it that a method is only called on an object that may be its receiver.
static inline bool py_class_is_guarded(void) { return PY_COMPAT_SLOTS_ARE_SAFE; }

// ---- making the type --------------------------------------------------------------------------------------------------

typedef PyObject *_Nullable (*py_fast_method)(PyObject *self, PyObject *_Nonnull const *_Nullable arguments,
                                              Py_ssize_t count);
typedef PyObject *_Nullable (*py_keyword_method)(PyObject *self, PyObject *_Nonnull const *_Nullable arguments,
                                                 Py_ssize_t count, PyObject *_Nullable names);
typedef PyObject *_Nullable (*py_getter)(PyObject *self, void *_Nullable closure);
typedef int (*py_setter)(PyObject *self, PyObject *_Nullable value, void *_Nullable closure);
typedef PyObject *_Nullable (*py_constructor)(PyObject *type, PyObject *_Nonnull const *_Nullable arguments, Py_ssize_t count,
                                              PyObject *_Nullable names);
typedef int (*py_initializer)(PyObject *self, PyObject *arguments, PyObject *_Nullable keywords);
typedef void (*py_destructor)(PyObject *self);
typedef int (*py_visit)(PyObject *borrowed, void *_Nullable argument);
typedef int (*py_traverse)(PyObject *self, py_visit visit, void *_Nullable argument);
typedef int (*py_clear)(PyObject *self);

// Which first argument a method gets.
enum { PY_METHOD_INSTANCE = 0, PY_METHOD_CLASS = METH_CLASS, PY_METHOD_STATIC = METH_STATIC };

static inline PyMethodDef py_method_fast_of(const char *name, py_fast_method function, int kind, const char *doc) {
    return (PyMethodDef){name, (PyCFunction)(void (*)(void))function, METH_FASTCALL | kind, doc};
}
static inline PyMethodDef py_method_keywords_of(const char *name, py_keyword_method function, int kind, const char *doc) {
    return (PyMethodDef){name, (PyCFunction)(void (*)(void))function, METH_FASTCALL | METH_KEYWORDS | kind, doc};
}
static inline PyGetSetDef py_getset(const char *name, py_getter get, py_setter _Nullable set,
                                     const char *_Nullable doc) {
    return (PyGetSetDef){name, (getter)get, (setter)set, doc, NULL};
}

// All that a type object is made of. Strings and tables must live for ever; the slots are read once.
typedef struct py_class_plan {
    py_class *class;
    const char *name;        // module.Name
    bool is_base;
    PyMethodDef *methods;
    PyGetSetDef *properties;
    PyType_Slot *_Nullable slots;
    int slot_count;
    py_initializer _Nullable init;
} py_class_plan;

// What an instance consists of, which is for the class to keep: `size` without weak list and dict.
void py_class_lay_out(py_class *class, Py_ssize_t size, bool has_gc, bool weakrefs, bool attributes);

// A new type object, registered with its class, which is ready. `module` may be NULL, `bases` too. NULL with an exception.
PyObject *_Nullable py_class_make(const py_class_plan *plan, PyObject *_Nullable module, PyObject *_Nullable bases);

// The entry for `__dict__`; false where the running Python has no function for it.
static inline bool py_getset_dict(PyGetSetDef *definition) {
    if (!py_runtime.generic_get_dict) return false;
    *definition = (PyGetSetDef){"__dict__", py_runtime.generic_get_dict, PyObject_GenericSetDict, NULL, NULL};
    return true;
}

// The numbers of the slots that every type has, or may have.
enum {
    PY_TP_DEALLOC = Py_tp_dealloc,
    PY_TP_DOC = Py_tp_doc,
    PY_TP_TRAVERSE = Py_tp_traverse,
    PY_TP_CLEAR = Py_tp_clear,
    PY_TP_FINALIZE = Py_tp_finalize,
    PY_TP_HASH = Py_tp_hash,
};

// Slots that have a C type of their own, by value.
static inline PyType_Slot py_slot(Py_ssize_t number, void *_Nullable function) {
    return (PyType_Slot){(int)number, function};
}

// ---- instances --------------------------------------------------------------------------------------------------------

#define PY_CLASS_STATE (sizeof(PyObject))

// The word of state.
PY_HOT static inline intptr_t *py_instance_state(PyObject *borrowed) {
    return (intptr_t *)(void *)((char *)borrowed + PY_CLASS_STATE);
}
// The same of a class that extends a builtin type.
static inline intptr_t *py_instance_state_behind(const py_class *class, PyObject *borrowed) {
    return (intptr_t *)(void *)((char *)borrowed + class->builtin->offset);
}

// A new instance without a value, of a type or one below it; NULL with an exception.
PY_HOT static inline PyObject *_Nullable py_instance_new(PyObject *type) {
    return PyType_GenericAlloc((PyTypeObject *)type, 0);
}

// The same of a class that extends a builtin type.
static inline PyObject *_Nullable py_instance_new_behind(PyObject *type) {
    return py_builtin_base_new(type, NULL);
}

// The weak list or the dictionary of an instance, by its offset.
PY_HOT static inline PyObject *_Nullable *_Nonnull py_instance_place(PyObject *borrowed, Py_ssize_t offset) {
    return (PyObject **)(void *)((char *)borrowed + offset);
}

// Frees the memory of an instance whose value is gone, and drops its reference to its type.
void py_instance_free(const py_class *class, PyObject *dying);
// The same of a class that extends a builtin type: at once or, where destructors are nested deeply, when they are done.
void py_instance_free_behind(const py_class *class, PyObject *dying);
void py_instance_end_behind(const py_class *class, PyObject *dying);
// The first thing a destructor does: hides the object from the collector and from weak references.
PY_HOT static inline void py_instance_begin_dealloc(const py_class *class, PyObject *dying) {
    if (class->has_gc) PyObject_GC_UnTrack(dying);
    if (class->weaklist && *py_instance_place(dying, class->weaklist)) PyObject_ClearWeakRefs(dying);
}

// The whole end of an instance whose value needs none.
void py_instance_drop(const py_class *class, PyObject *dying);

// The Python object of a Swift instance in the instance's own memory, which has room for it: a new one, without a value.
typedef struct py_embedded {
    PyObject head;
    intptr_t state;
} py_embedded;
PY_HOT static inline PyObject *py_instance_of(py_embedded *room) { return &room->head; }
PY_HOT static inline bool py_instance_is(PyObject *borrowed, const py_embedded *room) { return borrowed == &room->head; }

// By what an instance knows the Python object that it has now.
typedef struct py_link {
    // Not counted, for the object holds the instance, and takes itself out when it goes.
    PyObject *_Nullable object;
    // Where the object may lie; those of classes in Python have a size of their own.
    py_embedded room;
} py_link;
// The state of the room while the object lies elsewhere (Resurrection.h): whether it is counted after all, or was.
enum { PY_LINK_BORROWS, PY_LINK_OWNS, PY_LINK_LET_GO };
// An object that lies elsewhere.
PY_HOT static inline void py_link_set(py_link *link, PyObject *borrowed) {
    link->room.state = PY_LINK_BORROWS;
    link->object = borrowed;
}
// A new object in the instance, which it takes over.
PY_HOT static inline PyObject *py_link_embed(py_link *link, PyObject *type, void *owned) {
    link->room.state = (intptr_t)owned;
    link->object = PyObject_Init(&link->room.head, (PyTypeObject *)type);
    return link->object;
}
// The end of such an object, whose memory stays with the instance: drops its reference to its type.
void py_instance_leave(const py_class *class, PyObject *type);

// Of the Swift runtime: whether an object has one strong reference; false for none.
bool swift_isUniquelyReferenced_native(const void *_Nullable object);
static inline bool py_object_is_held_once(const void *_Nullable object) { return swift_isUniquelyReferenced_native(object); }

// A Swift instance's counts, all of them in one word behind its type.
static inline uintptr_t py_swift_counts(const void *instance) {
    return __atomic_load_n((const uintptr_t *)instance + 1, __ATOMIC_ACQUIRE);
}
// The end of an object and the instance that it lies in, where that is no more than giving back the memory: without a
// release, the instance's deinit and their atomic operations.
PY_HOT static inline bool py_instance_end(const py_class *class, PyObject *dying) {
    char *instance = (char *)*py_instance_state(dying);
    if (!class->alone || !instance || (char *)dying != instance + class->link + sizeof(PyObject *)) return false;
    if (py_swift_counts(instance) != class->alone) return false;
    PyObject *type = (PyObject *)Py_TYPE(dying);
    py_swift_free(instance);
    py_instance_leave(class, type);
    return true;
}

// What every type's traverse and clear do beside the value's own.
int py_instance_traverse(const py_class *class, PyObject *self, py_visit visit, void *_Nullable argument);
void py_instance_clear(const py_class *class, PyObject *self);

// Calls with a tuple and a dictionary, as slots get them, in the form of a vectorcall. -1 or NULL with an exception.
typedef int (*py_spread_int)(PyObject *self, PyObject *_Nonnull const *_Nullable values, Py_ssize_t count,
                             PyObject *_Nullable names);
int py_spread(PyObject *self, PyObject *arguments, PyObject *_Nullable keywords, py_spread_int body);
PyObject *_Nullable py_spread_call(PyObject *self, PyObject *arguments, PyObject *_Nullable keywords,
                                   py_keyword_method body);

// Borrowing. The state of a struct's instance: 0 no value yet, 1 free, n + 1 read by n, -1 being changed.
PY_HOT static inline bool py_borrow(intptr_t *state) {
    if (__builtin_expect(*state <= 0, 0)) return false;
    *state += 1;
    return true;
}
PY_HOT static inline void py_unborrow(intptr_t *state) { *state -= 1; }
PY_HOT static inline bool py_borrow_mutably(intptr_t *state) {
    if (__builtin_expect(*state != 1, 0)) return false;
    *state = -1;
    return true;
}
PY_HOT static inline void py_unborrow_mutably(intptr_t *state) { *state = 1; }

// Where no GIL keeps other threads out, an access holds the object's own lock.
typedef py_compat_lock py_lock;
static inline void py_lock_begin(py_lock *lock, PyObject *object) { py_compat_lock_begin(lock, object); }
static inline void py_lock_end(py_lock *lock) { py_compat_lock_end(lock); }

#pragma clang assume_nonnull end

#endif
