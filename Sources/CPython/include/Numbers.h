// Numbers.h: int, float and bool, from borrowed pointers and to new ones.
#ifndef MARTLET_NUMBERS_H
#define MARTLET_NUMBERS_H

#pragma clang assume_nonnull begin

// A number read out of an object; `failed`: an exception is raised. By value, for Swift guards the stack of whoever hands
// over the address of a variable.
typedef struct { int64_t value; bool failed; } py_int64;
typedef struct { uint64_t value; bool failed; } py_uint64;
typedef struct { double value; bool failed; } py_double;

// Of an int (not a mere `__index__`): OverflowError where it does not fit.
PY_HOT static inline py_int64 py_long_as_int64(PyObject *borrowed) {
    int64_t value = py_compat_long_as_int64(borrowed);
    return (py_int64){value, __builtin_expect(value == -1, 0) && PyErr_Occurred()};
}
PY_HOT static inline py_uint64 py_long_as_uint64(PyObject *borrowed) {
    uint64_t value = PyLong_AsUnsignedLongLong(borrowed);
    return (py_uint64){value, __builtin_expect(value == UINT64_MAX, 0) && PyErr_Occurred()};
}
// The lowest 64 bits, whatever the size.
static inline py_uint64 py_long_as_uint64_mask(PyObject *borrowed) {
    uint64_t value = PyLong_AsUnsignedLongLongMask(borrowed);
    return (py_uint64){value, value == UINT64_MAX && PyErr_Occurred()};
}

static inline bool py_index_check(PyObject *borrowed) { return py_compat_index_check(borrowed) != 0; }

// operator.index: a new int, or NULL with an exception.
static inline PyObject *_Nullable py_index_owned(PyObject *borrowed) { return PyNumber_Index(borrowed); }

static inline PyObject *_Nullable py_long_from_int64_owned(int64_t value) { return py_direct.long_from_int64(value); }
static inline PyObject *_Nullable py_long_from_uint64_owned(uint64_t value) { return PyLong_FromUnsignedLongLong(value); }

// high * 2**64 + low, for integers wider than 64 bits: a new int, or NULL with an exception.
PyObject *_Nullable py_long_from_words_owned(PyObject *_Nullable ownedHigh, uint64_t low);
// The int without its lowest 64 bits.
PyObject *_Nullable py_long_high_words_owned(PyObject *borrowed);

// float(), by `__float__` and `__index__` too.
PY_HOT static inline py_double py_float_as_double(PyObject *borrowed) {
    double value = py_compat_float_as_double(borrowed);
    return (py_double){value, __builtin_expect(value == -1.0, 0) && PyErr_Occurred()};
}
// Of what is exactly a float, which cannot fail.
PY_HOT static inline double py_float_value(PyObject *exact) { return py_compat_float_as_double(exact); }
// Whether float() has anything to call.
static inline bool py_has_number_conversion(PyObject *borrowed) {
    return PyObject_HasAttrString((PyObject *)Py_TYPE(borrowed), "__float__") || py_compat_index_check(borrowed);
}
static inline PyObject *_Nullable py_float_from_double_owned(double value) { return py_direct.float_from_double(value); }

#pragma clang assume_nonnull end

#endif
