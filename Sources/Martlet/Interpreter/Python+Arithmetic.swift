// Python+Arithmetic.swift: the operations for which Swift has no operator.

internal import CPython

extension Python {
    /// `base ** exponent` (`PyNumber_Power`).
    public func pow(_ base: PyObject, _ exponent: some PythonConvertible) throws(PyError) -> PyObject {
        try checked(py_number_power(base.reference, try object(exponent).reference, nil))
    }

    /// `pow(base, exponent, modulus)` (`PyNumber_Power`).
    public func pow(
        _ base: PyObject, _ exponent: some PythonConvertible, modulo modulus: some PythonConvertible
    ) throws(PyError) -> PyObject {
        try checked(py_number_power(base.reference, try object(exponent).reference, try object(modulus).reference))
    }

    /// `left // right` (`PyNumber_FloorDivide`).
    public func floordiv(_ left: PyObject, _ right: some PythonConvertible) throws(PyError) -> PyObject {
        try checked(py_number_floor_divide(left.reference, try object(right).reference))
    }

    /// `left @ right` (`PyNumber_MatrixMultiply`).
    public func matmul(_ left: PyObject, _ right: some PythonConvertible) throws(PyError) -> PyObject {
        try checked(py_number_matrix_multiply(left.reference, try object(right).reference))
    }

    /// `divmod(left, right)` (`PyNumber_Divmod`).
    public func divmod(_ left: PyObject, _ right: some PythonConvertible) throws(PyError) -> PyObject {
        try checked(py_number_divmod(left.reference, try object(right).reference))
    }

    /// `abs(operand)` (`PyNumber_Absolute`).
    public func abs(_ operand: PyObject) throws(PyError) -> PyObject {
        try checked(py_number_absolute(operand.reference))
    }
}
