// Result+Python.swift: a result that failed is an exception.

extension Result: PythonConvertible where Success: PythonConvertible {
    /// What the value gives.
    ///
    /// - Throws: The failure, as the exception that it would be when thrown.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        switch self {
        case .success(let value): return try value.toPython(py)
        case .failure(let error): throw PyError(error)
        }
    }
}
