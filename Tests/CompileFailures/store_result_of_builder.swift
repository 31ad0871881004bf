// Escape: objects collected by a result builder, assigned to a variable outside of attach.
// expect: 'inout sending' parameter 'py' cannot be task-isolated at end of function
import Martlet

@resultBuilder
enum Collect {
    static func buildBlock(_ objects: PyObject...) -> [PyObject] { objects }
}

func collect(@Collect _ build: () -> [PyObject]) -> [PyObject] { build() }

func escape() throws -> [PyObject] {
    var saved: [PyObject] = []
    try Python.attach { py in
        saved = collect {
            py.none
            py.ellipsis
        }
    }
    return saved
}
