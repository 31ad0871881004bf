import Martlet
import Parts
import Synchronization

/// What a module can hold.
@PyModule(
    version: "1.2.3", including: helper, scaled(by:), scaled(to:), visible,
    tripled, joined(_:by:), Parts.joined(count:), Parts.Gauge.self, Spot.self, Mode.self, Reversed.self,
    PyModuleItem.function("closed", signature: "(number)") { (number: Int) in number * 2 },
    submodules: Apart.self, Parts.Tools.self)
enum Modules {
    final class State: Sendable {
        let calls = Mutex(0)
    }

    @PyConstant static let maxSize = 10
    @PyConstant(name: "pi") static let roughlyPi = 3.14
    @PyConstant static var names: [String] { ["a", "b"] }

    @PyFunction static func area(radius: Double) -> Double { 3 * radius * radius }
    /// A rectangle.
    @PyFunction static func area(width: Double, height: Double) throws -> Double {
        if width < 0 { throw PyError.valueError("a width is not negative") }
        return width * height
    }
    @PyFunction(name: "area") static func areaOfText(_ text: String) -> Double { Double(text.count) }

    /// How often it was called in this very module.
    @PyFunction static func count(module: PyOwnModule) throws -> Int {
        try module.state(as: State.self).calls.withLock {
            $0 += 1
            return $0
        }
    }

    @PyFunction static func ownName(module: PyOwnModule, prefix: String = "") throws -> String {
        try prefix + module.name
    }

    /// The process's.
    @PyFunction static func arguments() -> [String] { CommandLine.arguments }

    /// A part of it.
    @PyModule
    enum Inner {
        @PyConstant static let depth = 1
        @PyFunction static func where_(module: PyOwnModule) throws -> String { try module.name }

        @PyModule(name: "deepest")
        enum Deep {
            @PyFunction static func echo(_ value: PyObject) -> PyObject { value }
        }
    }

    @PyModuleInit
    static func setUp(py: Python, module: PyModuleObject) throws -> State {
        try module.add("PLATFORM", py.import("sys").platform)
        try module.add("adder", py.function("adder") { (a: Int, b: Int) in a + b })
        return State()
    }
}

/// A free function.
@PyFunction
func helper(_ text: String, times: Int = 2) -> String { String(repeating: text, count: times) }

@PyFunction func scaled(by factor: Double) -> Double { 2 * factor }
@PyFunction func scaled(to size: Int) -> Int { size }

/// Stands on its own, and is included.
@PyModule
enum Apart {
    @PyFunction static func answer() -> Int { 42 }
}

/// Fails to load.
@PyModule
enum Broken {
    @PyModuleInit static func fail() throws { throw PyError.importError("not today") }
}
