// class_slots.swift: the special methods that are no operators: items, attributes, descriptors, iteration, memory.

import Martlet

@PyModule
enum ClassSlots {
    // Items.

    /// A sequence that leaves the meaning of an index to Python: it counts from the end by itself.
    @PyClass
    final class Items {
        @PyProperty(readOnly: true) var items: [Int]
        @PyInit init(_ items: [Int]) { self.items = items }

        private func place(_ index: Int) throws -> Int {
            let place = index < 0 ? index + items.count : index
            guard items.indices.contains(place) else { throw PyError.indexError("no item \(index)") }
            return place
        }

        @PyMethod func __len__() -> Int { items.count }
        @PyMethod func __getitem__(_ index: Int) throws -> Int { items[try place(index)] }
        @PyMethod func __setitem__(_ index: Int, _ value: Int) throws { items[try place(index)] = value }
        @PyMethod func __delitem__(_ index: Int) throws { items.remove(at: try place(index)) }
        @PyMethod func __contains__(_ item: Int) -> Bool { items.contains(item) }
        @PyMethod func __reversed__() -> [Int] { items.reversed() }
        @PyMethod func __concat__(_ more: [Int]) -> [Int] { items + more }
        @PyMethod func __repeat__(_ count: Int) -> [Int] { (0..<max(count, 0)).flatMap { _ in items } }
        @PyMethod func __inplace_concat__(_ more: [Int]) { items += more }
        @PyMethod func __inplace_repeat__(_ count: Int) { items = __repeat__(count) }
        @PyMethod func __length_hint__() -> Int { 7 }
    }

    /// What can be set, and not deleted.
    @PyClass
    struct Fixed {
        @PyProperty private(set) var set: [String: Int] = [:]
        @PyInit init() {}
        @PyMethod mutating func __setitem__(key: String, value: Int) { set[key] = value }
        @PyMethod func __getitem__(key: String) throws -> Int {
            guard let value = set[key] else { throw PyError.keyError(key) }
            return value
        }
    }

    @PyClass
    struct OnlyDeletes {
        @PyProperty private(set) var deleted: [String] = []
        @PyInit init() {}
        @PyMethod mutating func __delitem__(_ key: String) { deleted.append(key) }
        @PyMethod mutating func __delattr__(_ name: String) { deleted.append(name) }
        @PyMethod mutating func __delete__(_ instance: PyObject) { deleted.append("descriptor") }
    }

    // Attributes.

    /// Answers for attributes that it does not have.
    @PyClass(dict: true)
    struct Dynamic {
        @PyProperty let real = 1
        @PyInit init() {}
        @PyMethod func __getattr__(_ name: String) throws -> String {
            if name == "missing" { throw PyError.attributeError("no attribute '\(name)'") }
            if name == "broken" { throw PyError.valueError(name) }
            return "<\(name)>"
        }
        @PyProperty var absent: Int { get throws { throw PyError.attributeError("absent") } }
        @PyProperty var failing: Int { get throws { throw PyError.lookupError("failing") } }
    }

    /// Sees every attribute that is asked for.
    @PyClass
    final class Watching {
        @PyProperty var seen: [String] = []
        @PyProperty private(set) var changes: [String] = []
        @PyInit init() {}
        @PyMethod func __getattribute__(_ name: String, py: Python) throws -> PyObject {
            if name == "secret" { throw PyError.attributeError("secret") }
            if name == "seen" || name == "changes" { return try py.object(name == "seen" ? seen : changes) }
            seen.append(name)
            return try py.object(name)
        }
        @PyMethod func __getattr__(_ name: String) -> String { "fallback for \(name)" }
        @PyMethod func __setattr__(_ name: String, _ value: Int) throws { changes.append("\(name) = \(value)") }
        @PyMethod func __delattr__(_ name: String) throws {
            if name == "kept" { throw PyError.attributeError("kept") }
            changes.append("del \(name)")
        }
    }

    /// Sets through a method of its own, deletes as ever.
    @PyClass(dict: true)
    struct Setting {
        @PyProperty var value = 0
        @PyProperty(deletable: true) var note: String? = "note"
        @PyProperty private(set) var names: [String] = []
        @PyInit init() {}
        @PyMethod mutating func __setattr__(_ name: String, _ value: PyObject) { names.append(name) }
    }

    /// A descriptor: what it is asked, it says.
    @PyClass
    final class Descriptor {
        @PyProperty private(set) var name: String?
        @PyProperty private(set) var log: [String] = []
        @PyInit init() {}
        @PyMethod func __set_name__(_ owner: PyType, _ name: String) { self.name = name }
        @PyMethod func __get__(_ instance: PyObject?, _ owner: PyObject?, py: Python) throws -> String {
            "\(instance == nil ? "class" : "instance") of \(try owner.map { try py.str($0.__name__) } ?? "nothing")"
        }
        @PyMethod func __set__(_ instance: PyObject, _ value: Int) { log.append("set \(value)") }
        @PyMethod func __delete__(_ instance: PyObject) { log.append("deleted") }
    }

