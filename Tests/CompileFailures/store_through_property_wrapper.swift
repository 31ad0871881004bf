// Escape: an object assigned to a local variable with a property wrapper.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

@propertyWrapper
final class Kept {
    var wrappedValue: PyObject?
    init(wrappedValue: PyObject?) { self.wrappedValue = wrappedValue }
}

func escape() throws -> PyObject? {
    @Kept var saved: PyObject? = nil
    try Python.attach { py in saved = py.none }
    return saved
}
