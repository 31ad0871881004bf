// Escape: a span as the result of the closure that it was lent to.
// expect: conform to 'Escapable'
import Martlet

func escape(_ text: PyStr) throws {
    let span: Span<UInt8> = try text.withUTF8 { span in span }
    print(span.count)
}
