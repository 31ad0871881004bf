import Martlet

/// Names that only one of the languages likes.
@PyModule(name: "_names")
private enum `Names` {
    @PyFunction static func `in`(`for`: Int, `class` value: Int) {}

    @PyFunction static func keywords(`inout`: Int, `let` a: Int, default: Int, self b: Int) {}

    @PyFunction(name: "square_root") static func `square root`(x: Double) -> Double { x.squareRoot() }

    @PyFunction static func größe(länge: Int) -> Int { länge }

    @PyFunction @inlinable static func `init`(self: Int) -> Int { self }

    @PyFunction private static func parseURLFast(userIDs: [Int]) {}
}
