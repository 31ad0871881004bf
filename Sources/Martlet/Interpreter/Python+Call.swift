// Python+Call.swift: calls whose arguments are only known at run time: Python's `f(*arguments, **keywords)`.

internal import CPython

extension Python {
    /// `callable(*arguments, **keywords)` (`PyObject_Vectorcall`), with names that are computed.
    ///
    ///     try py.call(function, [1, 2], keywords: ["key": 3])
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object that cannot be called or a name given twice, or what it
    ///   raises.
    @discardableResult
    public func call(
        _ callable: PyObject, _ arguments: [any PythonConvertible] = [],
        keywords: KeyValuePairs<String, any PythonConvertible> = [:]
    ) throws(PyError) -> PyObject {
        var call = OutgoingCall(capacity: arguments.count + keywords.count)
        defer { call.release() }
        for argument in arguments { try call.append(argument) }
        for (name, argument) in keywords { try call.append(argument, name: interned(name)) }
        return try call.perform(on: callable)
    }

    /// `callable(*arguments, **keywords)` with Python's own containers (`PyObject_Call`).
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object that cannot be called or a key that is no `str`, or what it
    ///   raises.
    @discardableResult
    public func call(_ callable: PyObject, _ arguments: PyTuple, keywords: PyDict? = nil) throws(PyError) -> PyObject {
        try checked(
            py_call_unpacked(callable.reference, arguments.asPyObject.reference, keywords?.asPyObject.reference))
    }
}
