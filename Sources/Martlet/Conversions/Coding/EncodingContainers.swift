// EncodingContainers.swift: what a value writes its parts into: a dict, a list, or its own place.

struct KeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoding: Encoding
    let dict: Result<PyDict, PyError>
    let strategy: PyCodingKeyStrategy
    var codingPath: [any CodingKey] { encoding.codingPath }

    private func set(_ key: any CodingKey, _ value: PyObject) throws {
        if let number = key.intValue {
            try dict.get().set(number, value)
        } else {
            try dict.get().set(strategy.name(of: key, at: codingPath), value)
        }
    }

    mutating func encodeNil(forKey key: Key) throws { try set(key, encoding.py.none) }

    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
        try set(key, encoding.at(key).encode(value))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { nested(key).container(keyedBy: type) }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        nested(key).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { nested(PlaceKey.super) }

    mutating func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

    private func nested(_ key: any CodingKey) -> Encoding {
        encoding.at(key) { [self] value in try set(key, value) }
    }
}

struct UnkeyedEncoding: UnkeyedEncodingContainer {
    let encoding: Encoding
    let list: Result<PyList, PyError>
    var codingPath: [any CodingKey] { encoding.codingPath }
    var count: Int { (try? list.get().count) ?? 0 }

    mutating func encodeNil() throws { try list.get().append(encoding.py.none) }

    mutating func encode(_ value: some Encodable) throws {
        try list.get().append(encoding.at(PlaceKey(index: count)).encode(value))
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        nested().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }

    mutating func superEncoder() -> any Encoder { nested() }

    /// The place is taken now, and filled when the nested encoder knows with what.
    private func nested() -> Encoding {
        let index = count
        if case .success(let list) = list { try? list.append(encoding.py.none) }
        return encoding.at(PlaceKey(index: index)) { [list] value in try list.get().set(index, value) }
    }
}

struct SingleValueEncoding: SingleValueEncodingContainer {
    let encoding: Encoding
    var codingPath: [any CodingKey] { encoding.codingPath }

    mutating func encodeNil() throws { try encoding.set(encoding.py.none) }

    mutating func encode(_ value: some Encodable) throws {
        try encoding.set(
            Encoding(options: encoding.options, py: encoding.py, codingPath: encoding.codingPath).encode(value))
    }
}
