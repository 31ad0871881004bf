// Misuse: an object of the outer attach inside a detach of the inner one.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse() throws -> Bool {
    try Python.attach { outer in
        let object = outer.none
        return try Python.attach { inner in
            inner.detach { object.isNone }
        }
    }
}
