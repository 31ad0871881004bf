// Misuse: a method bound to an object handed to detach as its body.
// expect: risks causing data races
import Martlet

struct Row {
    let object: PyObject
    func isEmpty() -> Bool { object.isNone }
}

func misuse(_ row: Row, _ py: Python) -> Bool {
    py.detach(row.isEmpty)
}
