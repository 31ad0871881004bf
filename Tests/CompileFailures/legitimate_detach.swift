// Swift values in and out of detach, and objects in use before and after it.
import Martlet

func total() throws -> Int {
    try Python.attach { py in
        let object = try py.eval("[1, 2, 3]")
        let numbers: [Int] = try object.extract()
        let sum = py.detach { numbers.reduce(0, +) }
        return try sum + py.len(object)
    }
}

func count(_ py: Python, upTo limit: Int) -> Int {
    var count = 0
    py.detach { for _ in 0..<limit { count += 1 } }
    return count
}