    @PyClass
    struct ReadOnlyDescriptor {
        @PyInit init() {}
        @PyMethod func __get__(_ instance: PyObject?, _ owner: PyObject?) -> Int { 5 }
    }

    @PyClass
    struct WriteOnlyDescriptor {
        @PyInit init() {}
        @PyMethod func __set__(_ instance: PyObject, _ value: PyObject) {}
    }

    // Hashes and comparisons.

    /// Ordered, but with no equality of its own: hashable as every object is.
    @PyClass
    struct Ordered {
        let rank: Int
        @PyInit init(_ rank: Int) { self.rank = rank }
        @PyMethod func __lt__(_ other: Ordered) -> Bool { rank < other.rank }
    }

    @PyClass
    struct Equal {
        @PyInit init() {}
        @PyMethod func __eq__(_ other: Equal) -> Bool { true }
    }

    @PyClass
    struct Unequal {
        @PyInit init() {}
        @PyMethod func __ne__(_ other: PyObject) -> Bool { true }
    }

    @PyClass
    struct Hashed {
        let value: UInt64
        @PyInit init(_ value: UInt64) { self.value = value }
        @PyMethod func __hash__() throws -> UInt64 {
            if value == 7 { throw PyError.valueError("no hash") }
            return value
        }
        @PyMethod func __eq__(_ other: Hashed) -> Bool { value == other.value }
    }

    // Iteration.

    /// Counts down, at once or asynchronously.
    @PyClass
    final class Countdown {
        private var rest: Int
        @PyInit init(_ rest: Int) { self.rest = rest }
        @PyMethod func __aiter__() -> Countdown { self }
        @PyMethod func __anext__() throws -> Ready? {
            if rest == 13 { throw PyError.valueError("unlucky") }
            if rest == 0 { return nil }
            rest -= 1
            return Ready(rest)
        }
    }

    /// An awaitable that has its result already.
    @PyClass
    final class Ready {
        private let value: Int
        @PyInit init(_ value: Int) { self.value = value }
        @PyMethod func __await__(py: Python) throws -> PyObject {
            try py.eval("lambda value: ((yield from ()), value)[1]")(value)
        }
    }

    // Calls and texts.

    @PyClass
    struct Adder {
        @PyInit init() {}
        @PyMethod func __call__(_ left: Int, _ right: Int = 1) -> Int { left &+ right }
    }

    @PyClass
    struct Silent {
        @PyInit init() {}
        @PyMethod func __call__() {}
    }

    @PyClass
    struct Callable {
        @PyInit init() {}
        @PyMethod func __call__(_ first: Int = 1, rest: Int..., option: String = "o") -> String {
            "\(first) \(rest) \(option)"
        }
        @PyMethod func __format__(_ specification: String) -> String { "formatted '\(specification)'" }
        @PyMethod func __str__() -> String { "text" }
        @PyMethod func __repr__() throws -> String { throw PyError.valueError("no representation") }
        @PyMethod func __bytes__() -> [UInt8] { [1, 2] }
        @PyMethod func __fspath__() -> String { "/tmp" }
        @PyMethod func __sizeof__() -> Int { 1000 }
        @PyMethod func __dir__() -> [String] { ["b", "a"] }
        @PyMethod static func __class_getitem__(cls: PyType, _ item: PyObject, py: Python) throws -> PyGenericAlias {
            try py.genericAlias(cls.asPyObject, [item])
        }
        @PyProperty(name: "__match_args__") static let matchArguments = ("first", "second")
        @PyProperty let first = 1
        @PyProperty let second = 2
    }

    /// Copied and pickled by methods of its own.
    @PyClass
    struct Saved {
        @PyProperty var value: Int
        @PyProperty private(set) var how = "made"
        @PyInit init(_ value: Int = 0, _ ignored: Int = 0) { self.value = value }
        @PyMethod func __copy__() -> Saved { marked("copied") }
        @PyMethod func __deepcopy__(_ memo: PyDict) -> Saved { marked("deeply") }
        @PyMethod func __reduce__(py: Python) throws -> (PyType, PyTuple, Int) {
            (try py.type(Saved.self), try py.tuple([value, 0]), value)
        }
        @PyMethod mutating func __setstate__(_ state: Int) { how = "state \(state)" }
        private func marked(_ how: String) -> Saved {
            var copy = self
            copy.how = how
            return copy
        }
    }

    // Memory.

    /// Lends its samples without copying them.
    @PyClass
    final class Samples {
        @PyProperty var values: [Float]
        @PyInit init(_ values: [Float]) { self.values = values }
        @PyMethod func __buffer__(_ flags: Int, py: Python) throws -> PyObject { try py.nativeArray(values) }
    }

    /// Lends what is no memory, or itself.
    @PyClass
    final class NoMemory {
        let answer: PyObject?
        @PyInit init(_ answer: PyObject?) { self.answer = answer }
        @PyMethod func __buffer__(py: Python) throws -> PyObject { try answer ?? py.object(self) }
    }
}
