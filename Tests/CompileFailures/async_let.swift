// Escape: an object used by an async let.
// expect: sending 'object' risks causing data races
import Martlet

func escape(_ object: PyObject) async -> Bool {
    async let isNone = object.isNone
    return await isNone
}
