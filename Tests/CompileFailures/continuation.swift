// Escape: an object that resumes a task.
// expect: sending 'object' risks causing data races
import Martlet

func escape() async -> PyObject {
    await withCheckedContinuation { continuation in
        try? Python.attach { py in
            let object = py.none
            continuation.resume(returning: object)
        }
    }
}
