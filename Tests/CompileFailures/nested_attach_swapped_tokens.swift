// Escape: the token of an inner attach swapped with that of the outer one.
// expect: 'inout sending' parameter 'inner' cannot be task-isolated at end of function
import Martlet

func escape() throws {
    try Python.attach { outer in
        try Python.attach { inner in swap(&outer, &inner) }
    }
}
