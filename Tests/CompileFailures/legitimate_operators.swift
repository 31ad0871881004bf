// Python's operators, members, items and calls.
import Martlet

func compute() throws -> Double {
    try Python.attach { py in
        let math = try py.import("math")
        var value = try math.sqrt(16) * 2 + 1
        try value += 1
        let isLarge = try value > 5
        let list = try py.list([value, py.none]).asPyObject
        return try isLarge ? list[0].extract() : math.pi.extract()
    }
}
