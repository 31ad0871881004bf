// Objects in local structs, class instances and enums, which stay inside.
import Martlet

struct Row {
    let object: PyObject
    var count = 0
}

final class Node {
    var value: PyObject
    var next: Node?
    init(_ value: PyObject) { self.value = value }
}

enum Cell {
    case empty
    case object(PyObject)
}

func build() throws -> Int {
    try Python.attach { py in
        var row = Row(object: try py.eval("[1, 2]"))
        row.count = try py.len(row.object)
        let node = Node(row.object)
        node.next = Node(py.none)
        let cells: [Cell] = [.empty, .object(node.value)]
        return cells.count + row.count
    }
}
