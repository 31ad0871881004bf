// A target that defaults to the main actor: what handles objects is nonisolated.
// flags: -parse-as-library -default-isolation MainActor
import Martlet

nonisolated func length(of object: PyObject) throws -> Int { try object.py.len(object) }

var count = 0

func update() throws {
    try Python.attach { py in count = try length(of: py.eval("[1]")) }
}
