import Martlet

/// Arguments that Python can name: the calling convention with keywords.
@PyModule
enum Keywords {
    @PyFunction static func one(a: Int) -> Int { a }

    @PyFunction static func labels(from start: Int, to end: Int = 10, in range: Int = 1) -> Int {
        start &+ end &+ range
    }

    @PyFunction static func mixed(_ a: Int, _ b: Int = 1, c: Int = 2) -> Int { a &+ b &+ c }
}
