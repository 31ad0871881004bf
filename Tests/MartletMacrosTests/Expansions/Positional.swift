import Martlet

/// Arguments that Python cannot name: the plain calling convention.
@PyModule
public enum Positional {
    @PyFunction public static func required(_ a: Int, _ b: Double) -> Double { Double(a) + b }

    @PyFunction static func optional(_ a: Int, _ b: Int = 1, _: Int? = nil) -> Int { a &+ b }
}
