// Storage+Values.swift: variables, optionals, tuples, structs and existentials.

import MartletEmbedding

extension Storage {
    static let values: [Storage] = [
        Storage("variable", Variable.self), Storage("optional", OptionalValue.self),
        Storage("nested optional", NestedOptional.self), Storage("tuple", Tuple.self),
        Storage("struct", Structure.self), Storage("noncopyable struct", Noncopyable.self),
        Storage("Any", Existential.self), Storage("protocol existential", ProtocolExistential.self),
        Storage("key path", ThroughKeyPath.self),
    ]
}

private enum Variable: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var first = value
        let second = first
        first = second
        swap(&first)
        use(first)
    }

    private static func swap<Value: PyTyped>(_ value: inout Value) {
        let copy = value
        value = copy
    }
}

private enum OptionalValue: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var optional: Value? = value
        use(optional)
        if let value = optional { use(value) }
        optional = nil
        use(optional)
        optional = value
        optional = optional.map { $0 }
        use(optional?.asPyObject)
    }
}

private enum NestedOptional: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var nested: Value?? = .some(value)
        use(nested)
        nested = .some(nil)
        use(nested)
        nested = value
        if case .some(.some(let value)) = nested { use(value) }
        nested = nil
        use(nested)
    }
}

private enum Tuple: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var pair: (Value, count: Int, Value?) = (value, 1, nil)
        use(pair)
        pair.2 = pair.0
        let (first, _, second) = pair
        use((second, first))
    }
}

private enum Structure: StorageBody {
    struct Holder<Value> {
        var before = 1
        var value: Value
        var optional: Value?
        var observed: Value { didSet { optional = oldValue } }
    }

    static func keep<Value: PyTyped>(_ value: Value) {
        var holder = Holder(value: value, optional: nil, observed: value)
        let copy = holder
        holder.observed = copy.value
        holder.optional = holder.optional ?? copy.value
        use(holder)
        use(copy)
        holder.optional = nil
        use(Optional(holder))
    }
}

private enum Noncopyable: StorageBody {
    struct Holder<Value>: ~Copyable {
        var value: Value?
        consuming func taken() -> Value? { value }
    }

    static func keep<Value: PyTyped>(_ value: Value) {
        var holder = Holder(value: value)
        use(holder.value)
        holder.value = value
        use(holder.taken())
    }
}

private enum Existential: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var box: Any = value
        use(box)
        if let value = box as? Value { use(value) }
        box = Optional(value) as Any
        use(box)
        box = (value, [value])
        use(box)
    }
}

private enum ProtocolExistential: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var box: any PyTyped = value
        use(box.asPyObject)
        let boxes: [(any PyTyped)?] = [box, nil, value]
        box = boxes[2] ?? box
        use(box)
    }
}

private enum ThroughKeyPath: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var holder = Structure.Holder(value: value, optional: nil, observed: value)
        let path = \Structure.Holder<Value>.optional
        holder[keyPath: path] = value
        use(holder[keyPath: path])
        holder[keyPath: path] = nil
        use(holder[keyPath: \.value])
    }
}
