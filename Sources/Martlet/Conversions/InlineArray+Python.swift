// InlineArray+Python.swift: arrays of a size that the type says.

internal import CPython

@available(macOS 26.0, *)
extension InlineArray: PythonConvertible where Element: PythonConvertible {
    /// A Python `list`; `bytes` for an array of `UInt8`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try indices.map { self[$0] }.toPython(py) }
}

@available(macOS 26.0, *)
extension InlineArray: ConvertibleFromPython where Element: ConvertibleFromPython {
    /// From what an `Array` takes, with exactly as many items.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for another number of items, or what an item's conversion throws.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Self {
        let elements = try [Element].fromPython(object)
        guard elements.count == count else {
            throw .conversion(.valueError, "expected \(count) items, got \(elements.count)")
        }
        return Self { elements[$0] }
    }
}
