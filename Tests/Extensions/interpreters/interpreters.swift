import Martlet
import Synchronization

/// What each interpreter of a process makes for itself, and what they share.
@PyModule
enum Interpreters {
    final class State: Sendable { let calls = Mutex(0) }

    @PyModuleInit static func setUp() -> State { State() }

    /// How often this one module was asked.
    @PyFunction
    static func count(module: PyOwnModule) throws -> Int {
        try module.state(as: State.self).calls.withLock { calls in
            calls &+= 1
            return calls
        }
    }

    @PyEnum
    enum Mode: String {
        case slow, fast

        @PyMethod func other() -> Mode { self == .slow ? .fast : .slow }
        @PyProperty var isSlow: Bool { self == .slow }
    }

    @PyException(base: .valueError)
    struct Refused {
        let step: Int
    }

    /// Seen by the collector.
    @PyClass(weakref: true, dict: true)
    final class Node {
        @PyProperty var next: Node?
        @PyProperty var value: PyObject

        @PyInit init(value: PyObject) { self.value = value }

        @PyMethod func step(by step: Int) throws -> Int {
            if step < 0 { throw Refused(step: step) }
            return step &+ 1
        }
    }

    @PyEnum
    indirect enum Shape {
        case point
        case circle(radius: Double)
        case group(Shape, label: PyObject)
    }

    @PyClass(open: true)
    class Base {
        @PyProperty var value: PyObject?

        @PyInit init() {}
        @PyMethod func name() -> String { "base" }
    }

    @PyClass(extends: Base.self)
    final class Derived: Base {
        @PyInit override init() { super.init() }
        @PyMethod override func name() -> String { "derived" }
    }

    @PyClass
    struct Spot {
        @PyProperty var x: Double

        @PyInit init(x: Double) { self.x = x }
        @PyMethod func moved(by distance: Double) -> Spot { Spot(x: x + distance) }
    }

    /// One for the whole process.
    @PyClass
    final class Single: Sendable {
        @PyMethod func answer() -> Int { 42 }
    }

    private static let single = Single()

    @PyFunction static func shared() -> Single { single }

    private static let lists = PyOnce<Py<PyList>>()

    /// A list of this interpreter's own.
    @PyFunction static func kept(py: Python) throws -> PyList {
        try lists.get(py) { py in Py(try py.list()) }.bind(py)
    }
}
