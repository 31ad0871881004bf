// Actors and the main actor attach, and keep Swift values.
import Martlet

actor Measurer {
    private var count = 0

    func measure(_ expression: String) throws {
        try Python.attach { py in count += try py.len(py.eval(expression)) }
    }
}

@MainActor var title = ""

@MainActor func updateTitle() throws {
    try Python.attach { py in title = try py.import("sys").version.extract() }
}
