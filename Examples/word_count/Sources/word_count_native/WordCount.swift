import Dispatch
import Martlet
import Synchronization

@PyModule(name: "_native")
enum WordCount {
    /// Counts the lines' words that equal `word`, one line after the other.
    @PyFunction
    static func search(py: Python, text: String, word: String) -> Int {
        py.detach { occurrences(of: word, in: text[...]) }
    }

    /// The same on all cores.
    @PyFunction
    static func searchParallel(py: Python, text: String, word: String) -> Int {
        // Swift values only: Python's other threads run meanwhile.
        py.detach {
            let parts = chunks(of: text, count: 8)
            let total = Atomic(0)
            DispatchQueue.concurrentPerform(iterations: parts.count) { index in
                total.add(occurrences(of: word, in: parts[index]), ordering: .relaxed)
            }
            return total.load(ordering: .relaxed)
        }
    }

    private static func occurrences(of word: String, in text: Substring) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0 == word }
    }

    /// Cuts at the ends of lines only, so that no word falls into two parts.
    private static func chunks(of text: String, count: Int) -> [Substring] {
        var rest = text[...]
        var parts: [Substring] = []
        let size = max(text.utf8.count / count, 1)
        while let middle = rest.utf8.index(rest.startIndex, offsetBy: size, limitedBy: rest.endIndex),
            let end = rest.utf8[middle...].firstIndex(of: UInt8(ascii: "\n"))
        {
            parts.append(rest[..<end])
            rest = rest[end...].dropFirst()
        }
        return parts + [rest]
    }
}
