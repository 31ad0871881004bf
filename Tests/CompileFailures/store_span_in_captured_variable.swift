// Escape: a span in a variable outside of the closure that it was lent to.
// expect: lifetime-dependent variable 'outside' escapes its scope
import Martlet

func escape(_ buffer: PyBuffer) throws {
    var outside: Span<Double>?
    try buffer.withSpan(of: Double.self) { span in outside = span }
    print(outside?.count ?? 0)
}
