// PyObject+Members.swift: members, items and calls in Swift's own syntax.

public import CPython

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
    @_disfavoredOverload
    @inlinable
    @inline(__always)
    public func dynamicallyCall(withArguments arguments: [any PythonConvertible]) throws(PyError) -> PyObject {
        // How many there are is known where the call is written: neither the array nor the switch is left there.
        switch arguments.count {
        case 0: try called()
        case 1: try called(try owned(arguments, 0))
        case 2: try called(try owned(arguments, 0), try owned(arguments, 1))
        default: try called(arguments)
        }
    }

    /// The same of arguments that are all of one type, as a lone one is: no existential is made of them. The array ends before
    /// the call (`__owned`), and so the optimizer leaves none of it.
    @discardableResult
    @inlinable
    @inline(__always)
    public func dynamicallyCall<Argument: PythonConvertible>(
        withArguments arguments: __owned [Argument]
    ) throws(PyError) -> PyObject {
        switch arguments.count {
        case 1:
            let owned = try arguments[0].__toPython()
            return try called(owned)
        case 2:
            let first = try arguments[0].__toPython()
            let second: __PyPointer
            do throws(PyError) { second = try arguments[1].__toPython() } catch {
                py_decref(first)
                try error.rethrow()
            }
            return try called(first, second)
        default: return try called(arguments)
        }
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

// Calls with a few positional arguments. They lie on the stack.
extension PyObject {
    @inlinable
    @inline(__always)
    func called() throws(PyError) -> PyObject {
        guard let result = py_call_none(reference) else { try PyError.throwRaised() }
        return PyObject(result)
    }

    /// An argument as an object; it is converted where it lies in the array.
    @inlinable
    @inline(__always)
    func owned(_ arguments: [any PythonConvertible], _ index: Int) throws(PyError) -> __PyPointer {
        try arguments.withUnsafeBufferPointer { values throws(PyError) in try values[index].__toPython() }
    }

    @inlinable
    @inline(__always)
    func called(_ owned: __PyPointer) throws(PyError) -> PyObject {
        defer { py_decref(owned) }
        guard let result = py_call_one(reference, owned) else { try PyError.throwRaised() }
        return PyObject(result)
    }

    @inlinable
    @inline(__always)
    func called(
        _ owned: __PyPointer, _ convertSecond: @autoclosure () throws(PyError) -> __PyPointer
    ) throws(PyError) -> PyObject {
        defer { py_decref(owned) }
        let second = try convertSecond()
        defer { py_decref(second) }
        guard let result = py_call_two(reference, owned, second) else { try PyError.throwRaised() }
        return PyObject(result)
    }

    @usableFromInline
    func called(_ arguments: [any PythonConvertible]) throws(PyError) -> PyObject {
        var call = OutgoingCall(capacity: arguments.count)
        defer { call.release() }
        for argument in arguments { try call.append(argument) }
        return try call.perform(on: self)
    }
}
