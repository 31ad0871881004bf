import BigInt
import ComplexModule
import DequeModule
import Martlet
import OrderedCollections
import SystemPackage

/// The types of the packages that Martlet's traits name.
@PyModule
enum PackageTypes {
    @PyFunction static func bigInt(_ value: BigInt) -> BigInt { value }
    @PyFunction static func bigUInt(_ value: BigUInt) -> BigUInt { value }
    @PyFunction static func power(_ base: BigInt, _ exponent: Int) -> BigInt { base.power(exponent) }
    @PyFunction static func complex(_ value: Complex<Double>) -> Complex<Double> { value }
    @PyFunction static func complexFloat(_ value: Complex<Float>) -> Complex<Float> { value }
    @PyFunction static func complexItems(_ buffer: PyBuffer) throws -> [Complex<Double>] {
        try buffer.array(of: Complex<Double>.self)
    }
    @PyFunction static func complexFloatItems(_ buffer: PyBuffer) throws -> [Complex<Float>] {
        try buffer.array(of: Complex<Float>.self)
    }
    @PyFunction static func complexTotal(_ buffer: PyBuffer) throws -> Complex<Double> {
        try buffer.withSpan(of: Complex<Double>.self) { span in span.indices.reduce(0) { $0 + span[$1] } }
    }
    @PyFunction static func conjugate(_ buffer: PyBuffer) throws {
        try buffer.withMutableSpan(of: Complex<Float>.self) { span in
            for index in span.indices { span[index] = span[index].conjugate }
        }
    }
    @PyFunction static func complexItem(_ buffer: PyBuffer, _ row: Int, _ column: Int) throws -> Complex<Double> {
        try buffer.items(of: Complex<Double>.self)[row, column]
    }
    @PyFunction static func setComplexItem(_ buffer: PyBuffer, _ row: Int, _ column: Int, _ value: Complex<Double>)
        throws
    { try buffer.items(of: Complex<Double>.self).set(row, column, to: value) }
    @PyFunction static func complexArray(py: Python, _ values: [Complex<Double>]) throws -> PyObject {
        try py.nativeArray(values)
    }
    @PyFunction static func roots(py: Python, _ count: Int) throws -> PyObject {
        try py.nativeArray(of: Complex<Float>.self, shape: [count, 1]) { span in
            for index in span.indices { span[index] = Complex(length: 1, phase: 2 * .pi * Float(index) / Float(count)) }
        }
    }
    @PyFunction static func filePath(_ value: FilePath) -> FilePath { value }
    @PyFunction static func filePaths(_ values: [FilePath?]) -> [FilePath?] { values }
    @PyFunction static func parent(of path: FilePath) -> FilePath { path.removingLastComponent() }
    @PyFunction static func pathBytes(_ path: FilePath) -> [UInt8] {
        path.withPlatformString { start in
            path.length == 0 ? [] : (0..<path.length).map { UInt8(bitPattern: start[$0]) }
        }
    }
    @PyFunction static func orderedDictionary(
        _ value: OrderedDictionary<String, Int>
    ) -> OrderedDictionary<String, Int> { value }
    @PyFunction static func ints(_ value: OrderedDictionary<Int, Int>) -> OrderedDictionary<Int, Int> { value }
    @PyFunction static func orderedSet(_ value: OrderedSet<Int>) -> OrderedSet<Int> { value }
    @PyFunction static func deque(_ value: Deque<Int>) -> Deque<Int> { value }
}
