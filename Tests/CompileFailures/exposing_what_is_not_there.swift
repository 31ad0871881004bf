// Misuse: a protocol that the class does not conform to.
// expect: requires that 'Point' conform to 'Equatable'
import Martlet

@PyClass(exposing: [.equatable])
struct Point {
    var x = 0
}
