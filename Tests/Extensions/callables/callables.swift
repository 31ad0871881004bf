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
    @PyFunction static func applyForNothing(_ callable: PyCallable, _ number: Int) throws {
        let typed: @Sendable (Int) throws -> Void = callable.closure()
        try typed(number)
    }
    @PyFunction static func applyDetached(py: Python, _ callable: PyCallable, _ number: Int) throws -> Int {
        let typed: @Sendable (Int) throws -> Int = callable.closure()
        return try py.detach { try typed(number) }
    }
    @PyFunction static func call(_ callable: PyCallable) throws -> PyObject { try callable(1, "x", key: 2.5) }

    @PyFunction static func callWith(py: Python, _ callable: PyObject, _ arguments: PyTuple, _ keywords: PyDict?) throws
        -> PyObject
    { try py.call(callable, arguments, keywords: keywords) }
    @PyFunction static func callComputed(py: Python, _ callable: PyObject, _ name: String) throws -> PyObject {
        try py.call(callable, [1], keywords: [name: 2, "other": "x"])
    }
    /// Twice each, from two literals of one text: all must come out as the one str.
    @PyFunction static func names(_ callable: PyCallable, _ object: PyObject) throws -> PyTuple {
        try object.py.tuple([
            callable(keyword: 1), callable(keyword: 2), object.attributeName, object.attributeName,
            object.py.getattr(object, "attribute" + "Name"), object.py.hasattr(object, "keyword"),
        ])
    }

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
    @PyFunction static func madeOnce(py: Python) -> Int? { once.current(py) }
}
