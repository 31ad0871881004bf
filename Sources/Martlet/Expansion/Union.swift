// Union.swift: which case of an enum a Python object is. Public for expanded macros only.

internal import CPython

public struct __Union {
    private let object: PyObject
    private let type: StaticString
    private var mismatches: [String] = []

    public init(_ object: PyObject, _ type: StaticString) {
        self.object = object
        self.type = type
    }

    /// The case, or `nil` where the object does not convert to it. What its own code raises is thrown on.
    public mutating func attempt<Value>(
        _ name: StaticString, _ body: (PyObject) throws(PyError) -> Value
    ) throws(PyError) -> Value? {
        do throws(PyError) {
            let object = object
            return try nested { () throws(PyError) in try body(object) }
        } catch {
            guard error.isMismatch else { throw error }
            mismatches.append("\(name): \(error.words)")
            return nil
        }
    }

    /// Whether the object is a case without payload.
    public mutating func isNone(_ name: StaticString) -> Bool {
        if object.isNone { return true }
        mismatches.append("\(name): it is not None")
        return false
    }

    /// Why the object is none of the cases.
    public func failure() -> PyError {
        .conversion(
            .typeError,
            "'\(pythonTypeName(of: object))' object cannot be converted to '\(type)' "
                + "(\(mismatches.joined(separator: "; ")))")
    }

    /// A payload's value.
    public static func payload<Value: ConvertibleFromPython>(_ object: PyObject) throws(PyError) -> Value {
        try Value.fromPython(object)
    }

    /// A payload that is a Swift tuple.
    public static func tuple<each Item: ConvertibleFromPython>(
        _ object: PyObject
    ) throws(PyError) -> (repeat each Item) { try object.extract() }

    /// A payload in Python.
    public static func object<Value: PythonConvertible>(_ value: Value, _ py: Python) throws(PyError) -> PyObject {
        try nested { () throws(PyError) in try value.toPython(py) }
    }

    /// A payload that is a Swift tuple.
    public static func tupleObject<each Item: PythonConvertible>(
        _ value: (repeat each Item), _ py: Python
    ) throws(PyError) -> PyObject { PyObject(adopting: try tupleToPython(repeat each value)) }
}

extension PyError {
    /// Whether this says that a value does not fit, rather than what some code raised. Two exceptions of Python's own say
    /// so too: for a text that is no Swift string, and for an int that is no `Double`.
    fileprivate var isMismatch: Bool {
        if let lazy = storage.lazy { return lazy.isConversion }
        let py = Python(attached: ())
        return matches(.unicodeEncodeError, py) || matches(.overflowError, py)
    }

    fileprivate var words: String { storage.lazy?.message ?? description }
}
