// Escape: an object as an argument of an actor's method.
// expect: sending 'object' risks causing data races
import Martlet

actor Holder {
    var object: PyObject?
    func keep(_ object: PyObject) { self.object = object }
}

func escape(_ object: PyObject, to holder: Holder) async {
    await holder.keep(object)
}
