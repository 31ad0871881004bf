// RecordReader.swift: reads the fields of a struct from a Python object. Public for expanded macros only.

internal import CPython

public struct __RecordReader {
    private enum Source {
        case named(KeyedSource)
        case items(PyTuple)
        case whole(PyObject)
    }

    private let source: Source
    private let py: Python

    /// - Parameters:
    ///   - type: The type's name, for messages.
    ///   - required: How many items a tuple has at least.
    ///   - count: How many it has at most.
    public init(
        _ object: PyObject, _ form: PyRecordForm, _ type: StaticString, required: Int, count: Int
    ) throws(PyError) {
        py = object.py
        switch form {
        case .record:
            guard let keyed = try KeyedSource(of: object) else { throw .cannotConvert(object, to: "\(type)") }
            source = .named(keyed)
        case .dict:
            guard try PyMapping.hasMethods(object) else { throw .cannotConvert(object, to: "dict") }
            source = .named(.mapping(object))
        case .attributes:
            source = .named(.attributes(object))
        case .instance(let path):
            guard try py.isinstance(object, py.resolve(path)) else { throw .cannotConvert(object, to: "\(path)") }
            source = .named(.attributes(object))
        case .tuple:
            source = .items(try __RecordReader.items(of: object, required, count))
        case .transparent:
            source = .whole(object)
        }
    }

    private static func items(of object: PyObject, _ required: Int, _ count: Int) throws(PyError) -> PyTuple {
        guard try PySequence.hasItems(object), !PyStr.isInstance(object) else {
            throw .cannotConvert(object, to: "tuple")
        }
        let items = try PyTuple(itemsOf: object)
        guard (required...count).contains(items.count) else {
            let expected = required == count ? "\(count)" : "\(required) to \(count)"
            throw .conversion(.valueError, "expected a tuple of \(expected) items, got \(items.count)")
        }
        return items
    }

    /// A field that must be there.
    public func value<Value: ConvertibleFromPython>(_ name: StaticString, _ index: Int) throws(PyError) -> Value {
        try convert(required(name, index), name, index) { object throws(PyError) in try Value.fromPython(object) }
    }

    /// A field that may be missing.
    public func value<Value: ConvertibleFromPython>(
        _ name: StaticString, _ index: Int, default value: @autoclosure () -> Value
    ) throws(PyError) -> Value {
        guard let object = try find(name, index) else { return value() }
        return try convert(object, name, index) { object throws(PyError) in try Value.fromPython(object) }
    }

    /// A field that keeps its initial value where it is missing.
    public func read<Value: ConvertibleFromPython>(
        _ name: StaticString, _ index: Int, into place: inout Value
    ) throws(PyError) {
        guard let object = try find(name, index) else { return }
        place = try convert(object, name, index) { object throws(PyError) in try Value.fromPython(object) }
    }

    /// The same by a function of the user's.
    public func value<Input: ConvertibleFromPython, Value>(
        _ name: StaticString, _ index: Int, by body: (Input) throws -> Value
    ) throws(PyError) -> Value { try apply(body, to: required(name, index), name, index) }

    public func value<Input: ConvertibleFromPython, Value>(
        _ name: StaticString, _ index: Int, by body: (Input) throws -> Value, default value: @autoclosure () -> Value
    ) throws(PyError) -> Value {
        guard let object = try find(name, index) else { return value() }
        return try apply(body, to: object, name, index)
    }

    public func read<Input: ConvertibleFromPython, Value>(
        _ name: StaticString, _ index: Int, by body: (Input) throws -> Value, into place: inout Value
    ) throws(PyError) {
        guard let object = try find(name, index) else { return }
        place = try apply(body, to: object, name, index)
    }

    /// The same of a Swift tuple, which can conform to nothing.
    public func tuple<each Item: ConvertibleFromPython>(
        _ name: StaticString, _ index: Int
    ) throws(PyError) -> (repeat each Item) {
        try convert(required(name, index), name, index) { object throws(PyError) in try object.extract() }
    }

    public func readTuple<each Item: ConvertibleFromPython>(
        _ name: StaticString, _ index: Int, into place: inout (repeat each Item)
    ) throws(PyError) {
        guard let object = try find(name, index) else { return }
        place = try convert(object, name, index) { object throws(PyError) in try object.extract() }
    }

    private func apply<Input: ConvertibleFromPython, Value>(
        _ body: (Input) throws -> Value, to object: PyObject, _ name: StaticString, _ index: Int
    ) throws(PyError) -> Value {
        try convert(object, name, index) { object throws(PyError) in
            let input = try Input.fromPython(object)
            do { return try body(input) } catch { throw PyError(error) }
        }
    }

    private func convert<Value>(
        _ object: PyObject, _ name: StaticString, _ index: Int, _ body: (PyObject) throws(PyError) -> Value
    ) throws(PyError) -> Value {
        do throws(PyError) {
            return try nested { () throws(PyError) in try body(object) }
        } catch {
            switch source {
            case .named(.mapping): throw error.located("key '\(name)'")
            case .named(.attributes): throw error.located("attribute '\(name)'")
            case .items: throw error.located("item \(index)")
            case .whole: throw error
            }
        }
    }

    private func required(_ name: StaticString, _ index: Int) throws(PyError) -> PyObject {
        if let found = try find(name, index) { return found }
        if case .named(.attributes(let object)) = source {
            throw .conversion(.attributeError, "'\(pythonTypeName(of: object))' object has no attribute '\(name)'")
        }
        throw .conversion(.valueError, "missing key '\(name)'")
    }

    private func find(_ name: StaticString, _ index: Int) throws(PyError) -> PyObject? {
        switch source {
        case .named(let keyed): try keyed.value(py.interned(name))
        case .items(let items): index < items.count ? try items[index] : nil
        case .whole(let object): object
        }
    }
}
