// Misuse: two members of a class that are together in one slot, and stand apart.
// expect: ambiguous use of '__standTogetherInOnePlace(__add__and__radd__:)'
import Martlet

@PyModule
enum Geometry {
    @PyClass(extensions: "arithmetic")
    struct Point {
        @PyMethod func __add__(_ other: Int) -> Int { other }
    }
}

@PyMethods("arithmetic")
extension Geometry.Point {
    func __radd__(_ other: Int) -> Int { other }
}
