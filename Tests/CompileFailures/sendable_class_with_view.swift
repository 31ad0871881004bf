// Misuse: a typed view in a class that is Sendable.
// expect: stored property 'table' of 'Sendable'-conforming class 'Registry' has non-Sendable type 'PyDict'
import Martlet

final class Registry: Sendable {
    let table: PyDict
    init(_ table: PyDict) { self.table = table }
}
