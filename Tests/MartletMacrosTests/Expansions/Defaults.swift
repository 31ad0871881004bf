import Martlet

/// Default values that name something mean what they meant to their author.
@PyModule
enum Defaults {
    private static let start = 1
    private static func step() -> Int { 2 }

    @PyFunction
    static func names(a: Int = start, b: Int = step() + Self.start, c: Double = .pi, d: [Int] = [start]) -> Int {
        a &+ b
    }

    @PyFunction
    static func closure(
        a: Int = { 1 /* one */ }(), _ py: Python,
        b: String = """
        two
          lines
        """
    ) -> String { b }
}
