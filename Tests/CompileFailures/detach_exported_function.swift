// Misuse: an argument of an exported function inside detach.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

@PyModule
enum Shapes {
    @PyFunction
    static func size(py: Python, of shape: PyObject) throws -> Int {
        try py.detach { try shape.extract(Int.self) }
    }
}
