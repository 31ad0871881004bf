// RecordWriter.swift: makes the Python object of a struct's fields. Public for expanded macros only.

internal import CPython

public struct __RecordWriter {
    private let py: Python
    private let form: PyRecordForm
    /// What has names goes here.
    private let fields: PyDict?
    private var items: [PyObject] = []

    public init(_ py: Python, _ form: PyRecordForm) throws(PyError) {
        self.py = py
        self.form = form
        switch form {
        case .tuple, .transparent: fields = nil
        case .record, .dict, .attributes, .instance: fields = try py.dict()
        }
    }

    public mutating func set<Value: PythonConvertible>(_ name: StaticString, _ value: Value) throws(PyError) {
        let py = py
        try add(name, nested { () throws(PyError) in try value.toPython(py) })
    }

    /// By a function of the user's.
    public mutating func set<Value, Output: PythonConvertible>(
        _ name: StaticString, _ value: Value, by body: (Value) throws -> Output
    ) throws(PyError) {
        let output: Output
        do { output = try body(value) } catch { throw PyError(error) }
        try set(name, output)
    }

    public mutating func setTuple<each Item: PythonConvertible>(
        _ name: StaticString, _ value: (repeat each Item)
    ) throws(PyError) {
        try add(name, PyObject(adopting: try tupleToPython(repeat each value)))
    }

    private mutating func add(_ name: StaticString, _ object: PyObject) throws(PyError) {
        if let fields {
            try fields.set(PyObject(py.interned(name)), object)
        } else {
            items.append(object)
        }
    }

    public func finish() throws(PyError) -> PyObject {
        switch form {
        case .record, .dict: fields?.asPyObject ?? py.none
        case .attributes: try py.call(py.import("types").SimpleNamespace, py.tuple(), keywords: fields)
        case .instance(let path): try py.call(py.resolve(path), py.tuple(), keywords: fields)
        case .tuple: try py.tuple(items).asPyObject
        case .transparent: items.first ?? py.none
        }
    }
}

extension Python {
    /// `shapes.Point`, or `shapes:Outer.Inner`.
    func resolve(_ path: StaticString) throws(PyError) -> PyObject {
        let text = "\(path)"
        guard let split = text.lastIndex(of: ":") ?? text.lastIndex(of: ".") else {
            return try getattr(builtins, text)
        }
        var found = try self.import(String(text[..<split]))
        for name in text[text.index(after: split)...].split(separator: ".") {
            found = try getattr(found, String(name))
        }
        return found
    }
}

/// Runs a conversion inside another one, of a type that may contain itself.
///
/// - Throws: ``PyError`` holding `RecursionError` where it is too deep: the stack must not end before Python's patience does.
func nested<Value>(_ body: () throws(PyError) -> Value) throws(PyError) -> Value {
    guard py_nest() else { throw .recursionError("maximum recursion depth exceeded while converting a value") }
    defer { py_unnest() }
    return try body()
}
