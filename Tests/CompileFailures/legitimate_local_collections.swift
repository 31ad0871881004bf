// Objects in local arrays, dictionaries, optionals and tuples.
import Martlet

func sum() throws -> Int {
    try Python.attach { py in
        var objects: [PyObject] = []
        for number in 1...3 { objects.append(try py.object(number)) }
        let byName = ["first": objects[0], "last": objects[2]]
        let pair = (objects[0], objects[1])
        var last: PyObject?
        last = byName["last"]
        guard let last else { return 0 }
        return try (pair.0 + pair.1 + last).extract()
    }
}
