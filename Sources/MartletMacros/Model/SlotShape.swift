// SlotShape.swift: what the C function of a slot takes and returns.

/// Each case is one initializer of the runtime's `__PySlot`, or shares one with those that it is called together with.
enum SlotShape: Equatable {
    /// `(self) -> object`.
    case unary
    /// The same, where nothing ends an iteration.
    case next, asyncNext
    /// `(self) -> Py_ssize_t`.
    case size, hash
    /// `(self) -> int`.
    case truth
    /// `(self, other) -> int`.
    case test
    /// `(self, other) -> object`.
    case binary
    /// The same, of which the object itself is the result where Swift has none.
    case binaryInPlace
    /// `(self, count) -> object`.
    case repetition, repetitionInPlace
    /// `(left, right) -> object`: the object is one of them, and `NotImplemented` lets Python ask the other one.
    case operation(isReflected: Bool)
    case operationInPlace
    /// `(left, right, modulus) -> object`, likewise.
    case power(isReflected: Bool)
    /// The same, but `**=` brings no modulus, and `__ipow__` called by name may bring what is no object: it is not looked at.
    case powerInPlace
    /// `(self, other, operation) -> object`; the operation's number.
    case compare(Int)
    /// `(self, key, value) -> int`; without a value, to delete.
    case set, delete
    /// `(self, name) -> object`; the second one after the first one, and after the type's own attributes.
    case attribute, missingAttribute
    /// `(self, instance, owner) -> object`, each of which may be nothing.
    case descriptor
    /// `(self, arguments, keywords) -> object`.
    case call
    /// `(self, view, flags) -> int`.
    case buffer

    /// How many arguments the Swift function takes from Python; nil where it decides itself.
    var argumentCounts: ClosedRange<Int>? {
        switch self {
        case .unary, .next, .asyncNext, .size, .hash, .truth: 0...0
        case .test, .binary, .binaryInPlace, .compare, .repetition, .repetitionInPlace, .operation, .operationInPlace,
            .powerInPlace, .delete, .attribute, .missingAttribute:
            1...1
        case .set, .descriptor: 2...2
        case .power: 1...2
        case .buffer: 0...1
        case .call: nil
        }
    }

    /// Whether another operand than the method takes is no mistake: `NotImplemented` is the answer, and Python goes on.
    var isOperator: Bool {
        switch self {
        case .operation, .operationInPlace, .power, .powerInPlace, .compare: true
        default: false
        }
    }

    var isReflected: Bool {
        switch self {
        case .operation(let isReflected), .power(let isReflected): isReflected
        default: false
        }
    }

    /// Whether `pow` may have brought a third argument.
    var takesModulus: Bool {
        if case .power = self { true } else { false }
    }

    /// Whether the object is the result of a function that has none.
    var isInPlace: Bool {
        switch self {
        case .binaryInPlace, .repetitionInPlace, .operationInPlace, .powerInPlace: true
        default: false
        }
    }
}
