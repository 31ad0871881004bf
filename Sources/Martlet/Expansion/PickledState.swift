// PickledState.swift: what `__getstate__` returns of a class whose stored properties are saved: the properties, then what
// Python has put into the object.

internal import CPython

/// `(properties, __dict__)`, and where a class in Python below has `__slots__`, `(properties, __dict__, slots)`.
struct PickledState {
    let properties: PyDict
    private let attributes: PyObject
    private let slots: PyDict?

    init(_ properties: PyObject, of object: PyObject) throws(PyError) {
        let py = object.py
        self.properties = PyDict(unchecked: properties)
        attributes = try py.getattrIfPresent(object, "__dict__") ?? py.none
        let filled = try py.dict()
        // What Python itself asks for them.
        for name in try py.import("copyreg")._slotnames(py.type(object)).extract([String].self) {
            if let value = try py.getattrIfPresent(object, name) { try filled.set(name, value) }
        }
        slots = filled.count == 0 ? nil : filled
    }

    init(_ state: PyObject, _ type: String) throws(PyError) {
        guard PyTuple.isInstance(state) else { throw Self.mismatch(state, type) }
        let parts = PyTuple(unchecked: state)
        guard (2...3).contains(parts.count), PyDict.isInstance(try parts[0]) else { throw Self.mismatch(state, type) }
        properties = PyDict(unchecked: try parts[0])
        attributes = try parts[1]
        slots = parts.count == 3 ? try parts[2].as(PyDict.self) : nil
    }

    private static func mismatch(_ state: PyObject, _ type: String) -> PyError {
        .typeError("\(type).__setstate__() takes what __getstate__() returns, not \(shortRepresentation(of: state))")
    }

    var tuple: PyTuple {
        get throws(PyError) {
            let py = properties.asPyObject.py
            return try py.tuple([properties, attributes] + (slots.map { [$0] } ?? []))
        }
    }

    /// Refuses what another version of the class has saved, in one sentence.
    func check(_ names: [String], _ type: String) throws(PyError) {
        var (missing, unknown) = ([String](), [String]())
        for name in names where !(try properties.contains(name)) { missing.append("'\(name)'") }
        for key in try properties.keys() {
            let name = try key.py.str(key)
            if !names.contains(name) { unknown.append("'\(name)'") }
        }
        if missing.isEmpty && unknown.isEmpty { return }
        let found = [
            missing.isEmpty ? nil : "lacks \(missing.joined(separator: ", "))",
            unknown.isEmpty ? nil : "has \(unknown.joined(separator: ", ")), which the class has not",
        ]
        let sentence = found.compactMap(\.self).joined(separator: " and ")
        throw .valueError("cannot restore a '\(type)' object: its saved state \(sentence)")
    }

    /// What is no property. A method for attributes, if the class has one, is not called, as everywhere in pickling.
    func restore(to object: PyObject, _ type: String) throws(PyError) {
        let py = object.py
        if !attributes.isNone, try py.len(attributes) > 0 {
            guard let dict = try py.getattrIfPresent(object, "__dict__") else {
                throw .valueError(
                    "cannot restore a '\(type)' object: its saved state has a __dict__, which the class has not")
            }
            _ = try py.getattr(dict, "update")(attributes)
        }
        guard let slots else { return }
        for entry in slots {
            let (name, value) = try entry.get()
            let result = object.withPointer { object in
                name.withPointer { name in value.withPointer { __genericAssignment(object, name, $0) } }
            }
            try py.check(result)
        }
    }
}

extension PyError {
    /// Says of which class an object could not be restored.
    func restoring(_ type: String) -> PyError {
        let place = "cannot restore a '\(type)' object"
        guard let lazy = storage.lazy, lazy.type == .runtimeError, lazy.message.hasSuffix(PyError.uninitialized) else {
            return located(place)
        }
        return .runtimeError("\(place): one of its properties is an object that is not restored yet, as in a cycle")
    }

    static let uninitialized = "is not initialized: its __init__ was not called"
}
