import Martlet

/// Functions of every signature.
///
/// The tests call them rightly and wrongly.
@PyModule
enum Functions {
    static let usualLimit = 10

    /// Does nothing.
    @PyFunction
    static func noop() {}

    /// Adds.
    @PyFunction
    static func add(_ a: Int, _ b: Int) -> Int { a &+ b }

    /// Halves, by position only and perhaps.
    @PyFunction
    static func half(_ value: Double, _ digits: Int? = nil) -> Double { value / (digits == nil ? 2 : 2.0) }

    /**
     * Greets.
     *
     * In block style.
     */
    @PyFunction
    static func greet(name: String, greeting: String = "Hello", punctuation: String = "!") -> String {
        "\(greeting), \(name)\(punctuation)"
    }

    @PyFunction
    static func mixed(_ first: Int, second: Int, third: Int = 3) -> [Int] { [first, second, third] }

    @PyFunction
    static func scale(value: Double, by factor: Double = 1.5) -> Double { value * factor }

    private static let floor = 3

    /// The default is the constant of that name.
    @PyFunction
    static func floored(_ count: Int, floor: Int = floor) -> Int { max(count, floor) }

    @PyFunction
    static func limited(count: Int, limit: Int = usualLimit) -> Int { min(count, limit) }

    @PyFunction(name: "renamed")
    static func swiftName(in place: String = "here", class: String = "none") -> String { place + " " + `class` }

    @PyFunction
    static func parseHTTPHeader(rawValue: String) -> String { rawValue }

    @PyFunction
    static func token(before: Int, py: Python, after: Int) throws -> Bool {
        try py.eval("True").extract() && before < after
    }

    @PyFunction
    static func pair(point: (Int, Double)) -> (Double, Int) { (point.1, point.0) }

    @PyFunction
    static func many(
        a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int, i: Int = 9, j: Int = 10, k: Int = 11,
        l: Int = 12
    ) -> [Int] { [a, b, c, d, e, f, g, h, i, j, k, l] }

    @PyFunction
    static func eight(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int = 8) -> Int { a &+ h }

    @PyFunction
    static func apply(py: Python, callback: PyObject, times: Int) throws -> Int {
        var total = 0
        for number in 0..<max(times, 0) { total += try callback(number).extract() }
        return total
    }

    /// Runs until a signal handler raises.
    @PyFunction
    static func spin(py: Python) throws {
        while true { try py.checkSignals() }
    }

    #if canImport(Martlet)
        @PyFunction
        static func conditional() -> String { "active" }
    #else
        @PyFunction
        static func conditional() -> String { "inactive" }
    #endif
}
