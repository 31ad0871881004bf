// Python+Attributes.swift: attributes and items by computed name, and writing them: a Swift setter cannot throw, so
// assignments are functions, named as in Python's builtins and its `operator` module.
//
// Each function that takes a name exists twice: the name of a literal is made and interned once (Names.h), that of a text
// which is only known at run time each time. The compiler picks the first for a literal.

internal import CPython

extension Python {
    /// `getattr(object, name)` (`PyObject_GetAttr`).
    public func getattr(_ object: PyObject, _ name: StaticString) throws(PyError) -> PyObject {
        try checked(py_object_getattr(object.reference, try interned(name)))
    }

    /// The same with a name that is computed.
    @_disfavoredOverload
    public func getattr(_ object: PyObject, _ name: String) throws(PyError) -> PyObject {
        try checked(py_object_getattr(object.reference, try interned(name)))
    }

    /// `getattr(object, name, None)`, with `nil` for a missing attribute; other exceptions are thrown.
    public func getattrIfPresent(_ object: PyObject, _ name: StaticString) throws(PyError) -> PyObject? {
        try getattrIfPresent(object, try interned(name))
    }

    /// The same with a name that is computed.
    @_disfavoredOverload
    public func getattrIfPresent(_ object: PyObject, _ name: String) throws(PyError) -> PyObject? {
        try getattrIfPresent(object, try interned(name))
    }

    func getattrIfPresent(_ object: PyObject, _ name: PyReference) throws(PyError) -> PyObject? {
        if let found = py_object_getattr(object.reference, name) { return PyObject(found) }
        guard py_err_matches(BuiltinException.attributeError.pointer) else { throw .raised() }
        py_err_clear()
        return nil
    }

    /// `hasattr(object, name)`. As in Python, only `AttributeError` means no; anything else is thrown.
    public func hasattr(_ object: PyObject, _ name: StaticString) throws(PyError) -> Bool {
        try getattrIfPresent(object, name) != nil
    }

    /// The same with a name that is computed.
    @_disfavoredOverload
    public func hasattr(_ object: PyObject, _ name: String) throws(PyError) -> Bool {
        try getattrIfPresent(object, name) != nil
    }

    /// `object.name = value` (`PyObject_SetAttr`).
    public func setattr(_ object: PyObject, _ name: StaticString, _ value: some PythonConvertible) throws(PyError) {
        let value = try self.object(value)
        try check(py_object_setattr(object.reference, try interned(name), value.reference))
    }

    /// The same with a name that is computed.
    @_disfavoredOverload
    public func setattr(_ object: PyObject, _ name: String, _ value: some PythonConvertible) throws(PyError) {
        let value = try self.object(value)
        try check(py_object_setattr(object.reference, try interned(name), value.reference))
    }

    /// `del object.name` (`PyObject_SetAttr`).
    public func delattr(_ object: PyObject, _ name: String) throws(PyError) {
        try check(py_object_setattr(object.reference, try interned(name), nil))
    }

    /// `object[key] = value` (`PyObject_SetItem`).
    public func setitem(
        _ object: PyObject, _ key: some PythonConvertible, _ value: some PythonConvertible
    ) throws(PyError) {
        let key = try self.object(key)
        let value = try self.object(value)
        try check(py_object_setitem(object.reference, key.reference, value.reference))
    }

    /// `del object[key]` (`PyObject_DelItem`).
    public func delitem(_ object: PyObject, _ key: some PythonConvertible) throws(PyError) {
        let key = try self.object(key)
        try check(py_object_delitem(object.reference, key.reference))
    }

    /// Any convertible Swift value as a Python object.
    @inlinable
    public func object(_ value: some PythonConvertible) throws(PyError) -> PyObject {
        try value.toPython(self)
    }
}
