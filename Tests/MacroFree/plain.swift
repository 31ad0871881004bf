import Martlet

struct Overdrawn: PyExceptionType, CustomStringConvertible {
    var amount: Int
    var description: String { "overdrawn by \(amount)" }

    static var exceptionDefinition: PyExceptionDefinition {
        PyExceptionDefinition("Overdrawn", module: "plain", doc: "Not enough.", base: .builtin(.valueError))
    }

    func exceptionAttributes(_ py: Python) throws -> [(name: String, value: PyObject)] {
        [("amount", try py.object(amount))]
    }
}

private let parts = PyModuleDefinition("parts", [.constant("DEPTH", 1)])

private let definition = PyModuleDefinition(
    "plain", doc: "No macro.", version: "1.0",
    [
        .function("add", signature: "(a, b=1)", doc: "Adds.") { (a: Int, b: Int) in a &+ b },
        .function("withdraw", signature: "(amount, /)") { (amount: Int) in throw Overdrawn(amount: amount) },
        .constant("ANSWER", 42),
        .type(Overdrawn.self),
        .submodule(parts),
        .initializer { py, module in try module.add("PLATFORM", py.import("sys").platform) },
    ])

@c(PyInit_plain) public func startPlain() -> UnsafeMutableRawPointer? { definition.initialize() }
