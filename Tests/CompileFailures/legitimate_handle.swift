// A handle made inside, sent to tasks and bound there.
import Martlet

func module() throws -> Py<PyObject> {
    try Python.attach { py in Py(try py.import("json")) }
}

func encode(_ handle: Py<PyObject>) async throws -> String {
    let task = Task {
        try Python.attach { py in try handle.bind(py).dumps([1, 2]).extract(String.self) }
    }
    return try await task.value
}

func encodeTwice() async throws -> [String] {
    let handle = try module()
    return try await withThrowingTaskGroup { group in
        for _ in 0..<2 { group.addTask { try await encode(handle) } }
        var texts: [String] = []
        for try await text in group { texts.append(text) }
        return texts
    }
}
