// A program's main file.
// flags:
import Martlet

var total = 0

func length(_ expression: String, _ py: Python) throws -> Int { try py.len(py.eval(expression)) }

try Python.attach { py in
    total += try length("[1, 2]", py)
    for item in try py.iter(py.eval("range(3)")) { total += try item.get().extract(Int.self) }
}
