// KeyedSource.swift: an object that is read by names: a mapping, or one with attributes.

internal import CPython

/// Where values are found by name.
enum KeyedSource {
    case mapping(PyObject)
    case attributes(PyObject)

    /// `nil` for builtin values, of which no one means the attributes.
    init?(of object: PyObject) throws(PyError) {
        if try PyMapping.hasMethods(object) {
            self = .mapping(object)
        } else if try KeyedSource.isPlain(object) {
            return nil
        } else {
            self = .attributes(object)
        }
    }

    private static func isPlain(_ object: PyObject) throws(PyError) -> Bool {
        let plain = [
            py_type_str(), py_type_bytes(), py_type_bytearray(), py_type_int(), py_type_float(), py_type_list(),
            py_type_set(), py_type_frozenset(), py_type_type(), py_type_module(),
        ]
        if object.isNone || plain.contains(where: { object.hasType($0) }) { return true }
        // A named tuple has fields, any other tuple has not.
        guard object.hasType(py_type_tuple()) else { return false }
        return try !object.py.hasattr(object, "_fields")
    }

    /// `nil` where there is none.
    func value(_ name: PyReference) throws(PyError) -> PyObject? {
        switch self {
        case .mapping(let mapping): try KeyedSource.item(of: mapping, PyObject(name))
        case .attributes(let object): try object.py.getattrIfPresent(object, name)
        }
    }

    /// Of a mapping only: attributes have names.
    func value(ofNumber number: Int) throws(PyError) -> PyObject? {
        guard case .mapping(let mapping) = self else { return nil }
        return try KeyedSource.item(of: mapping, number)
    }

    private static func item(of mapping: PyObject, _ key: some PythonConvertible) throws(PyError) -> PyObject? {
        if PyDict.isExactInstance(mapping) { return try PyDict(unchecked: mapping)[key] }
        guard try mapping.py.contains(mapping, key) else { return nil }
        return try mapping[key]
    }

    func names() throws(PyError) -> [PyObject] {
        switch self {
        case .mapping(let mapping):
            return Array(try PyMapping(unchecked: mapping).keys())
        case .attributes(let object):
            guard let variables = try object.py.getattrIfPresent(object, "__dict__") else { return [] }
            return Array(try object.py.list(from: variables))
        }
    }
}
