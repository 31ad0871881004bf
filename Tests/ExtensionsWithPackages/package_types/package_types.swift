import BigInt
import ComplexModule
import DequeModule
import Martlet
import OrderedCollections

/// The types of the packages that Martlet's traits name.
@PyModule
enum PackageTypes {
    @PyFunction static func bigInt(_ value: BigInt) -> BigInt { value }
    @PyFunction static func bigUInt(_ value: BigUInt) -> BigUInt { value }
    @PyFunction static func power(_ base: BigInt, _ exponent: Int) -> BigInt { base.power(exponent) }
    @PyFunction static func complex(_ value: Complex<Double>) -> Complex<Double> { value }
    @PyFunction static func complexFloat(_ value: Complex<Float>) -> Complex<Float> { value }
    @PyFunction static func orderedDictionary(
        _ value: OrderedDictionary<String, Int>
    ) -> OrderedDictionary<String, Int> { value }
    @PyFunction static func ints(_ value: OrderedDictionary<Int, Int>) -> OrderedDictionary<Int, Int> { value }
    @PyFunction static func orderedSet(_ value: OrderedSet<Int>) -> OrderedSet<Int> { value }
    @PyFunction static func deque(_ value: Deque<Int>) -> Deque<Int> { value }
}
