import Martlet

/// All that a module can hold.
@PyModule(version: "1.0", including: freeFunction, labelled(by:), Included.self, submodules: Apart.self)
enum Modules {
    @PyConstant static let maxSize = 1
    @PyFunction static func twice(_ a: Int, module: PyOwnModule) -> Int { a }
    @PyFunction static func twice(b: Double) -> Double { b }
    @PyFunction(converters: ["c": half]) static func converted(c: Double = 1) -> Double { c }

    /// Says no.
    @PyException(base: .valueError)
    struct Refusal {
        var reason: String
        let code: Int
    }

    @PyModule enum Inner {}

    @PyModuleInit static func setUp(py: Python, module: PyModuleObject) throws {}
}

nonisolated private func half(_ text: String) -> Double { 0.5 }

@PyFunction nonisolated func freeFunction() -> Int { 1 }
@PyFunction nonisolated func labelled(by a: Int) -> Int { a }
@PyException(extends: Modules.Refusal.self) struct Included {}
@PyModule enum Apart {}
