// ContiguousArray+Python.swift: Swift's other arrays, as Array converts.

extension ContiguousArray: PythonConvertible where Element: PythonConvertible {
    /// A Python `list`; `bytes` for an array of `UInt8`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try Array(self).toPython(py) }
}

extension ContiguousArray: ConvertibleFromPython where Element: ConvertibleFromPython {
    /// From what an `Array` takes.
    public static func fromPython(_ object: PyObject) throws(PyError) -> ContiguousArray {
        ContiguousArray(try [Element].fromPython(object))
    }
}

extension ArraySlice: PythonConvertible where Element: PythonConvertible {
    /// A Python `list`; `bytes` for a slice of `UInt8`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try Array(self).toPython(py) }
}

extension ArraySlice: ConvertibleFromPython where Element: ConvertibleFromPython {
    /// From what an `Array` takes.
    public static func fromPython(_ object: PyObject) throws(PyError) -> ArraySlice {
        ArraySlice(try [Element].fromPython(object))
    }
}
