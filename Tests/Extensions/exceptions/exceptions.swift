import Martlet

/// Exception types made in Swift, and errors of Swift on their way through Python.
@PyModule
enum Exceptions {
    /// Anything that a bank refuses.
    @PyException
    class BankError: CustomStringConvertible, @unchecked Sendable {
        var description: String { "the bank refuses" }
    }

    /// Not enough money for that.
    @PyException(base: .valueError)
    struct Overdrawn: CustomStringConvertible {
        var amount: Int
        let accountName: String
        static let unrelated = 1
        var description: String { "\(accountName) is overdrawn by \(amount)" }
    }

    @PyException(extends: BankError.self, name: "ClosedError")
    enum Closed { case today, tomorrow }

    @PyException(extendsImported: PyExceptionClass("json", "JSONDecodeError"))
    struct Malformed {}

    private struct Plain: Error, Equatable { let number: Int }

    @PyFunction static func overdraw(_ amount: Int) throws { throw Overdrawn(amount: amount, accountName: "Ada") }
    @PyFunction static func close() throws { throw Closed.tomorrow }
    @PyFunction static func refuse() throws { throw BankError() }
    @PyFunction static func throwPlain(_ number: Int) throws { throw Plain(number: number) }
    @PyFunction static func throwHidden() throws { throw Hidden() }
    @PyFunction static func throwCancellation() throws { throw CancellationError() }

    @PyFunction static func throwSystem(_ number: Int32, file: String? = nil) throws {
        throw PyError.osError(number, file: file)
    }

    @PyFunction static func throwImported(_ text: String) throws {
        throw PyExceptionClass("json", "JSONDecodeError")("no value", text, 0)
    }

    @PyFunction static func throwImportedFromNowhere() throws { throw PyExceptionClass("json", "NoSuchError")("x") }

    @PyFunction static func decode(_ object: PyObject) throws -> Int {
        struct Number: Decodable { let number: Int }
        return try JSONLike(object).decode(Number.self).number
    }

    @PyFunction static func throwGroup(_ numbers: [Int]) throws {
        throw PyError.group("several", numbers.map { Plain(number: $0) } + [Overdrawn(amount: 1, accountName: "Bob")])
    }

    @PyFunction static func memberCount(py: Python, _ callback: PyObject) throws -> Int {
        do {
            try callback()
            return 0
        } catch {
            return try error.members(py).count
        }
    }

    /// What Swift finds again of an error that went through Python.
    @PyFunction
    static func recover(py: Python, _ callback: PyObject) throws -> String {
        do {
            try callback()
            return "nothing"
        } catch {
            switch error.swiftError(py) {
            case let plain as Plain: return "plain \(plain.number)"
            case let overdrawn as Overdrawn: return "overdrawn \(overdrawn.amount)"
            case is CancellationError: return "cancelled"
            case nil: return "no Swift error"
            default: return "another"
            }
        }
    }

    @PyFunction
    static func kind(py: Python, _ callback: PyObject) throws -> [String] {
        do {
            try callback()
            return []
        } catch {
            var kinds: [String] = []
            if error.matches(Overdrawn.self, py) { kinds.append("overdrawn") }
            if error.matches(BankError.self, py) { kinds.append("bank") }
            if error.matches(PyExceptionClass("json", "JSONDecodeError"), py) { kinds.append("json") }
            if error.matches(PyExceptionClass("no_such_module", "Error"), py) { kinds.append("impossible") }
            return kinds
        }
    }

    @PyFunction static func unraisable(py: Python, in object: PyObject) {
        PyError(Plain(number: 7)).writeUnraisable(py, in: object)
    }

    @PyFunction
    static func passOn(_ callback: PyObject) throws { try callback() }
}

/// In no module.
@PyException(module: "elsewhere") private struct Hidden {}

/// Decoding as JSONDecoder of Foundation does it, which these tests do not link.
private struct JSONLike {
    let object: PyObject
    init(_ object: PyObject) { self.object = object }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let context = DecodingError.Context(codingPath: [Key(stringValue: "outer")], debugDescription: "")
        throw DecodingError.keyNotFound(Key(stringValue: "number"), context)
    }

    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
