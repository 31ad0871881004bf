import Martlet

/// The lives of objects: who holds whom, what the garbage collector finds, how they end.
@PyModule
enum ClassMemory {
    // Every way to hold Python objects, each in a type of its own.

    @PyClass(weakref: true)
    final class InOptional {
        @PyProperty var other: PyObject?
        @PyInit init() {}
    }

    @PyClass(weakref: true)
    final class InObject {
        @PyProperty(readOnly: true) private var other: PyObject
        @PyInit init(other: PyObject) { self.other = other }
        @PyMethod func hold(_ other: PyObject) { self.other = other }
    }

    @PyClass(weakref: true)
    final class InArray {
        private var others: [PyObject] = []
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) { others.append(other) }
        /// Leaves the array shared: its objects then count as used by Swift.
        @PyMethod func share() { ClassMemory.shared = Shared(others: others) }
    }

    @PyClass(weakref: true)
    final class InDictionary {
        private var others: [String: PyObject] = [:]
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) { others["\(others.count)"] = other }
    }

    @PyClass(weakref: true)
    final class InNestedContainers {
        private var others: [String: [PyObject?]] = [:]
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) { others["all", default: []] += [nil, other] }
    }

    @PyClass(weakref: true)
    final class InHandle {
        private var other: Py<PyObject>?
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) { self.other = Py(other) }
    }

    @PyClass(weakref: true)
    final class InTuple {
        private var pair: (Int, PyObject?) = (1, nil)
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) { pair.1 = other }
    }

    @PyClass(weakref: true)
    final class InView {
        private var list: PyList
        @PyInit init(py: Python) throws { list = try py.list([Int]()) }
        @PyMethod func hold(_ other: PyObject) throws { try list.append(other) }
    }

    struct Inner {
        var number = 1
        var other: PyObject?
    }

    @PyClass(weakref: true)
    final class InNestedStruct {
        private var inner = Inner()
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) { inner.other = other }
    }

    @PyClass(weakref: true)
    final class InLazyProperty {
        private lazy var others: [PyObject] = []
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) { others = [other] }
    }

    /// Holds an instance that Python does not know, which holds the object.
    @PyClass(weakref: true)
    final class InAnotherInstance {
        private var other: InOptional?
        @PyInit init() {}
        @PyMethod func hold(_ other: PyObject) {
            let inner = InOptional()
            inner.other = other
            self.other = inner
        }
    }

    @PyClass(weakref: true)
    struct InStruct {
        private var others: [PyObject] = []
        private var number = 1
        @PyInit init() {}
        @PyMethod mutating func hold(_ other: PyObject) { others.append(other) }
    }

    @PyClass(weakref: true, dict: true)
    struct InDict {
        @PyInit init() {}
        @PyMethod static func hold(_ me: PyInstance<Self>, _ other: PyObject) throws {
            try other.py.setattr(me.asPyObject, "other", other)
        }
    }

    // What is held elsewhere, too.

    private struct Shared: @unchecked Sendable { let others: [PyObject] }
    nonisolated(unsafe) private static var shared: Shared?
    nonisolated(unsafe) private static var kept: InOptional?

    @PyFunction static func forget() {
        shared = nil
        kept = nil
    }
    @PyFunction static func keep(_ instance: InOptional) { kept = instance }

    // Ends.

    /// Counts its ends.
    @PyClass
    final class Mortal {
        nonisolated(unsafe) static var ends = 0
        @PyProperty var onEnd: PyObject?
        @PyInit init(onEnd: PyObject? = nil) { self.onEnd = onEnd }
        deinit {
            Mortal.ends += 1
            guard let onEnd else { return }
            do { _ = try onEnd() } catch { error.writeUnraisable(onEnd.py) }
        }
    }

    @PyFunction static func ends() -> Int { Mortal.ends }

    /// Holds the next one as a Python object.
    @PyClass
    struct Link {
        @PyProperty var next: PyObject?
        @PyInit init(next: PyObject? = nil) { self.next = next }
    }

    /// Holds the next one as a Python object, too, but has an identity.
    @PyClass
    final class Node {
        @PyProperty var next: PyObject?
        @PyInit init(next: PyObject? = nil) { self.next = next }
    }

    /// Holds the next one as a Swift instance.
    @PyClass
    final class Native {
        @PyProperty var next: Native?
        @PyInit init(next: Native? = nil) { self.next = next }
    }

    /// Numbers alone: with its object goes its memory, and no more is done; unless somebody has it, or had it.
    @PyClass
    final class Numbers {
        @PyProperty var value: Int
        private let other = 2.5
        @PyInit init(value: Int) { self.value = value }
    }
    nonisolated(unsafe) private static var held: [Numbers] = []
    nonisolated(unsafe) private static weak var watched: Numbers?

    @PyFunction static func hold(_ numbers: Numbers) { held.append(numbers) }
    @PyFunction static func watch(_ numbers: Numbers) { watched = numbers }
    @PyFunction static func watchedValue() -> Int? { watched?.value }
    @PyFunction
    static func letGo() -> [Int] {
        defer { held = [] }
        return held.map(\.value)
    }
}
