import Martlet

/// Classes that extend the builtin types of Python.
@PyModule
enum ClassBuiltins {
    /// A dict that counts what is set.
    @PyClass(extends: .dict)
    final class Counted {
        nonisolated(unsafe) static var ends = 0
        @PyProperty(readOnly: true) private(set) var changes = 0
        @PyProperty var note: PyObject?
        @PyInit init(note: PyObject? = nil) { self.note = note }
        deinit { Counted.ends += 1 }

        @PyMethod func __setitem__(py: Python, _ key: PyObject, _ value: PyObject) throws {
            changes += 1
            _ = try py.super(Counted.self, py.object(self)).asPyObject.__setitem__(key, value)
        }
    }

    /// A list with a value of Swift's in its objects.
    @PyClass(extends: .list, weakref: true, dict: true)
    struct Labelled {
        @PyProperty var label: String
        @PyProperty var big: Int128
        @PyInit init(label: String = "", big: Int128 = 0) {
            self.label = label
            self.big = big
        }
        @PyMethod static func describe(_ me: PyInstance<Self>) throws -> String {
            try "\(me.value.label): \(me.asPyObject.py.len(me.asPyObject))"
        }
    }

    @PyClass(extends: .set, weakref: true)
    final class Tagged {
        @PyProperty var tag: Int
        @PyInit init(tag: Int) throws {
            if tag < 0 { throw PyError.valueError("tag is negative") }
            self.tag = tag
        }
    }

    @PyClass(extends: .bytearray, final: true)
    struct Bytes {
        @PyProperty var unit = "byte"
        @PyInit init() {}
    }

    /// An exception with a place.
    @PyClass(extends: .exception(.valueError))
    final class Misplaced {
        @PyProperty let line: Int
        @PyInit init(_ message: String, line: Int) { self.line = line }
    }

    /// Python does not make them.
    @PyClass(extends: .exception(.osError))
    final class Unmade { @PyProperty var code = 7 }

    @PyFunction static func counted(py: Python) throws -> PyObject {
        let new = try py.object(Counted())
        _ = try new.__setitem__("key", 1)
        return new
    }
    @PyFunction static func changes(of counted: Counted) -> Int { counted.changes }
    @PyFunction static func fail(py: Python, line: Int) throws {
        throw try PyError(py.type(Misplaced.self).asPyObject("here", line))
    }
    @PyFunction static func lineOfCaught(py: Python, _ callback: PyObject) throws -> Int {
        do {
            _ = try callback()
            return -1
        } catch {
            return try error.value(py).extract(Misplaced.self).line
        }
    }
    @PyFunction static func unmade(py: Python) throws -> PyObject { try py.object(Unmade()) }
    @PyFunction static func ends() -> Int { Counted.ends }
}
