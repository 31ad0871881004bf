// PyObject+Operators.swift: Python's operators as throwing Swift operators. Either side may be any convertible value.

internal import CPython

private typealias Binary = (PyReference, PyReference) -> PyReference?
private typealias Unary = (PyReference) -> PyReference?

extension PyObject {
    private func apply(_ operation: Binary, _ other: some PythonConvertible) throws(PyError) -> PyObject {
        try py.checked(operation(reference, try py.object(other).reference))
    }

    private func applyReflected(_ operation: Binary, _ other: some PythonConvertible) throws(PyError) -> PyObject {
        try py.checked(operation(try py.object(other).reference, reference))
    }

    private func apply(_ operation: Unary) throws(PyError) -> PyObject { try py.checked(operation(reference)) }
}

extension PyObject {
    /// `left + right` (`__add__`).
    public static func + (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_add, right)
    }
    @_disfavoredOverload
    public static func + (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_add, left)
    }
    /// `left += right`, in place where the object can.
    public static func += (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_add, right)
    }

    /// `left - right` (`__sub__`).
    public static func - (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_subtract, right)
    }
    @_disfavoredOverload
    public static func - (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_subtract, left)
    }
    /// `left -= right`, in place where the object can.
    public static func -= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_subtract, right)
    }

    /// `left * right` (`__mul__`).
    public static func * (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_multiply, right)
    }
    @_disfavoredOverload
    public static func * (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_multiply, left)
    }
    /// `left *= right`, in place where the object can.
    public static func *= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_multiply, right)
    }

    /// `left / right` (`__truediv__`).
    public static func / (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_true_divide, right)
    }
    @_disfavoredOverload
    public static func / (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_true_divide, left)
    }
    /// `left /= right`, in place where the object can.
    public static func /= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_true_divide, right)
    }

    /// `left % right` (`__mod__`).
    public static func % (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_remainder, right)
    }
    @_disfavoredOverload
    public static func % (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_remainder, left)
    }
    /// `left %= right`, in place where the object can.
    public static func %= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_remainder, right)
    }

    /// `left << right` (`__lshift__`).
    public static func << (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_lshift, right)
    }
    @_disfavoredOverload
    public static func << (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_lshift, left)
    }
    /// `left <<= right`, in place where the object can.
    public static func <<= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_lshift, right)
    }

    /// `left >> right` (`__rshift__`).
    public static func >> (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_rshift, right)
    }
    @_disfavoredOverload
    public static func >> (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_rshift, left)
    }
    /// `left >>= right`, in place where the object can.
    public static func >>= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_rshift, right)
    }

    /// `left & right` (`__and__`).
    public static func & (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_and, right)
    }
    @_disfavoredOverload
    public static func & (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_and, left)
    }
    /// `left &= right`, in place where the object can.
    public static func &= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_and, right)
    }

    /// `left | right` (`__or__`).
    public static func | (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_or, right)
    }
    @_disfavoredOverload
    public static func | (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_or, left)
    }
    /// `left |= right`, in place where the object can.
    public static func |= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_or, right)
    }

    /// `left ^ right` (`__xor__`).
    public static func ^ (left: PyObject, right: some PythonConvertible) throws(PyError) -> PyObject {
        try left.apply(py_number_xor, right)
    }
    @_disfavoredOverload
    public static func ^ (left: some PythonConvertible, right: PyObject) throws(PyError) -> PyObject {
        try right.applyReflected(py_number_xor, left)
    }
    /// `left ^= right`, in place where the object can.
    public static func ^= (left: inout PyObject, right: some PythonConvertible) throws(PyError) {
        left = try left.apply(py_number_inplace_xor, right)
    }

    /// `-operand`.
    public static prefix func - (operand: PyObject) throws(PyError) -> PyObject {
        try operand.apply(py_number_negative)
    }
    /// `+operand`.
    public static prefix func + (operand: PyObject) throws(PyError) -> PyObject {
        try operand.apply(py_number_positive)
    }
    /// `~operand`.
    public static prefix func ~ (operand: PyObject) throws(PyError) -> PyObject { try operand.apply(py_number_invert) }
}
