// PyObject+Members.swift: members, items and calls in Swift's own syntax.

internal import CPython

extension PyObject {
    /// `object.name` (`PyObject_GetAttr`). The name is made and interned once.
    public subscript(dynamicMember name: StaticString) -> PyObject {
        get throws(PyError) { try py.getattr(self, name) }
    }

    /// `object[key]` (`PyObject_GetItem`).
    public subscript(_ key: any PythonConvertible) -> PyObject {
        get throws(PyError) {
            let key = try key.toPython(py)
            return try py.checked(py_object_getitem(reference, key.reference))
        }
    }

    /// `object[first, second, …]`: the key is a tuple.
    public subscript(
        _ first: any PythonConvertible, _ second: any PythonConvertible, _ more: any PythonConvertible...
    ) -> PyObject {
        get throws(PyError) { try self[py.tuple([first, second] + more)] }
    }

    /// `object(a, b)` (`PyObject_Vectorcall` where the running Python has it).
    @discardableResult
    public func dynamicallyCall(withArguments arguments: [any PythonConvertible]) throws(PyError) -> PyObject {
        var call = OutgoingCall(capacity: arguments.count)
        defer { call.release() }
        for argument in arguments { try call.append(argument) }
        return try call.perform(on: self)
    }

    /// `object(a, key: b)`. Names are made and interned once; for those that are computed there is
    /// ``Python/call(_:_:keywords:)``.
    @discardableResult
    public func dynamicallyCall(
        withKeywordArguments arguments: KeyValuePairs<StaticString, any PythonConvertible>
    ) throws(PyError) -> PyObject {
        var call = OutgoingCall(capacity: arguments.count)
        defer { call.release() }
        for (name, argument) in arguments {
            if name.utf8CodeUnitCount == 0 {
                try call.append(argument)
            } else {
                try call.append(argument, name: py.interned(name))
            }
        }
        return try call.perform(on: self)
    }
}
