// PyExceptionType.swift: a Swift error type that is an exception type in Python.

internal import CPython

/// A Swift error type with a Python exception type of its own: what `@PyException` makes of a type.
///
/// Thrown out of an exported function it is raised as that type. Each interpreter has its own type object.
public protocol PyExceptionType: PythonErrorConvertible {
    /// Name, documentation and base.
    static var exceptionDefinition: PyExceptionDefinition { get }

    /// What the exception object gets as attributes.
    func exceptionAttributes(_ py: Python) throws -> [(name: String, value: PyObject)]
}

/// What a Python exception type is made of.
public struct PyExceptionDefinition: Sendable {
    /// What an exception type is derived from.
    public enum Base: Sendable {
        case builtin(BuiltinException)
        case swift(any PyExceptionType.Type)
        case imported(PyExceptionClass)
    }

    let name: String
    let module: String
    let doc: String
    let base: Base

    /// - Parameters:
    ///   - module: Its `__module__`, where it is raised before any module holds it.
    public init(_ name: String, module: String, doc: String = "", base: Base = .builtin(.exception)) {
        self.name = name
        self.module = module
        self.doc = doc
        self.base = base
    }
}

extension PyExceptionType {
    public func exceptionAttributes(_ py: Python) throws -> [(name: String, value: PyObject)] { [] }

    /// The exception type of the running interpreter, made at the first use.
    public static func exceptionType(_ py: Python) throws(PyError) -> PyObject {
        try exceptionType(py, module: exceptionDefinition.module)
    }

    private static func exceptionType(_ py: Python, module: String) throws(PyError) -> PyObject {
        let registry = try PyDict(unchecked: py.checked(py_interpreter_registry()))
        // The address of the type's metadata: unique among all modules of the process, the same in all interpreters.
        let key = UInt(bitPattern: unsafeBitCast(self, to: UnsafeRawPointer.self))
        if let known = try registry[key] { return known }
        let definition = exceptionDefinition
        let members = try py.dict(["__module__": module, "__doc__": definition.doc.isEmpty ? nil : definition.doc])
        let type = try py.type(definition.base.type(py))(definition.name, py.tuple([definition.base.type(py)]), members)
        try registry.set(key, type)
        return type
    }

    static var moduleItem: PyModuleItem {
        PyModuleItem { py, module in
            try module.add(exceptionDefinition.name, exceptionType(py, module: module.name))
        }
    }

    /// An exception of the type, with the error's description as its message and its fields as attributes.
    public var pythonError: PyError {
        PyError { py in
            let exception = try Self.exceptionType(py)(String(describing: self))
            for (name, value) in try exceptionAttributes(py) { try py.setattr(exception, name, value) }
            return exception
        }
    }
}

extension PyExceptionDefinition.Base {
    fileprivate func type(_ py: Python) throws(PyError) -> PyObject {
        switch self {
        case .builtin(let type): PyObject(borrowing: type.pointer)
        case .swift(let type): try type.exceptionType(py)
        case .imported(let type): try type.type(py)
        }
    }
}

extension PyError {
    /// Whether the exception is of the type that `@PyException` made of a Swift error type, or of one below it.
    public func matches<Exception: PyExceptionType>(_ type: Exception.Type, _ py: Python) -> Bool {
        do { return matches(try type.exceptionType(py), py) } catch { return false }
    }
}
