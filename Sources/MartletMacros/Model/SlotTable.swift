// SlotTable.swift: Python's special methods that are slots of a type: which slot, and what its C function looks like.

/// A special method that is not in the table is an ordinary method with such a name.
enum SlotTable {
    struct Entry {
        let name: String
        /// The number of the slot in CPython's typeslots.h, which is part of the stable ABI. Several names may share one.
        let number: Int
        let shape: SlotShape
    }

    static func entry(_ name: String) -> Entry? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })

    private static let entries = single + shared + operators.flatMap(Self.operation)

    private static let single = [
        Entry(name: "__repr__", number: 66, shape: .unary),
        Entry(name: "__str__", number: 70, shape: .unary),
        Entry(name: "__iter__", number: 62, shape: .unary),
        Entry(name: "__next__", number: 63, shape: .next),
        Entry(name: "__await__", number: 77, shape: .unary),
        Entry(name: "__aiter__", number: 78, shape: .unary),
        Entry(name: "__anext__", number: 79, shape: .asyncNext),
        Entry(name: "__len__", number: 4, shape: .size),
        Entry(name: "__hash__", number: hash, shape: .hash),
        Entry(name: "__contains__", number: 41, shape: .test),
        Entry(name: "__getitem__", number: 5, shape: .binary),
        Entry(name: "__concat__", number: 40, shape: .binary),
        Entry(name: "__inplace_concat__", number: 42, shape: .binaryInPlace),
        Entry(name: "__repeat__", number: 46, shape: .repetition),
        Entry(name: "__inplace_repeat__", number: 43, shape: .repetitionInPlace),
        Entry(name: "__call__", number: 50, shape: .call),
        Entry(name: "__get__", number: 54, shape: .descriptor),
        Entry(name: "__buffer__", number: 1, shape: .buffer),
        // Numbers.
        Entry(name: "__bool__", number: 9, shape: .truth),
        Entry(name: "__abs__", number: 6, shape: .unary),
        Entry(name: "__neg__", number: 30, shape: .unary),
        Entry(name: "__pos__", number: 32, shape: .unary),
        Entry(name: "__invert__", number: 27, shape: .unary),
        Entry(name: "__int__", number: 26, shape: .unary),
        Entry(name: "__float__", number: 11, shape: .unary),
        Entry(name: "__index__", number: 13, shape: .unary),
    ]

    /// Those that share a slot with others.
    private static let shared = [
        Entry(name: "__lt__", number: comparison, shape: .compare(0)),
        Entry(name: "__le__", number: comparison, shape: .compare(1)),
        Entry(name: "__eq__", number: comparison, shape: .compare(2)),
        Entry(name: "__ne__", number: comparison, shape: .compare(3)),
        Entry(name: "__gt__", number: comparison, shape: .compare(4)),
        Entry(name: "__ge__", number: comparison, shape: .compare(5)),
        Entry(name: "__setitem__", number: itemAssignment, shape: .set),
        Entry(name: "__delitem__", number: itemAssignment, shape: .delete),
        Entry(name: "__setattr__", number: attributeAssignment, shape: .set),
        Entry(name: "__delattr__", number: attributeAssignment, shape: .delete),
        Entry(name: "__set__", number: descriptorAssignment, shape: .set),
        Entry(name: "__delete__", number: descriptorAssignment, shape: .delete),
        Entry(name: "__getattribute__", number: attribute, shape: .attribute),
        Entry(name: "__getattr__", number: attribute, shape: .missingAttribute),
    ]

    /// The special methods of a slot as one name: `__add__and__radd__`.
    static func methods(sharing number: Int) -> String {
        if number == comparison { return "comparisons" }
        return entries.filter { $0.number == number }.map(\.name).joined(separator: "and")
    }

    static let comparison = 67
    static let hash = 59
    static let itemAssignment = 3
    static let attributeAssignment = 69
    static let descriptorAssignment = 55
    static let attribute = 58

    /// Their slots, and those in place. `divmod` is never in place.
    private static let operators: [(name: String, number: Int, inPlace: Int?)] = [
        ("add", 7, 14), ("sub", 36, 23), ("mul", 29, 18), ("matmul", 75, 76), ("truediv", 37, 24), ("floordiv", 12, 16),
        ("mod", 34, 21), ("divmod", 10, nil), ("pow", 33, 20), ("lshift", 28, 17), ("rshift", 35, 22), ("and", 8, 15),
        ("xor", 38, 25), ("or", 31, 19),
    ]

    private static func operation(_ name: String, _ number: Int, _ inPlace: Int?) -> [Entry] {
        func shape(_ isReflected: Bool) -> SlotShape {
            name == "pow" ? .power(isReflected: isReflected) : .operation(isReflected: isReflected)
        }
        let inPlaceShape: SlotShape = name == "pow" ? .powerInPlace : .operationInPlace
        return [
            Entry(name: "__\(name)__", number: number, shape: shape(false)),
            Entry(name: "__r\(name)__", number: number, shape: shape(true)),
        ] + (inPlace.map { [Entry(name: "__i\(name)__", number: $0, shape: inPlaceShape)] } ?? [])
    }
}
