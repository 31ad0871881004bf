// PyDecoder.swift: any Decodable value from Python objects.

/// Reads any `Decodable` value from Python objects: what has keys from a mapping or from an object's attributes (a
/// dataclass, a named tuple, …), what has none from a sequence, and a type with a conversion of its own
/// (``ConvertibleFromPython``) by that.
///
///     struct User: Codable { var firstName: String; var tags: [String] }
///     let user = try py.decode(User.self, from: object)
///
///     var decoder = PyDecoder()
///     decoder.keyStrategy = .snakeCase
///     let other = try decoder.decode(User.self, from: object)     // reads object['first_name'] or object.first_name
///
/// Errors say where: `key 'users': item 3: key 'age': 'str' object cannot be interpreted as an integer`.
public struct PyDecoder: Sendable {
    /// What keys are called in Python.
    public var keyStrategy = PyCodingKeyStrategy.useDefaultKeys
    /// What the type's `init(from:)` may ask for.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

    public init() {}

    /// A value of an object.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object of the wrong type, `ValueError` for a missing key or a value
    ///   that the type does not take, `OverflowError` for a number out of range, `RecursionError` for what lies too deep;
    ///   and whatever reading the object raises.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self, from object: PyObject) throws(PyError)
        -> Value
    {
        do {
            return try Decoding(options: self, object: object, codingPath: []).decode(type)
        } catch {
            throw PyError(coding: error)
        }
    }
}

extension Python {
    /// A `Decodable` value of an object; ``PyDecoder`` has options.
    ///
    /// - Throws: What ``PyDecoder/decode(_:from:)`` throws.
    public func decode<Value: Decodable>(
        _ type: Value.Type = Value.self, from object: PyObject
    ) throws(PyError) -> Value { try PyDecoder().decode(type, from: object) }
}

/// The decoder of one object at one place.
final class Decoding: Decoder {
    let options: PyDecoder
    let object: PyObject
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { options.userInfo }
    /// Whether the value is to be a dictionary, whose keys are data.
    private var keysAreData = false
    /// What was raised where Swift's protocols have no way to throw.
    var failure: PyError?

    init(options: PyDecoder, object: PyObject, codingPath: [any CodingKey]) {
        self.options = options
        self.object = object
        self.codingPath = codingPath
    }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try checkDepth(codingPath)
        if let type = type as? any ConvertibleFromPython.Type, let value = try convert(type) as? Value { return value }
        keysAreData = type is any KeyedByData.Type
        do {
            let value = try Value(from: self)
            if let failure { throw failure }
            return value
        } catch {
            throw failure ?? error
        }
    }

    /// A failed conversion becomes the error that a type's `init(from:)` expects; an exception of the object's passes.
    private func convert<Value: ConvertibleFromPython>(_ type: Value.Type) throws -> Value {
        do {
            return try Value.fromPython(object)
        } catch {
            guard error.storage.lazy?.isConversion == true else { throw error }
            throw mismatch(type, "\(error)", underlying: error)
        }
    }

    func mismatch(_ type: Any.Type, _ description: String, underlying: PyError? = nil) -> DecodingError {
        .typeMismatch(
            type, .init(codingPath: codingPath, debugDescription: description, underlyingError: underlying))
    }

    func at(_ key: any CodingKey, _ object: PyObject) -> Decoding {
        Decoding(options: options, object: object, codingPath: codingPath + [key])
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard let source = try KeyedSource(of: object) else {
            throw mismatch(
                [String: Any].self, "'\(pythonTypeName(of: object))' object cannot be converted to 'dict'")
        }
        let strategy = keysAreData ? .useDefaultKeys : options.keyStrategy
        return KeyedDecodingContainer(KeyedDecoding(decoding: self, source: source, strategy: strategy))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try UnkeyedDecoding(decoding: self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { SingleValueDecoding(decoding: self) }
}
