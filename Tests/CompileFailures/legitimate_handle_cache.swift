// Handles in global state, in actors, in Sendable types, behind a Mutex.
import Martlet
import Synchronization

let modules = Mutex<[String: Py<PyObject>]>([:])

func module(_ name: String, _ py: Python) throws -> PyObject {
    if let known = modules.withLock({ $0[name] }) { return known.bind(py) }
    let module = try py.import(name)
    let handle = Py(module)
    modules.withLock { $0[name] = handle }
    return module
}

struct Job: Sendable {
    let callback: Py<PyObject>
}

actor Queue {
    private var jobs: [Job] = []
    func add(_ job: Job) { jobs.append(job) }
}

enum Constants {
    static let sys = try? Python.attach { py in Py(try py.import("sys")) }
}
