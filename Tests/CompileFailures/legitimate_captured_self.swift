// An instance that attaches in a method, and reads and writes its own Swift properties there.
import Martlet

final class Counter {
    private var count = 0

    func measure(_ expression: String) throws {
        try Python.attach { py in count += try py.len(py.eval(expression)) }
    }
}

struct Recorder {
    var lengths: [Int] = []

    mutating func record(_ expression: String) throws {
        try Python.attach { py in lengths.append(try py.len(py.eval(expression))) }
    }
}
