// Python+Builtins.swift: Python's builtin functions, under their Python names. They live on the token, not on PyObject:
// there every name of Martlet's would hide an attribute of the same name (`series.str`, `text.format`).

internal import CPython

extension Python {
    /// `None`.
    public var none: PyObject { PyObject(borrowing: py_none()) }
    /// `NotImplemented`.
    public var notImplemented: PyObject { PyObject(borrowing: py_not_implemented()) }
    /// `...`.
    public var ellipsis: PyObject { PyObject(borrowing: py_ellipsis()) }

    /// The module `builtins`: `try py.builtins.open("file")`.
    public var builtins: PyObject { get throws(PyError) { try self.import("builtins") } }

    /// `str(object)` (`PyObject_Str`).
    public func str(_ object: PyObject) throws(PyError) -> String {
        try checked(py_object_str(object.reference)).extract()
    }

    /// `repr(object)` (`PyObject_Repr`).
    public func repr(_ object: PyObject) throws(PyError) -> String {
        try checked(py_object_repr(object.reference)).extract()
    }

    /// `len(object)` (`PyObject_Size`).
    public func len(_ object: PyObject) throws(PyError) -> Int {
        let count = py_object_size(object.reference)
        if count < 0 { throw .raised() }
        return count
    }

    /// `hash(object)` (`PyObject_Hash`).
    public func hash(_ object: PyObject) throws(PyError) -> Int {
        let hash = py_object_hash(object.reference)
        if hash == -1 { throw .raised() }
        return hash
    }

    /// `bool(object)`: whether it is true (`PyObject_IsTrue`).
    public func bool(_ object: PyObject) throws(PyError) -> Bool {
        try check(py_object_is_true(object.reference)) != 0
    }

    /// `type(object)` (`PyObject_Type`).
    public func type(_ object: PyObject) -> PyObject {
        PyObject(py_object_type(object.reference))
    }

    /// `isinstance(object, type)`; `type` may be a tuple of types (`PyObject_IsInstance`).
    public func isinstance(_ object: PyObject, _ type: PyObject) throws(PyError) -> Bool {
        try check(py_object_is_instance(object.reference, type.reference)) != 0
    }

    /// `issubclass(type, base)` (`PyObject_IsSubclass`).
    public func issubclass(_ type: PyObject, _ base: PyObject) throws(PyError) -> Bool {
        try check(py_object_is_subclass(type.reference, base.reference)) != 0
    }

    /// `callable(object)` (`PyCallable_Check`).
    public func callable(_ object: PyObject) -> Bool { py_callable_check(object.reference) }

    /// `dir(object)` (`PyObject_Dir`).
    public func dir(_ object: PyObject) throws(PyError) -> [String] {
        try checked(py_object_dir(object.reference)).extract()
    }

    /// `iter(object)`: an iterator over the items (`PyObject_GetIter`).
    public func iter(_ object: PyObject) throws(PyError) -> PyIterator {
        PyIterator(unchecked: try checked(py_object_get_iter(object.reference)))
    }

    /// `item in container` (`PySequence_Contains`).
    public func contains(_ container: PyObject, _ item: some PythonConvertible) throws(PyError) -> Bool {
        try check(py_sequence_contains(container.reference, object(item).reference)) != 0
    }

    /// `print(object, …)`, through `sys.stdout`.
    public func print(_ objects: any PythonConvertible...) throws(PyError) {
        _ = try builtins.print.dynamicallyCall(withArguments: objects)
    }
}
