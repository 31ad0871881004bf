// Misuse: a @PyMethods extension that the class's own attribute does not name, so that Python would not see it.
// expect: have 'comparison:', expected 'arithmetic:'
import Martlet

@PyModule
enum Geometry {
    @PyClass(extensions: "arithmetic")
    struct Point {
        @PyProperty var x = 0
    }
}

@PyMethods("arithmetic")
extension Geometry.Point {
    func doubled() -> Int { x &* 2 }
}

@PyMethods("comparison")
extension Geometry.Point {
    func isOrigin() -> Bool { x == 0 }
}
