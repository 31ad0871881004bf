// class_state.swift: classes that say themselves what `pickle` and `copy` save.

import Martlet

@PyModule
enum ClassState {
    /// Arguments for the call of the class, and a state on top.
    @PyClass
    struct Account {
        @PyProperty let owner: String
        @PyProperty private(set) var balance = 0
        @PyInit init(owner: String) { self.owner = owner }

        @PyMethod mutating func deposit(_ amount: Int) { balance &+= amount }
        @PyMethod func __getnewargs__() -> [String] { [owner] }
        @PyMethod func __getstate__() -> Int { balance }
        @PyMethod mutating func __setstate__(_ state: Int) { balance = state }
    }

    /// A state alone, of a class with an identity.
    @PyClass(dict: true)
    final class Log {
        private var lines: [PyObject] = []
        @PyInit init() {}

        @PyMethod func add(_ line: PyObject) { lines.append(line) }
        @PyMethod func __len__() -> Int { lines.count }
        @PyMethod func __getitem__(_ index: Int) throws -> PyObject {
            guard lines.indices.contains(index) else { throw PyError.indexError("no such line") }
            return lines[index]
        }
        @PyMethod func __getstate__() -> [PyObject] { lines }
        @PyMethod func __setstate__(_ state: [PyObject]) { lines = state }
    }

    /// Arguments by name, and no state but a `__dict__`.
    @PyClass(dict: true)
    struct Window {
        @PyProperty let title: String
        @PyProperty let width: Int
        @PyInit(signature: "(title, *, width=1)") init(title: String, width: Int) {
            (self.title, self.width) = (title, width)
        }
        @PyMethod func __getnewargs_ex__() -> ([String], [String: Int]) {
            ([title], width == 1 ? [:] : ["width": width])
        }
    }

    /// Whatever it is told to return.
    @PyClass
    struct Liar {
        let answer: PyObject
        @PyInit init(_ answer: PyObject) { self.answer = answer }
        @PyMethod func __getnewargs__() -> PyObject { answer }
    }

    @PyClass
    struct KeyedLiar {
        let answer: PyObject
        @PyInit init(_ answer: PyObject) { self.answer = answer }
        @PyMethod func __getnewargs_ex__() -> PyObject { answer }
    }

    @PyClass(extensions: "pickling")
    struct Extended {
        @PyProperty let number: Int
        @PyInit init(_ number: Int) { self.number = number }
    }

    /// It does all of it itself.
    @PyClass
    struct Own {
        @PyInit init() {}
        @PyMethod func __getstate__() -> Int { 1 }
        @PyMethod func __reduce__(py: Python) throws -> (PyObject, PyTuple) {
            (try py.builtins.str, try py.tuple(["own"]))
        }
    }
}

@PyMethods("pickling")
extension ClassState.Extended {
    func __getnewargs__() -> [Int] { [number] }
}
