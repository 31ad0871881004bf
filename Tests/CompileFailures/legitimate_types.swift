// Views, buffers, closures, coding and context managers as they are meant to be used.
import Martlet

struct Point: Codable, Sendable {
    var x: Double
}

let once = PyOnce<Py<PyObject>>()

func sum() throws -> Double {
    try Python.attach { py in
        let array = try once.get(py) { py in Py(try py.import("array")) }.bind(py)
        let buffer = try PyBuffer(array.array("d", [1.0, 2.0]), writable: true)
        try buffer.withMutableSpan(of: Double.self) { span in span[0] = 5 }
        return try buffer.withSpan(of: Double.self) { span in span[0] + span[1] }
    }
}

func points() throws -> [Point] {
    try Python.attach { py in
        let list = try py.list()
        for n in 0..<3 { try list.append(py.dict(["x": n])) }
        return try py.decode(from: list.asPyObject)
    }
}

func typed() async throws -> Int {
    let square: @Sendable (Int) throws -> Int = try Python.attach { py in
        try py.eval("lambda n: n * n").as(PyCallable.self).closure()
    }
    return try await Task { try square(5) }.value
}

func keys(of table: PyDict) throws -> [String] {
    var keys: [String] = []
    for entry in table { keys.append(try entry.get().key.extract()) }
    return keys
}

func read(_ path: String) throws -> (String?, Int) {
    try Python.attach { py in
        var count = 0
        let text: String? = try py.with(py.builtins.open(path)) { file in
            count += 1
            return try file.read().extract()
        }
        let length = try py.function("length") { (text: PyStr) in text.count }
        return (text, try length("abc").extract() + count)
    }
}

func borrowed(_ text: PyStr, _ bytes: PyBytes) throws -> Bool {
    try text.withUTF8 { text in bytes.withSpan { bytes in text.count == bytes.count } }
}

/// Memory that does not change may be read detached.
func countDetached(_ bytes: PyBytes) -> Int {
    let py = bytes.asPyObject.py
    return bytes.withSpan { span in py.detach { span.count } }
}
