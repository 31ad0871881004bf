import Martlet

/// Swift closures as Python functions, Python callables as Swift closures, `with`, and values made once.
@PyModule
enum Callables {
    @PyFunction static func repeater(py: Python) throws -> PyCallable {
        try py.function("twice", signature: "(text, times, /)", doc: "Repeats.") { (text: String, times: Int) in
            guard times >= 0 else { throw PyError.valueError("times must not be negative") }
            return String(repeating: text, count: times)
        }
    }
    @PyFunction static func adder(py: Python, _ number: PyObject) throws -> PyCallable {
        let number = Py(number)
        return try py.function("add") { (py: Python, other: PyObject) in try number.bind(py) + other }
    }
    @PyFunction static func nothing(py: Python) throws -> PyCallable { try py.function("nothing") { () -> Void in } }
    @PyFunction static func answer(py: Python) throws -> PyCallable { try py.function("answer") { 42 } }
    @PyFunction static func bytesAndOptional(py: Python) throws -> PyCallable {
        try py.function("mixed") { (bytes: [UInt8], number: Double?) -> [Double] in
            [number ?? -1] + bytes.map(Double.init)
        }
    }

    @PyFunction static func apply(_ callable: PyCallable, _ number: Int, _ text: String) throws -> Double {
        let typed: @Sendable (Int, String) throws -> Double = callable.closure()
        return try typed(number, text)
    }
    @PyFunction static func applyDetached(py: Python, _ callable: PyCallable, _ number: Int) throws -> Int {
        let typed: @Sendable (Int) throws -> Int = callable.closure()
        return try py.detach { try typed(number) }
    }
    @PyFunction static func call(_ callable: PyCallable) throws -> PyObject { try callable(1, "x", key: 2.5) }

    @PyFunction static func using(py: Python, _ manager: PyObject, _ body: PyCallable) throws -> PyObject? {
        try py.with(manager) { value in try body(value) }
    }
    struct Failure: Error {}
    @PyFunction static func failUsing(py: Python, _ manager: PyObject) throws -> Bool {
        try py.with(manager) { _ -> Bool in throw Failure() } == nil
    }

    private static let once = PyOnce<Int>()
    @PyFunction static func makeOnce(py: Python, _ make: PyCallable) throws -> Int {
        try once.get(py) { py in try make().extract() }
    }
    @PyFunction static func madeOnce() -> Int? { once.current }
}
