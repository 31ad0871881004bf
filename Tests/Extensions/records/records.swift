import Martlet

@PyConvertible
struct User {
    var firstName: String
    var tags: [String] = ["none"]
    let age: Int?
    let version = 2
    @PyField(name: "e-mail") var address: String = "@"
    @PyIgnored var cache: [Int] = [1]
    static let shared = 0
    lazy var slow = 1
    var initial: Character? { firstName.first }
    var observed: (Int, String) = (0, "") { didSet { cache = [] } }
}

@PyConvertible(.attributes, names: .pascalCase)
struct Point {
    var x: Double, y: Double
    @PyField(name: "zed", from: parse, to: { (z: Int) in String(z, radix: 16) }) let zValue: Int
}

private func parse(_ text: String) throws -> Int {
    guard let number = Int(text, radix: 16) else { throw PyError.valueError("'\(text)' is not hexadecimal") }
    return number
}

@PyConvertible(.instance(of: "fractions.Fraction"))
struct Ratio {
    var numerator: Int
    var denominator: Int = 1
}

@PyConvertible(.tuple)
struct Pair<First, Second> {
    let first: First
    var second: Second
    var comment: String? = nil
}

@PyConvertible(.dict, names: .kebabCase)
struct Options {
    var isOpen: Bool
    @PyField(from: { (object: PyObject) throws in try object.py.len(object) }) var maxLength = 3
}

@PyConvertible(.transparent)
struct Meters: Equatable { var value: Double }

@PyConvertible(only: .fromPython)
struct OneWay {
    let nested: Pair<Int, Meters>
    let users: [User]
}

@PyConvertible(names: .snakeCase)
indirect enum JSON {
    case null
    case bool(Bool)
    case number(Double), string(String)
    case array([JSON])
    case object([String: JSON])
}

@PyConvertible
enum Shape {
    case circle(radius: Double, lineWidth: Int = 1)
    case segment(Double, Double)
    case named(String)
    case pair((Int8, Int8))
    case empty
}

/// Structs and enums that convert by what they are made of.
@PyModule
enum Records {
    @PyFunction static func user(_ user: User) -> (String, [String], Int?, String, [Int], Int) {
        (user.firstName, user.tags, user.age, user.address, user.cache, user.observed.0)
    }
    @PyFunction static func echoUser(_ user: User) -> User { user }
    @PyFunction static func echoPoint(_ point: Point) -> Point { point }
    @PyFunction static func echoRatio(_ ratio: Ratio) -> Ratio { ratio }
    @PyFunction static func echoPair(_ pair: Pair<Int, String>) -> Pair<Int, String> { pair }
    @PyFunction static func echoOptions(_ options: Options) -> Options { options }
    @PyFunction static func echoMeters(_ meters: [Meters]) -> [Meters] { meters }
    @PyFunction static func count(_ value: OneWay) -> Int { value.users.count + value.nested.first }
    @PyFunction static func echoJson(_ json: JSON) -> JSON { json }
    @PyFunction static func echoShape(_ shape: Shape) -> Shape { shape }
    @PyFunction static func nest(_ depth: Int) -> JSON { (0..<depth).reduce(.null) { json, _ in .array([json]) } }
}
