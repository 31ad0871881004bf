// Overrides.swift: how a Swift call finds the override of a class in Python, and how a call from Python gets past it. Public
// for expanded macros only.

internal import CPython

/// Calls the method of a class in Python that overrides this one; nil where there is none.
///
/// - Parameters:
///   - type: The class whose method is running.
///   - call: Is given the bound method, on an attached thread.
public func __override<Class: __PyReferenceClass, Result>(
    _ instance: Class, as type: Class.Type, _ name: StaticString, _ call: (PyObject) throws -> Result
) throws -> Result? {
    // Python has no object of it, so it has no class of Python's.
    guard instance.__object != nil, !py_is_finalizing() else { return nil }
    if py_is_attached() { return try override(of: instance, as: type.__record, name).map(call) }
    var result: Result?
    try Python.attach { _ in result = try override(of: instance, as: type.__record, name).map(call) }
    return result
}

/// What the override returned.
public func __overridden<Result: ConvertibleFromPython>(
    _ result: PyObject, _ name: StaticString, as type: Result.Type
) throws(PyError) -> Result {
    do { return try Result.fromPython(result) } catch { throw error.located("\(name)() result") }
}

/// A tuple, item by item.
@_disfavoredOverload
public func __overridden<each Item: ConvertibleFromPython>(
    _ result: PyObject, _ name: StaticString, as type: (repeat each Item).Type
) throws(PyError) -> (repeat each Item) {
    do { return try result.extract(type) } catch { throw error.located("\(name)() result") }
}

private func override(
    of instance: any __PyReferenceClass, as declaring: __PyRecord, _ name: StaticString
) throws -> PyObject? {
    let own = Swift.type(of: instance).__record
    guard let object = instance.__object, let type = py_class_type(own.pointer), py_type_borrowed(object) != type,
        !py_override_is_passed(object, name.pointer),
        // A class below that overrides the method in Swift has got here by `super`.
        !py_class_redefines(own.pointer, declaring.pointer, name.pointer)
    else { return nil }
    let py = Python(attached: ())
    let name = "\(name)"
    let found = try py.getattr(PyObject(borrowing: py_type_borrowed(object)), name)
    let original = try py.getattr(PyObject(borrowing: type), name)
    guard found.withPointer({ $0 }) != original.withPointer({ $0 }) else { return nil }
    return try py.getattr(PyObject(borrowing: object), name)
}

/// A call from Python of the method itself: Python has chosen it, whatever its own classes have.
public func __passingOverride<Result>(
    _ borrowed: __PyPointer, _ name: StaticString, _ body: () throws -> Result
) rethrows -> Result {
    let outer = py_override_pass(borrowed, name.pointer)
    defer { py_override_end(outer) }
    return try body()
}
