import Martlet

struct Address: Codable, Equatable {
    var street: String
    var houseNumber: Int?
}

struct User: Codable, Equatable {
    var firstName: String
    var isAdmin: Bool
    var score: Double
    var tags: [String]
    var addresses: [Address]
    var byName: [String: Address]
    var avatar: [UInt8]
}

indirect enum Tree: Codable {
    case leaf(Int)
    case node(left: Tree, right: Tree)
}

struct Nested: Codable {
    var next: [Nested]
}

/// First match wins, as JSON programs write it.
enum Flexible: Codable {
    case number(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        }
    }
}

class Base: Codable {
    var id = 0
}
final class Derived: Base {
    var name: String
    private enum CodingKeys: String, CodingKey { case name, parts, rest }

    required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.decode(String.self, forKey: .name)
        var parts = try container.nestedUnkeyedContainer(forKey: .parts)
        while !parts.isAtEnd { name += try parts.decodeNil() ? "-" : parts.decode(String.self) }
        name += try container.nestedContainer(keyedBy: CodingKeys.self, forKey: .rest).decode(
            String.self, forKey: .name)
        try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        var parts = container.nestedUnkeyedContainer(forKey: .parts)
        try parts.encode("a")
        try parts.encodeNil()
        var inner = parts.nestedContainer(keyedBy: CodingKeys.self)
        try inner.encode(1, forKey: .name)
        var list = parts.nestedUnkeyedContainer()
        try list.encode(2)
        var rest = container.nestedContainer(keyedBy: CodingKeys.self, forKey: .rest)
        try rest.encodeNil(forKey: .name)
        try super.encode(to: container.superEncoder())
    }
}

enum Weekday: Int, Codable { case monday, tuesday }
struct Unwilling: Codable {
    init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "unwilling"))
    }
    func encode(to encoder: any Encoder) throws {
        throw EncodingError.invalidValue(1, .init(codingPath: encoder.codingPath, debugDescription: "unwilling"))
    }
}

/// Each function reads a value from Python objects and writes it to new ones.
@PyModule
enum Coding {
    private static func both<Value: Codable>(_ type: Value.Type, _ object: PyObject) throws -> PyObject {
        try object.py.encode(object.py.decode(type, from: object))
    }
    private static func both<Value: Codable>(_ type: Value.Type, _ object: PyObject, _ keys: PyCodingKeyStrategy) throws
        -> PyObject
    {
        var decoder = PyDecoder()
        decoder.keyStrategy = keys
        var encoder = PyEncoder()
        encoder.keyStrategy = keys
        return try encoder.encode(decoder.decode(type, from: object), object.py)
    }

    @PyFunction static func user(_ object: PyObject) throws -> PyObject { try both(User.self, object) }
    @PyFunction static func snakeUser(_ object: PyObject) throws -> PyObject { try both(User.self, object, .snakeCase) }
    @PyFunction static func shoutedAddress(_ object: PyObject) throws -> PyObject {
        try both(Address.self, object, .custom { $0.map(\.stringValue).joined(separator: ".").uppercased() })
    }
    @PyFunction static func address(_ object: PyObject) throws -> PyObject { try both(Address.self, object) }
    @PyFunction static func addresses(_ object: PyObject) throws -> PyObject { try both([Address].self, object) }
    @PyFunction static func snakeAddresses(_ object: PyObject) throws -> PyObject {
        try both([String: Address].self, object, .snakeCase)
    }
    @PyFunction static func numbered(_ object: PyObject) throws -> PyObject { try both([Int: Address].self, object) }
    @PyFunction static func tree(_ object: PyObject) throws -> PyObject { try both(Tree.self, object) }
    @PyFunction static func nested(_ object: PyObject) throws -> PyObject { try both(Nested.self, object) }
    @PyFunction static func flexible(_ object: PyObject) throws -> PyObject { try both([Flexible].self, object) }
    @PyFunction static func derived(_ object: PyObject) throws -> PyObject { try both(Derived.self, object) }
    @PyFunction static func weekdays(_ object: PyObject) throws -> PyObject { try both([Weekday?].self, object) }
    @PyFunction static func numbers(_ object: PyObject) throws -> PyObject { try both([Int].self, object) }
    @PyFunction static func duration(_ object: PyObject) throws -> PyObject {
        try both([String: Duration].self, object)
    }
    @PyFunction static func readUnwilling(_ object: PyObject) throws -> PyObject { try both([Unwilling].self, object) }
    @PyFunction static func writeDeep(py: Python, _ depth: Int) throws -> PyObject {
        var value = Nested(next: [])
        for _ in 0..<depth { value = Nested(next: [value]) }
        return try py.encode(value)
    }
    @PyFunction static func keys(_ object: PyObject) throws -> PyObject {
        struct AnyKey: CodingKey {
            let stringValue: String
            let intValue: Int?
            init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
            init(intValue: Int) { (stringValue, self.intValue) = ("\(intValue)", intValue) }
        }
        struct Keys: Decodable {
            let keys: [String]
            init(from decoder: any Decoder) throws {
                keys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
            }
        }
        var decoder = PyDecoder()
        decoder.keyStrategy = .snakeCase
        return try object.py.object(decoder.decode(Keys.self, from: object).keys)
    }
}
