// Misuse: a stored property, of a type that no conversion knows, that `pickle` is to save.
// expect: requires that 'Handle' conform to 'PythonConvertible'
import Martlet

struct Handle {}

@PyClass(exposing: [.pickle])
struct Connection {
    var name = ""
    var handle: Handle
}
