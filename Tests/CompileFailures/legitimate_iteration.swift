// Python iterators in Swift loops.
import Martlet

func total() throws -> Int {
    try Python.attach { py in
        var total = 0
        for item in try py.iter(py.eval("[1, 2]")) { total += try item.get().extract(Int.self) }
        let objects = try py.iter(py.eval("'ab'")).map { try $0.get() }
        return total + objects.count
    }
}
