// PyCallable.swift: anything that can be called, and a Python callable as a typed Swift closure.

internal import CPython

/// A Python object that can be called: a function, a class, a bound method, a `functools.partial`, …
@dynamicCallable
public struct PyCallable: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.py.callable(object) }
    public static var typeName: String { "callable" }

    /// `callable(a, b)`.
    @discardableResult
    public func dynamicallyCall(withArguments arguments: [any PythonConvertible]) throws(PyError) -> PyObject {
        try asPyObject.dynamicallyCall(withArguments: arguments)
    }

    /// `callable(a, key: b)`.
    @discardableResult
    public func dynamicallyCall(
        withKeywordArguments arguments: KeyValuePairs<StaticString, any PythonConvertible>
    ) throws(PyError) -> PyObject {
        try asPyObject.dynamicallyCall(withKeywordArguments: arguments)
    }

    /// This as a Swift closure with types, which may go to any thread and attaches by itself when it is called:
    ///
    ///     let score: @Sendable (Int, String) throws -> Double = callable.closure()
    ///
    /// - Returns: A closure that throws what Python raises, what converting the result throws, or ``AttachError``.
    public func closure<each Argument: PythonConvertible & Sendable, Result: ConvertibleFromPython & Sendable>()
        -> @Sendable (repeat each Argument) throws -> Result
    {
        let handle = Py(self)
        return { (argument: repeat each Argument) in
            try Python.attach { py in
                try handle.bind(py).call(repeat each argument).extract()
            }
        }
    }

    /// The same without a result: whatever the callable gives is dropped.
    public func closure<each Argument: PythonConvertible & Sendable>()
        -> @Sendable (repeat each Argument) throws -> Void
    {
        let handle = Py(self)
        return { (argument: repeat each Argument) in
            try Python.attach { py in _ = try handle.bind(py).call(repeat each argument) }
        }
    }

    private func call<each Argument: PythonConvertible>(_ argument: repeat each Argument) throws(PyError) -> PyObject {
        var arguments: [any PythonConvertible] = []
        for argument in repeat each argument { arguments.append(argument) }
        return try dynamicallyCall(withArguments: arguments)
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyCallable: Sendable {}
