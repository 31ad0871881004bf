// Misuse: an object in an Atomic.
// expect: 'Atomic' requires that 'PyObject' conform to 'AtomicOptionalRepresentable'
import Martlet
import Synchronization

func misuse(_ object: PyObject) {
    let slot = Atomic<PyObject?>(object)
    _ = slot
}
