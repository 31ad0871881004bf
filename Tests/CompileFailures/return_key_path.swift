// Escape: an object as an index inside a key path.
// expect: type 'KeyPath<Table, Int>' does not conform to the 'Sendable' protocol
import Martlet

final class Key: Hashable {
    let object: PyObject
    init(_ object: PyObject) { self.object = object }
    static func == (left: Key, right: Key) -> Bool { left === right }
    func hash(into hasher: inout Hasher) {}
}

struct Table {
    subscript(_ key: Key) -> Int { 0 }
}

func escape() throws -> KeyPath<Table, Int> {
    try Python.attach { py in
        let key = Key(py.none)
        return \Table.[key]
    }
}
