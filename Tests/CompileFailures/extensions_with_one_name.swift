// Misuse: two members of a class that are called the same in Python, one of them in an extension.
// expect: ambiguous use of '__isTheOnlyMemberNamed(length:)'
import Martlet

@PyModule
enum Geometry {
    @PyClass(extensions: "arithmetic")
    struct Point {
        @PyProperty var length = 0
    }
}

@PyMethods("arithmetic")
extension Geometry.Point {
    @PyMethod(name: "length") func measure() -> Int { 1 }
}
