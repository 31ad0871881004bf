// Swift values from outside, read and changed inside.
import Martlet

func count() throws -> Int {
    var total = 0
    var names: [String] = []
    var failure: (any Error)?
    let step = 2
    try Python.attach { py in
        total += try py.len(py.eval("[1, 2]")) * step
        names.append(try py.import("sys").__name__.extract())
        do { _ = try py.eval("1 / 0") } catch { failure = error }
    }
    return failure == nil ? total : total + names.count
}

func grow(_ numbers: inout [Int]) throws {
    try Python.attach { py in numbers.append(try py.eval("3").extract()) }
}
