// Reference.h: a Python reference as a Swift reference type, and the two directions out of it.
//
// Swift copies `PyReference` with `py_retain` and drops it with `py_release`: a Python reference is an ARC reference, in
// arrays, optionals, closures and `Any`, with no wrapper object. Both take NULL, for Swift calls them on empty Optionals
// of structs around a reference.
#ifndef MARTLET_REFERENCE_H
#define MARTLET_REFERENCE_H

// A new reference comes back: Swift owns it.
#define PY_OWNED __attribute__((swift_attr("returns_retained")))
// A borrowed reference comes back: Swift counts its own.
#define PY_BORROWED __attribute__((swift_attr("returns_unretained")))

#pragma clang assume_nonnull begin

struct __attribute__((swift_attr("import_reference"), swift_attr("retain:py_retain"),
                      swift_attr("release:py_release"))) PyReference;
typedef struct PyReference PyReference;

static inline void py_retain(PyReference *_Nullable reference) { Py_XINCREF((PyObject *)reference); }
static inline void py_release(PyReference *_Nullable reference) { Py_XDECREF((PyObject *)reference); }

// Takes over a count the caller owns.
PY_OWNED static inline PyReference *py_reference_adopting(PyObject *owned) { return (PyReference *)owned; }

// Counts a pointer that somebody else owns.
PY_BORROWED static inline PyReference *py_reference_borrowing(PyObject *borrowed) { return (PyReference *)borrowed; }

// The pointer, lent: valid while the reference is kept alive (withExtendedLifetime).
static inline PyObject *py_lend(PyReference *reference) { return (PyObject *)reference; }

// The pointer with a count of its own, for an API that steals one or for memory that Swift's ARC does not see.
static inline PyObject *py_hand_over(PyReference *reference) {
    Py_INCREF((PyObject *)reference);
    return (PyObject *)reference;
}

// Counts for pointers in raw memory.
PY_HOT static inline void py_incref(PyObject *borrowed) { Py_INCREF(borrowed); }
PY_HOT static inline void py_decref(PyObject *owned) { Py_DECREF(owned); }
PY_HOT static inline void py_xdecref(PyObject *_Nullable owned) { Py_XDECREF(owned); }

static inline bool py_is(PyReference *a, PyReference *b) { return a == b; }

#pragma clang assume_nonnull end

#endif
