// Misuse: a closure that Python may call from several threads at once, with a state that only one may change.
// expect: capture of 'counter' with non-Sendable type 'Counter' in a '@Sendable' closure
// expect: mutation of captured var 'total' in concurrently-executing code
import Martlet

final class Counter {
    var count = 0
}

func misuse(_ py: Python, _ counter: Counter) throws -> (PyCallable, PyCallable) {
    let counts = try py.function("count") { () -> Int in
        counter.count += 1
        return counter.count
    }
    var total = 0
    let adds = try py.function("add") { (number: Int) -> Int in
        total += number
        return total
    }
    return (counts, adds)
}
