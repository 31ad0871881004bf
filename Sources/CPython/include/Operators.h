// Operators.h: arithmetic and comparison. New references; NULL and -1 mean that an exception is raised.
#ifndef MARTLET_OPERATORS_H
#define MARTLET_OPERATORS_H

#pragma clang assume_nonnull begin

#define PY_BINARY(name, function)                                                                                      \
    PY_OWNED static inline PyReference *_Nullable py_number_##name(PyReference *left, PyReference *right) {             \
        PY_NEW(function(PY_O(left), PY_O(right)));                                                                     \
    }
#define PY_UNARY(name, function)                                                                                       \
    PY_OWNED static inline PyReference *_Nullable py_number_##name(PyReference *operand) {                              \
        PY_NEW(function(PY_O(operand)));                                                                               \
    }

PY_BINARY(add, PyNumber_Add)
PY_BINARY(subtract, PyNumber_Subtract)
PY_BINARY(multiply, PyNumber_Multiply)
PY_BINARY(matrix_multiply, PyNumber_MatrixMultiply)
PY_BINARY(true_divide, PyNumber_TrueDivide)
PY_BINARY(floor_divide, PyNumber_FloorDivide)
PY_BINARY(remainder, PyNumber_Remainder)
PY_BINARY(lshift, PyNumber_Lshift)
PY_BINARY(rshift, PyNumber_Rshift)
PY_BINARY(and, PyNumber_And)
PY_BINARY(or, PyNumber_Or)
PY_BINARY(xor, PyNumber_Xor)
PY_BINARY(inplace_add, PyNumber_InPlaceAdd)
PY_BINARY(inplace_subtract, PyNumber_InPlaceSubtract)
PY_BINARY(inplace_multiply, PyNumber_InPlaceMultiply)
PY_BINARY(inplace_matrix_multiply, PyNumber_InPlaceMatrixMultiply)
PY_BINARY(inplace_true_divide, PyNumber_InPlaceTrueDivide)
PY_BINARY(inplace_floor_divide, PyNumber_InPlaceFloorDivide)
PY_BINARY(inplace_remainder, PyNumber_InPlaceRemainder)
PY_BINARY(inplace_lshift, PyNumber_InPlaceLshift)
PY_BINARY(inplace_rshift, PyNumber_InPlaceRshift)
PY_BINARY(inplace_and, PyNumber_InPlaceAnd)
PY_BINARY(inplace_or, PyNumber_InPlaceOr)
PY_BINARY(inplace_xor, PyNumber_InPlaceXor)
PY_BINARY(divmod, PyNumber_Divmod)
PY_UNARY(negative, PyNumber_Negative)
PY_UNARY(positive, PyNumber_Positive)
PY_UNARY(absolute, PyNumber_Absolute)
PY_UNARY(invert, PyNumber_Invert)

PY_OWNED static inline PyReference *_Nullable py_number_power(
    PyReference *base, PyReference *exponent, PyReference *_Nullable modulus) {
    PY_NEW(PyNumber_Power(PY_O(base), PY_O(exponent), modulus ? PY_O(modulus) : Py_None));
}

// The operator is one of Py_LT … Py_GE. The object form serves arrays, whose comparison is not a bool.
PY_OWNED static inline PyReference *_Nullable py_object_compare(PyReference *left, PyReference *right, int operation) {
    PY_NEW(PyObject_RichCompare(PY_O(left), PY_O(right), operation));
}
// Identity implies equality here, as in Python's containers.
static inline int py_object_compare_bool(PyReference *left, PyReference *right, int operation) {
    return PyObject_RichCompareBool(PY_O(left), PY_O(right), operation);
}

#undef PY_BINARY
#undef PY_UNARY

#pragma clang assume_nonnull end

#endif
