// Calls.h: calling from Swift. The arguments are a C array of pointers that the caller keeps alive; with keywords their
// names are a tuple of str at the end, as in vectorcall.
#ifndef MARTLET_CALLS_H
#define MARTLET_CALLS_H

#pragma clang assume_nonnull begin

// Tells the callee that it may use arguments[-1] for the time of the call.
#define PY_ARGUMENTS_OFFSET ((size_t)1 << (8 * sizeof(size_t) - 1))

// For interpreters without an exported vectorcall (before 3.9): a tuple and a dictionary.
PyObject *_Nullable py_call_by_tuple(PyObject *callable, PyObject *_Nonnull const *_Nullable arguments, size_t count,
                                     PyObject *_Nullable names);

// arguments[-1] must be writable; `count` counts positional arguments only. A new reference, or NULL with an exception.
PY_OWNED static inline PyReference *_Nullable py_call(PyReference *callable,
                                                      PyObject *_Nonnull const *_Nullable arguments, size_t count,
                                                      PyObject *_Nullable names) {
    if (__builtin_expect(py_runtime.vectorcall != NULL, 1))
        PY_NEW(py_runtime.vectorcall(PY_O(callable), arguments, count | PY_ARGUMENTS_OFFSET, names));
    PY_NEW(py_call_by_tuple(PY_O(callable), arguments, count, names));
}

// The same with the arguments on the stack.
PY_HOT PY_OWNED static inline PyReference *_Nullable py_call_none(PyReference *callable) {
    PyObject *places[] = {NULL};
    return py_call(callable, places + 1, 0, NULL);
}
PY_HOT PY_OWNED static inline PyReference *_Nullable py_call_one(PyReference *callable, PyObject *argument) {
    PyObject *places[] = {NULL, argument};
    return py_call(callable, places + 1, 1, NULL);
}
PY_HOT PY_OWNED static inline PyReference *_Nullable py_call_two(PyReference *callable, PyObject *first,
                                                                 PyObject *second) {
    PyObject *places[] = {NULL, first, second};
    return py_call(callable, places + 1, 2, NULL);
}

PY_OWNED static inline PyReference *_Nullable py_call_unpacked(PyReference *callable, PyReference *tuple,
                                                               PyReference *_Nullable dict) {
    PY_NEW(PyObject_Call(PY_O(callable), PY_O(tuple), PY_O(dict)));
}

// An incoming call with keywords, sorted into `places`: one for each of the names in `text` (`first,second=,third=`, `=`
// after an optional one). False without an exception where anything is wrong; the places are then to be cleared.
bool py_bind_keywords(const char *text, uint64_t shape, PyObject *_Nonnull const *_Nullable values, Py_ssize_t given,
                      PyObject *keywords, PyObject *_Nullable *_Nonnull places);
// How many arguments there are where the keywords come in the order of the parameters and behind the positional ones: each
// is then the value of the parameter of its number. -1 where they do not, or where a name is seen for the first time.
Py_ssize_t py_count_in_order(const char *text, Py_ssize_t given, PyObject *keywords, Py_ssize_t count);
// The numbers of a signature in one word, so that all arguments of that call are in registers.
PY_HOT static inline uint64_t py_signature_shape(Py_ssize_t count, Py_ssize_t required, Py_ssize_t positional,
                                                 Py_ssize_t positional_only) {
    return (uint64_t)count | (uint64_t)required << 16 | (uint64_t)positional << 32 | (uint64_t)positional_only << 48;
}

// Memory to start from: no argument in any place.
#define PY_EMPTY_PLACES 64
static inline const void *py_empty_places(void) {
    static const void *const places[PY_EMPTY_PLACES];
    return places;
}

PY_HOT static inline void py_place_set(PyObject *_Nullable *_Nonnull places, Py_ssize_t index, PyObject *value) {
    places[index] = value;
}
PY_HOT static inline PyObject *_Nullable py_place_get(PyObject *_Nullable const *_Nonnull places, Py_ssize_t index) {
    return places[index];
}

#pragma clang assume_nonnull end

#endif
