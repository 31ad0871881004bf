// DecodingContainers.swift: what a value reads its parts from: a mapping or attributes, a sequence, or the object itself.

internal import CPython

struct KeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoding: Decoding
    let source: KeyedSource
    let strategy: PyCodingKeyStrategy
    var codingPath: [any CodingKey] { decoding.codingPath }

    /// Keys that are neither text nor number are no coding keys. What reading the keys raises, the decoding throws in the end:
    /// Swift's protocol has no way to do so here.
    var allKeys: [Key] {
        var keys: [Key] = []
        do {
            for name in try source.names() {
                if let key = try key(of: name) { keys.append(key) }
            }
        } catch {
            decoding.failure = error
        }
        return keys
    }

    private func key(of name: PyObject) throws(PyError) -> Key? {
        do {
            if PyStr.isInstance(name) { return Key(stringValue: strategy.swiftName(of: try name.extract())) }
            return Key(intValue: try name.extract())
        } catch {
            guard error.storage.lazy?.isConversion == true else { throw error }
            return nil
        }
    }

    private func find(_ key: any CodingKey) throws -> PyObject? {
        if let number = key.intValue, let value = try source.value(ofNumber: number) { return value }
        return try source.value(decoding.object.py.interned(strategy.name(of: key, at: codingPath)))
    }

    private func decoding(for key: any CodingKey) throws -> Decoding {
        guard let object = try find(key) else {
            let name = PlaceKey(stringValue: strategy.name(of: key, at: codingPath))
            throw DecodingError.keyNotFound(
                name, .init(codingPath: codingPath, debugDescription: "missing key '\(name.stringValue)'"))
        }
        return decoding.at(key, object)
    }

    func contains(_ key: Key) -> Bool {
        // An exception is told when the value is read.
        do { return try find(key) != nil } catch { return true }
    }

    func decodeNil(forKey key: Key) throws -> Bool { try decoding(for: key).object.isNone }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decoding(for: key).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try decoding(for: key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoding(for: key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try decoding(for: PlaceKey.super) }

    func superDecoder(forKey key: Key) throws -> any Decoder { try decoding(for: key) }
}

struct UnkeyedDecoding: UnkeyedDecodingContainer {
    let decoding: Decoding
    private let items: PyTuple
    private(set) var currentIndex = 0
    var codingPath: [any CodingKey] { decoding.codingPath }
    var count: Int? { items.count }
    var isAtEnd: Bool { currentIndex >= items.count }

    /// The items are fixed now: decoding one may run Python code that changes the list.
    init(decoding: Decoding) throws {
        let object = decoding.object
        let isSet = object.withPointer { py_anyset_check($0) }
        guard try isSet || (PySequence.hasItems(object) && !PyStr.isInstance(object)) else {
            throw decoding.mismatch([Any].self, "'\(pythonTypeName(of: object))' object cannot be converted to 'list'")
        }
        self.decoding = decoding
        items = try PyTuple(itemsOf: object)
    }

    private mutating func next() throws -> Decoding {
        let key = PlaceKey(index: currentIndex)
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                Any.self,
                .init(codingPath: codingPath + [key], debugDescription: "expected more than \(currentIndex) items"))
        }
        let item = try items[currentIndex]
        currentIndex += 1
        return decoding.at(key, item)
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, try items[currentIndex].isNone else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        // A failure leaves the item to be tried as another type.
        let index = currentIndex
        do {
            return try next().decode(type)
        } catch {
            currentIndex = index
            throw error
        }
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }

    mutating func superDecoder() throws -> any Decoder { try next() }
}

struct SingleValueDecoding: SingleValueDecodingContainer {
    let decoding: Decoding
    var codingPath: [any CodingKey] { decoding.codingPath }

    func decodeNil() -> Bool { decoding.object.isNone }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try Decoding(options: decoding.options, object: decoding.object, codingPath: codingPath).decode(type)
    }
}
