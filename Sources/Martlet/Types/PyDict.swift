// PyDict.swift: dict.

internal import CPython

/// A Python `dict`.
public struct PyDict: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.withPointer { py_dict_check($0) } }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_dict()) }
    public static var typeName: String { "dict" }

    /// The number of entries (`PyDict_Size`).
    public var count: Int { asPyObject.withPointer { py_dict_size($0) } }

    /// The value of a key, or `nil` where the key is missing (`PyDict_GetItemRef`).
    ///
    /// - Throws: ``PyError`` holding `TypeError` for a key that has no hash, or what comparing keys raises.
    public subscript(_ key: any PythonConvertible) -> PyObject? {
        get throws(PyError) {
            let key = try key.toPython(asPyObject.py)
            var value: __PyPointer?
            try asPyObject.py.check(
                asPyObject.withPointer { dict in key.withPointer { py_dict_get_item_owned(dict, $0, &value) } })
            return value.map { PyObject(adopting: $0) }
        }
    }

    /// Sets the value of a key (`PyDict_SetItem`).
    public func set(_ key: some PythonConvertible, _ value: some PythonConvertible) throws(PyError) {
        let key = try asPyObject.py.object(key)
        let value = try asPyObject.py.object(value)
        try asPyObject.py.check(
            asPyObject.withPointer { dict in
                key.withPointer { key in value.withPointer { py_dict_set_item(dict, key, $0) } }
            })
    }
}

extension Python {
    /// A new `dict`: `py.dict(["os": module, "n": 3])`.
    public func dict(_ entries: KeyValuePairs<String, any PythonConvertible> = [:]) throws(PyError) -> PyDict {
        guard let new = py_dict_new_owned() else { throw .raised() }
        let dict = PyDict(unchecked: PyObject(adopting: new))
        for (key, value) in entries { try dict.set(key, value.toPython(self)) }
        return dict
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyDict: Sendable {}
