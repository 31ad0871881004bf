// VariantMethods.swift: what the objects of all cases can: a representation, and pickling. Public for expanded macros only.

internal import CPython

/// `Shape.Circle(radius=2.0)`, and without names for what is passed by position alone.
public func __variantRepresentation(_ borrowed: __PyPointer) -> __PyPointer? {
    do throws(PyError) {
        let object = PyObject(borrowing: borrowed)
        var parts: [String] = []
        for (index, field) in try fields(of: object).enumerated() {
            parts.append((field.name == "_\(index)" ? "" : field.name + "=") + (try object.py.repr(field.value)))
        }
        let name = try object.py.getattr(object.py.type(object), "__qualname__").extract(String.self)
        return try "\(name)(\(parts.joined(separator: ", ")))".__toPython()
    } catch {
        return __raise(error)
    }
}

extension __PyMethod {
    /// `__reduce__`: the class and its arguments, for `pickle` and `copy`.
    public static var __variantReduction: __PyMethod {
        .__reduced { object, _, count in __reduce(object, count, reduction(of:)) }
    }
}

private func reduction(of object: PyObject) throws(PyError) -> [PyObject] {
    let arguments = try object.py.tuple(fields(of: object).map(\.value))
    return [object.py.type(object).asPyObject, arguments.asPyObject]
}

private func fields(of object: PyObject) throws(PyError) -> [(name: String, value: PyObject)] {
    let py = object.py
    var found: [(name: String, value: PyObject)] = []
    let type = py.type(object).asPyObject
    guard let names = try py.getattrIfPresent(type, "__match_args__") else {
        let name = try py.str(py.getattr(type, "__name__"))
        throw .runtimeError("the '\(name)' object is not initialized: it is of no case")
    }
    for name in try names.extract([String].self) {
        found.append((name, try py.getattr(object, name)))
    }
    return found
}

/// A field that the value does not have: somebody gave the object the class of another case.
public func __otherVariant() -> PyError { .attributeError("this case has no such attribute") }
