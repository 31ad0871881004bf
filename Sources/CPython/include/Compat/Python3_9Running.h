// Python3_9Running.h: the running thread's interpreter, and heap types as CPython 3.9 completed them: a module behind a type,
// offsets by members, buffers, and who owns what of an instance's type. Asks the running interpreter.
#ifndef MARTLET_COMPAT_3_9_RUNNING_H
#define MARTLET_COMPAT_3_9_RUNNING_H

// Which interpreter of the process the thread is attached to. Only to be compared; PyPy has one alone.
static inline void *py_compat_interpreter(void) {
#ifdef PYPY_VERSION
    return &py_runtime;
#elif PY_API_LEVEL >= 0x03090000
    return PyInterpreterState_Get();
#else
    if (py_runtime.interpreter) return py_runtime.interpreter();
    // In 3.7 and 3.8 the third word of a thread state.
    return ((void **)(void *)PyThreadState_Get())[2];
#endif
}

// The number of the interpreter, which no later one gets again, unlike its address.
static inline int64_t py_compat_interpreter_number(void) {
#ifdef PYPY_VERSION
    return 0;
#else
    return PyInterpreterState_GetID((PyInterpreterState *)py_compat_interpreter());
#endif
}

// Up to 3.9 the attribute cache serves only types that ask for it; later headers do not any more.
#define PY_TPFLAGS_HAVE_VERSION_TAG (1UL << 18)

static inline PyObject *py_compat_type_from_module_and_spec(PyObject *module, PyType_Spec *spec, PyObject *bases) {
    if (module && py_runtime.type_from_module_and_spec)
        return py_runtime.type_from_module_and_spec(module, spec, bases);
    return PyType_FromSpecWithBases(spec, bases);
}

// Whether a spec's members can name the offsets of weak list and dictionary.
static inline bool py_compat_spec_has_offsets(void) { return py_runtime.version >= 0x03090000; }

// Before, they are written into the type: PyTypeObject looks like this in 3.7 and 3.8, and that will not change any more.
static inline void py_compat_set_offsets(PyObject *type, Py_ssize_t dict, Py_ssize_t weaklist) {
    if (py_compat_spec_has_offsets()) return;
    if (weaklist) *(Py_ssize_t *)(void *)((char *)type + 26 * sizeof(void *)) = weaklist;
    if (dict) *(Py_ssize_t *)(void *)((char *)type + 36 * sizeof(void *)) = dict;
}

// A spec has slots for the buffer protocol since 3.9, too: before, their numbers lead into the head of the type.
static inline bool py_compat_spec_has_buffer(void) { return py_runtime.version >= 0x03090000; }
static inline void py_compat_set_buffer(PyObject *type, int (*get)(PyObject *, py_buffer *, int)) {
    if (py_compat_spec_has_buffer()) return;
    void **functions = *(void ***)(void *)((char *)type + 20 * sizeof(void *));
    functions[0] = (void *)get;
}

// Since 3.9 an instance counts as a reference to its type for the collector, too.
static inline bool py_compat_instances_visit_type(void) { return py_runtime.version >= 0x03090000; }

// Since 3.8 the destructor of a heap type drops the type even where a class below it, written in Python, called it.
static inline bool py_compat_base_drops_type(void) { return py_runtime.version >= 0x03080000; }

// Whether pending calls are refused before the functions of `atexit` run: in 3.8 alone.
static inline bool py_compat_pending_calls_end_early(void) { return py_runtime.version >> 16 == 0x0308; }

// Whether an object's memory may be anybody's. PyObject_Init counts the type since 3.8; without a GIL, other threads look at
// memory that was given back, which Python's own allocator sees to.
static inline bool py_compat_may_embed(void) {
#if defined(PYPY_VERSION) || defined(Py_GIL_DISABLED)
    return false;
#else
    return py_runtime.version >= 0x03080000;
#endif
}

#endif
