// Python+Function.swift: a Swift closure as a Python function.

internal import CPython

extension Python {
    /// A new Python function that calls a Swift closure. Arguments convert by their types.
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
    ///   - signature: The closure's parameters in Python's notation, `"(text, /, times=1, *, sep=None)"`, as
    ///     `inspect.signature` shows them. Their names are those by which arguments can be passed, and a default, which is a
    ///     literal, stands for an argument that is not. Without a signature, all are passed by position.
    ///   - doc: The function's `__doc__`.
    ///   - body: Called on an attached thread.
    /// - Throws: ``PyError`` holding `ValueError` for a signature that does not fit the closure, `SyntaxError` for none.
    public func function<each Argument: ConvertibleFromPython, Result: PythonConvertible>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (repeat each Argument) throws -> Result
    ) throws(PyError) -> PyCallable {
        try newFunction(name, signature, doc, countOf(repeat (each Argument).self)) { arguments in
            var reader = arguments
            return try body(repeat try reader.next((each Argument).self)).__toPython()
        }
    }

    /// The same of a closure that takes the token first.
    public func function<each Argument: ConvertibleFromPython, Result: PythonConvertible>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (Python, repeat each Argument) throws -> Result
    ) throws(PyError) -> PyCallable {
        try newFunction(name, signature, doc, countOf(repeat (each Argument).self)) { arguments in
            var reader = arguments
            return try body(Python(attached: ()), repeat try reader.next((each Argument).self)).__toPython()
        }
    }

    /// The same of a closure without a result, which gives `None`.
    public func function<each Argument: ConvertibleFromPython>(
        _ name: String, signature: String? = nil, doc: String = "",
        _ body: @escaping @Sendable (repeat each Argument) throws -> Void
    ) throws(PyError) -> PyCallable {
        try newFunction(name, signature, doc, countOf(repeat (each Argument).self)) { arguments in
            var reader = arguments
            try body(repeat try reader.next((each Argument).self))
            return py_new_none()
        }
    }

    private func newFunction(
        _ name: String, _ signature: String?, _ doc: String, _ count: Int, _ body: @escaping FunctionBox.Body
    ) throws(PyError) -> PyCallable {
        let parameters = try ClosureSignature(name, signature, count: count, self)
        let box = FunctionBox(name, signature, doc, parameters, body)
        let owner = try capsule(box, name: FunctionBox.capsuleName)
        return PyCallable(unchecked: try checked(py_function_new(box.definition, owner.asPyObject.reference, nil)))
    }
}

/// What the function's capsule keeps alive: the closure, and the memory of its definition.
final class FunctionBox: Sendable {
    typealias Body = @Sendable (ArgumentReader) throws -> __PyPointer
    static let capsuleName = "martlet.function"

    private let body: Body
    private let parameters: ClosureSignature
    private let function: String
    private let name: CText
    private let doc: CText
    /// Written by the initialiser alone; from then on Python reads it.
    nonisolated(unsafe) let definition: UnsafeMutablePointer<PyMethodDef>

    init(
        _ name: String, _ signature: String?, _ doc: String, _ parameters: ClosureSignature, _ body: @escaping Body
    ) {
        self.body = body
        self.parameters = parameters
        function = name
        // A text of this form is taken apart by Python: `__text_signature__` before the line, `__doc__` after it.
        let text = signature.map { "\(name)\($0)\n--\n\n\(doc)" } ?? doc
        self.name = CText(name)
        self.doc = CText(text)
        definition = .allocate(capacity: 1)
        definition.initialize(
            to: parameters.takesKeywords
                ? py_method_keywords(
                    self.name.pointer, { FunctionBox.call($0, $1, $2, $3) }, self.doc.pointer)
                : py_method_fast(self.name.pointer, { FunctionBox.call($0, $1, $2, nil) }, self.doc.pointer))
    }

    deinit { definition.deallocate() }

    private static func call(
        _ capsule: __PyPointer?, _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ names: __PyPointer?
    ) -> __PyPointer? {
        guard let capsule else { return __raise(.systemError("a function without its closure")) }
        do {
            let capsule = PyCapsule(unchecked: PyObject(borrowing: capsule))
            return try capsule.value(as: FunctionBox.self, name: capsuleName).call(values, given, names)
        } catch {
            return __raise(error)
        }
    }

    private func call(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ names: __PyPointer?
    ) throws -> __PyPointer {
        if names == nil, given == parameters.count {
            return try body(ArgumentReader(UnsafeBufferPointer(start: values, count: given), function, parameters))
        }
        return try parameters.bind(values, given, names, Python(attached: ())).withUnsafeBufferPointer {
            try body(ArgumentReader($0, function, parameters))
        }
    }
}

private func countOf<each Item>(_ types: repeat (each Item).Type) -> Int {
    var count = 0
    for _ in repeat (each Item).self { count += 1 }
    return count
}

/// Reads a call's arguments from the first to the last.
struct ArgumentReader {
    private let arguments: UnsafeBufferPointer<__PyPointer>
    private let function: String
    private let parameters: ClosureSignature
    private var index = 0

    init(_ arguments: UnsafeBufferPointer<__PyPointer>, _ function: String, _ parameters: ClosureSignature) {
        self.arguments = arguments
        self.function = function
        self.parameters = parameters
    }

    mutating func next<Item: ConvertibleFromPython>(_ type: Item.Type) throws(PyError) -> Item {
        defer { index += 1 }
        do { return try Item.__fromPython(arguments[index]) } catch {
            throw error.located("\(function)() argument \(parameters.place(index))")
        }
    }
}
