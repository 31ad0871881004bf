// PyEncoder.swift: any Encodable value as Python objects.

/// Makes Python objects of any `Encodable` value: a `dict` of what has keys, a `list` of what has none, and of a type with
/// a conversion of its own (``PythonConvertible``) what that gives.
///
///     struct User: Codable { var firstName: String; var tags: [String] }
///     let object = try py.encode(user)                            // {'firstName': …, 'tags': […]}
///
///     var encoder = PyEncoder()
///     encoder.keyStrategy = .snakeCase
///     let other = try encoder.encode(user, py)                    // {'first_name': …, 'tags': […]}
public struct PyEncoder: Sendable {
    /// What keys are called in Python.
    public var keyStrategy = PyCodingKeyStrategy.useDefaultKeys
    /// What the value's `encode(to:)` may ask for.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

    public init() {}

    /// The value as new Python objects.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a value that says that it cannot be encoded, `RecursionError` for one
    ///   that is too deep, or what a conversion throws.
    public func encode(_ value: some Encodable, _ py: Python) throws(PyError) -> PyObject {
        do {
            return try Encoding(options: self, py: py, codingPath: []).encode(value)
        } catch {
            throw PyError(coding: error)
        }
    }
}

extension Python {
    /// Any `Encodable` value as new Python objects; ``PyEncoder`` has options.
    ///
    /// - Throws: What ``PyEncoder/encode(_:_:)`` throws.
    public func encode(_ value: some Encodable) throws(PyError) -> PyObject { try PyEncoder().encode(value, self) }
}

/// The encoder of one value at one place.
final class Encoding: Encoder {
    let options: PyEncoder
    let py: Python
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { options.userInfo }
    /// Whether the value is a dictionary, whose keys are data.
    private var keysAreData = false
    /// What the value has been encoded to so far.
    private(set) var result: Result<PyObject, PyError>?

    /// Puts the result into the container around it, for an encoder that is filled after it was handed out.
    private let assign: ((PyObject) throws -> Void)?

    init(
        options: PyEncoder, py: Python, codingPath: [any CodingKey], assign: ((PyObject) throws -> Void)? = nil
    ) {
        self.options = options
        self.py = py
        self.codingPath = codingPath
        self.assign = assign
    }

    func encode(_ value: some Encodable) throws -> PyObject {
        try checkDepth(codingPath)
        if let value = value as? any PythonConvertible { return try value.toPython(py) }
        keysAreData = value is any KeyedByData
        try value.encode(to: self)
        // A value that encodes nothing is an empty struct.
        return try result?.get() ?? py.dict().asPyObject
    }

    func set(_ object: PyObject) throws {
        result = .success(object)
        try assign?(object)
    }

    func at(_ key: any CodingKey, assign: ((PyObject) throws -> Void)? = nil) -> Encoding {
        Encoding(options: options, py: py, codingPath: codingPath + [key], assign: assign)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let strategy = keysAreData ? .useDefaultKeys : options.keyStrategy
        return KeyedEncodingContainer(
            KeyedEncoding(encoding: self, dict: container { try self.py.dict() }, strategy: strategy))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        UnkeyedEncoding(encoding: self, list: container { try self.py.list() })
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleValueEncoding(encoding: self) }

    /// A value may ask twice, and goes on with the same container. Where there is no memory for one, the failure is told
    /// when it is first used.
    private func container<Container: PyTyped>(_ make: () throws -> Container) -> Result<Container, PyError> {
        if case .success(let object) = result, Container.isInstance(object) {
            return .success(Container(unchecked: object))
        }
        do {
            let made = try make()
            try set(made.asPyObject)
            return .success(made)
        } catch {
            let failure = PyError(coding: error)
            result = .failure(failure)
            return .failure(failure)
        }
    }
}
