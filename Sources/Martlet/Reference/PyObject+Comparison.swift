// PyObject+Comparison.swift: comparisons that can throw, since Python's can.

internal import CPython

/// One of Python's six comparisons (`Py_LT` … `Py_GE`).
public enum PyComparison: CInt, Sendable, CaseIterable {
    case less = 0
    case lessOrEqual, equal, notEqual, greater, greaterOrEqual
}

extension Python {
    /// The comparison as Python gives it, which need not be a bool: comparing arrays gives an array
    /// (`PyObject_RichCompare`).
    public func compare(
        _ left: PyObject, _ comparison: PyComparison, _ right: some PythonConvertible
    ) throws(PyError) -> PyObject {
        try checked(py_object_compare(left.reference, try object(right).reference, comparison.rawValue))
    }
}

extension PyObject {
    /// Not `PyObject_RichCompareBool`, which takes identity for equality: `nan == nan` is false in Python.
    private func holds(_ comparison: PyComparison, _ other: some PythonConvertible) throws(PyError) -> Bool {
        try py.bool(try py.compare(self, comparison, other))
    }

    /// Whether Python holds `left < right` to be true.
    public static func < (left: PyObject, right: some PythonConvertible) throws(PyError) -> Bool {
        try left.holds(.less, right)
    }
    @_disfavoredOverload
    public static func < (left: some PythonConvertible, right: PyObject) throws(PyError) -> Bool {
        try right.py.object(left).holds(.less, right)
    }

    /// Whether Python holds `left <= right` to be true.
    public static func <= (left: PyObject, right: some PythonConvertible) throws(PyError) -> Bool {
        try left.holds(.lessOrEqual, right)
    }
    @_disfavoredOverload
    public static func <= (left: some PythonConvertible, right: PyObject) throws(PyError) -> Bool {
        try right.py.object(left).holds(.lessOrEqual, right)
    }

    /// Whether Python holds `left == right` to be true.
    public static func == (left: PyObject, right: some PythonConvertible) throws(PyError) -> Bool {
        try left.holds(.equal, right)
    }
    @_disfavoredOverload
    public static func == (left: some PythonConvertible, right: PyObject) throws(PyError) -> Bool {
        try right.py.object(left).holds(.equal, right)
    }

    /// Whether Python holds `left != right` to be true.
    public static func != (left: PyObject, right: some PythonConvertible) throws(PyError) -> Bool {
        try left.holds(.notEqual, right)
    }
    @_disfavoredOverload
    public static func != (left: some PythonConvertible, right: PyObject) throws(PyError) -> Bool {
        try right.py.object(left).holds(.notEqual, right)
    }

    /// Whether Python holds `left > right` to be true.
    public static func > (left: PyObject, right: some PythonConvertible) throws(PyError) -> Bool {
        try left.holds(.greater, right)
    }
    @_disfavoredOverload
    public static func > (left: some PythonConvertible, right: PyObject) throws(PyError) -> Bool {
        try right.py.object(left).holds(.greater, right)
    }

    /// Whether Python holds `left >= right` to be true.
    public static func >= (left: PyObject, right: some PythonConvertible) throws(PyError) -> Bool {
        try left.holds(.greaterOrEqual, right)
    }
    @_disfavoredOverload
    public static func >= (left: some PythonConvertible, right: PyObject) throws(PyError) -> Bool {
        try right.py.object(left).holds(.greaterOrEqual, right)
    }
}
