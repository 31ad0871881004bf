// Python+Function.swift: a Swift closure as a Python function.

internal import CPython

extension Python {
    /// A new Python function that calls a Swift closure. Arguments are passed by position and convert by their types.
    ///
    ///     let twice = try py.function("twice", signature: "(text, times)") { (text: String, times: Int) in
    ///         String(repeating: text, count: times)
    ///     }
    ///     try twice("ab", 2)                                          // 'abab'
    ///
    /// The closure is `Sendable`, for Python may call it from any thread and drop it on any; objects are kept in it as ``Py``
    /// handles. What it throws is raised in Python.
    ///
    /// - Parameters:
    ///   - name: The function's `__name__`.
    ///   - signature: The parameters as `inspect.signature` is to show them: `"(text, times)"`.
    ///   - doc: The function's `__doc__`.
    ///   - body: Called on an attached thread.
    /// - Throws: ``PyError`` holding `MemoryError`.
    public func function<each Argument: ConvertibleFromPython, Result: PythonConvertible>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (repeat each Argument) throws -> Result
    ) throws(PyError) -> PyCallable {
        try newFunction(name, signature, doc) { arguments in
            var reader = try ArgumentReader(arguments, name, taking: countOf(repeat (each Argument).self))
            return try body(repeat try reader.next((each Argument).self)).__toPython()
        }
    }

    /// The same of a closure that takes the token first.
    public func function<each Argument: ConvertibleFromPython, Result: PythonConvertible>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (Python, repeat each Argument) throws -> Result
    ) throws(PyError) -> PyCallable {
        try newFunction(name, signature, doc) { arguments in
            var reader = try ArgumentReader(arguments, name, taking: countOf(repeat (each Argument).self))
            return try body(Python(attached: ()), repeat try reader.next((each Argument).self)).__toPython()
        }
    }

    /// The same of a closure without a result, which gives `None`.
    public func function<each Argument: ConvertibleFromPython>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (repeat each Argument) throws -> Void
    ) throws(PyError) -> PyCallable {
        try newFunction(name, signature, doc) { arguments in
            var reader = try ArgumentReader(arguments, name, taking: countOf(repeat (each Argument).self))
            try body(repeat try reader.next((each Argument).self))
            return py_new_none()
        }
    }

    private func newFunction(
        _ name: String, _ signature: String?, _ doc: String, _ body: @escaping FunctionBox.Body
    ) throws(PyError) -> PyCallable {
        let box = FunctionBox(name, signature, doc, body)
        let owner = try capsule(box, name: FunctionBox.capsuleName)
        return PyCallable(unchecked: try checked(py_function_new(box.definition, owner.asPyObject.reference, nil)))
    }
}

/// What the function's capsule keeps alive: the closure, and the memory of its definition.
final class FunctionBox: Sendable {
    typealias Body = @Sendable (UnsafeBufferPointer<__PyPointer>) throws -> __PyPointer
    static let capsuleName = "martlet.function"

    private let body: Body
    /// These are written by the initialiser alone; from then on Python reads them.
    nonisolated(unsafe) private let name: UnsafeMutablePointer<CChar>
    nonisolated(unsafe) private let doc: UnsafeMutablePointer<CChar>
    nonisolated(unsafe) let definition: UnsafeMutablePointer<PyMethodDef>

    init(_ name: String, _ signature: String?, _ doc: String, _ body: @escaping Body) {
        self.body = body
        // A text of this form is taken apart by Python: `__text_signature__` before the line, `__doc__` after it.
        let text = signature.map { "\(name)\($0)\n--\n\n\(doc)" } ?? doc
        self.name = copied(name)
        self.doc = copied(text)
        definition = .allocate(capacity: 1)
        definition.initialize(
            to: py_method_fast(
                self.name,
                { capsule, arguments, count in
                    guard let capsule else { return __raise(.systemError("a function without its closure")) }
                    return FunctionBox.call(capsule, UnsafeBufferPointer(start: arguments, count: count))
                }, self.doc))
    }

    deinit {
        name.deallocate()
        doc.deallocate()
        definition.deallocate()
    }

    private static func call(
        _ capsule: __PyPointer, _ arguments: UnsafeBufferPointer<__PyPointer>
    ) -> __PyPointer? {
        do {
            let capsule = PyCapsule(unchecked: PyObject(borrowing: capsule))
            return try capsule.value(as: FunctionBox.self, name: capsuleName).body(arguments)
        } catch {
            return __raise(error)
        }
    }
}

/// A C string that lives until it is deallocated, up to the first NUL.
private func copied(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = text.utf8CString
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
        if let start = bytes.baseAddress { memory.initialize(from: start, count: bytes.count) }
    }
    return memory
}

private func countOf<each Item>(_ types: repeat (each Item).Type) -> Int {
    var count = 0
    for _ in repeat (each Item).self { count += 1 }
    return count
}

/// Reads a call's arguments from the first to the last.
private struct ArgumentReader {
    private let arguments: UnsafeBufferPointer<__PyPointer>
    private let function: String
    private var index = 0

    init(_ arguments: UnsafeBufferPointer<__PyPointer>, _ function: String, taking count: Int) throws(PyError) {
        guard arguments.count == count else {
            throw .typeError(
                "\(function)() takes \(count) positional argument\(count == 1 ? "" : "s") but \(arguments.count) "
                    + "\(arguments.count == 1 ? "was" : "were") given")
        }
        self.arguments = arguments
        self.function = function
    }

    mutating func next<Item: ConvertibleFromPython>(_ type: Item.Type) throws(PyError) -> Item {
        defer { index += 1 }
        do { return try Item.__fromPython(arguments[index]) } catch {
            throw error.located("\(function)() argument \(index + 1)")
        }
    }
}
