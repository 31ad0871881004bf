// Async functions that attach between suspensions, without holding on to an object.
import Martlet

func poll() async throws -> Int {
    var total = 0
    for _ in 0..<3 {
        total += try Python.attach { py in try py.eval("1").extract(Int.self) }
        try await Task.sleep(for: .milliseconds(1))
    }
    return total
}
