// Python3_9Running.h: heap types as CPython 3.9 completed them: a module behind a type, offsets by members, and who owns what of
// an instance's type. Asks the running interpreter.
#ifndef MARTLET_COMPAT_3_9_RUNNING_H
#define MARTLET_COMPAT_3_9_RUNNING_H

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

// Since 3.9 an instance counts as a reference to its type for the collector, too.
static inline bool py_compat_instances_visit_type(void) { return py_runtime.version >= 0x03090000; }

// Since 3.8 the destructor of a heap type drops the type even where a class below it, written in Python, called it.
static inline bool py_compat_base_drops_type(void) { return py_runtime.version >= 0x03080000; }

#endif
