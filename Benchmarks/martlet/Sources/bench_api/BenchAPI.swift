import Martlet

/// The API with Martlet.
@PyModule
enum BenchAPI {
    @PyFunction static func noop() {}
    @PyFunction static func add(_ a: Int, _ b: Int) -> Int { a &+ b }
    @PyFunction static func addKw(a: Int, b: Int, c: Int = 10) -> Int { a &+ b &+ c }
    @PyFunction static func optInt(_ value: Int?) -> Int? { value }

    @PyFunction
    static func callCallback(_ callback: PyObject, _ times: Int) throws -> Int {
        var total = 0
        for number in 0..<max(times, 0) { total &+= try callback(number).extract(Int.self) }
        return total
    }

    @PyFunction static func raiseError() throws(PyError) { throw .valueError("wrong value") }

    @PyFunction static func strLen(_ text: PyUTF8) -> Int { text.count }
    @PyFunction static func strCopy(_ text: String) -> Int { text.utf8.count }
    @PyFunction static func strConcat(_ a: String, _ b: String) -> String { a + b }

    @PyFunction static func bytesLen(_ bytes: PyBytes) -> Int { bytes.count }

    @PyFunction
    static func bufferSum(_ buffer: PyBuffer) throws -> Double {
        try buffer.withSpan(of: Double.self) { values in
            var total = 0.0
            for index in values.indices { total += values[index] }
            return total
        }
    }

    @PyFunction static func tupleRoundtrip(_ tuple: (Int, String, Double)) -> (Int, String, Double) { tuple }
    @PyFunction static func sumList(_ values: [Double]) -> Double { values.reduce(0, +) }
    /// As in the C++ ones: zeros first, then their numbers.
    @PyFunction static func makeList(_ count: Int) -> [Int] {
        var values = [Int](repeating: 0, count: max(count, 0))
        for index in values.indices { values[index] = index }
        return values
    }
    @PyFunction static func dictRoundtrip(_ dict: [String: Int]) -> [String: Int] { dict }

    @PyClass
    final class Counter {
        @PyProperty var value: Int
        @PyInit init(start: Int = 0) { value = start }
        @PyMethod func increment() { value &+= 1 }
        @PyMethod func __add__(_ number: Int) -> Int { value &+ number }
        @PyMethod func __getitem__(_ index: Int) throws(PyError) -> Int {
            guard index >= 0, index < value else { throw .indexError("index out of range") }
            return index
        }
        @PyMethod func __len__() -> Int { value }
        @PyMethod func __iter__() -> Steps { Steps(end: value) }
    }

    /// The same as a struct, which lies in its Python object.
    @PyClass
    struct CounterStruct {
        @PyProperty var value: Int
        @PyInit init(start: Int = 0) { value = start }
    }

    @PyClass
    struct Steps {
        private var next = 0
        private let end: Int
        init(end: Int) { self.end = end }
        @PyMethod static func __iter__(_ me: PyInstance<Self>) -> PyObject { me.asPyObject }
        @PyMethod mutating func __next__() -> Int? {
            guard next < end else { return nil }
            next &+= 1
            return next &- 1
        }
    }
}
