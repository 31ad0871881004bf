// ClassState.swift: pickling by special methods of the class's own: `__getnewargs__`, `__getstate__`, `__setstate__`. Public
// for expanded macros only.

internal import CPython

extension __PyMethod {
    /// `__reduce__` for a class with such methods. The one of `object` would leave `__init__` out, which makes the value here.
    public static var __stateReduction: __PyMethod {
        .__reduced { object, _, count in __reduce(object, count, reduction(of:)) }
    }
}

/// What a `__reduce__` without arguments does.
func __reduce(
    _ borrowed: __PyPointer, _ count: Int, _ reduction: (PyObject) throws(PyError) -> [PyObject]
) -> __PyPointer? {
    do throws(PyError) {
        if count > 0 { throw .typeError("__reduce__() takes no arguments (\(count) given)") }
        let object = PyObject(borrowing: borrowed)
        return try object.py.tuple(try reduction(object)).__toPython()
    } catch {
        return __raise(error)
    }
}

/// The class or a call of it with keywords, its arguments, and the state if there is any.
private func reduction(of object: PyObject) throws(PyError) -> [PyObject] {
    let py = object.py
    let (arguments, keywords) = try newArguments(of: object)
    var maker = try py.getattr(object, "__class__")
    if let keywords, !keywords.isEmpty {
        maker = try py.call(py.import("functools").partial, py.tuple([maker]), keywords: keywords)
    }
    // Since 3.11 every object has one.
    let state =
        if let method = try py.getattrIfPresent(object, "__getstate__") { try method() } else {
            try py.getattrIfPresent(object, "__dict__") ?? py.none
        }
    return [maker, arguments.asPyObject] + (state.isNone ? [] : [state])
}

private func newArguments(of object: PyObject) throws(PyError) -> (PyTuple, PyDict?) {
    let py = object.py
    if let method = try py.getattrIfPresent(object, "__getnewargs_ex__") {
        let given = try method()
        guard let pair = try tuple(given), pair.count == 2, let arguments = try tuple(pair[0]) else {
            throw .typeError("__getnewargs_ex__() should return a tuple of arguments and a dict of keywords")
        }
        return (arguments, try pair[1].as(PyDict.self))
    }
    guard let method = try py.getattrIfPresent(object, "__getnewargs__") else { return (try py.tuple(), nil) }
    let given = try method()
    guard let arguments = try tuple(given) else {
        let name = try py.str(py.type(given).__name__)
        throw .typeError("__getnewargs__() should return a tuple or a list, not '\(name)'")
    }
    return (arguments, nil)
}

/// A list, too: arrays of Swift's are lists in Python.
private func tuple(_ object: PyObject) throws(PyError) -> PyTuple? {
    if PyTuple.isInstance(object) { return PyTuple(unchecked: object) }
    return PyList.isInstance(object) ? try PyList(unchecked: object).asTuple() : nil
}
