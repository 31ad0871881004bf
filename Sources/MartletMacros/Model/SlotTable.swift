// SlotTable.swift: Python's special methods that are slots of a type: which slot, and what its C function looks like.

/// A special method that is not in the table is an ordinary method with such a name.
enum SlotTable {
    struct Entry {
        let name: String
        /// The number of the slot in CPython's typeslots.h, which is part of the stable ABI.
        let number: Int
        let shape: SlotShape
    }

    static func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

    private static let entries = [
        Entry(name: "__repr__", number: 66, shape: .unary),
        Entry(name: "__str__", number: 70, shape: .unary),
        Entry(name: "__iter__", number: 62, shape: .unary),
        Entry(name: "__next__", number: 63, shape: .next),
        Entry(name: "__len__", number: 4, shape: .size),
        Entry(name: "__hash__", number: 59, shape: .hash),
        Entry(name: "__bool__", number: 9, shape: .truth),
        Entry(name: "__contains__", number: 41, shape: .test),
        Entry(name: "__getitem__", number: 5, shape: .binary),
        Entry(name: "__call__", number: 50, shape: .call),
        Entry(name: "__lt__", number: richcompare, shape: .compare(0)),
        Entry(name: "__le__", number: richcompare, shape: .compare(1)),
        Entry(name: "__eq__", number: richcompare, shape: .compare(2)),
        Entry(name: "__ne__", number: richcompare, shape: .compare(3)),
        Entry(name: "__gt__", number: richcompare, shape: .compare(4)),
        Entry(name: "__ge__", number: richcompare, shape: .compare(5)),
    ]

    static let richcompare = 67
}

/// What a slot's C function takes and returns. Each case is one initializer of the runtime's `__PySlot`.
enum SlotShape: Equatable {
    /// `(self) -> object`.
    case unary
    /// The same, where nothing ends an iteration.
    case next
    /// `(self) -> Py_ssize_t`.
    case size, hash
    /// `(self) -> int`.
    case truth
    /// `(self, other) -> int`.
    case test
    /// `(self, other) -> object`.
    case binary
    /// `(self, other, operation) -> object`; the operation's number.
    case compare(Int)
    /// `(self, arguments, keywords) -> object`.
    case call

    /// How many arguments the Swift function takes from Python; nil where it decides itself.
    var argumentCount: Int? {
        switch self {
        case .unary, .next, .size, .hash, .truth: 0
        case .test, .binary, .compare: 1
        case .call: nil
        }
    }
}
