// Storage+References.swift: classes, closures, generics, and memory by hand.

import MartletEmbedding

extension Storage {
    static let references: [Storage] = [
        Storage("class", InClass.self), Storage("subclass", InSubclass.self), Storage("lazy property", InLazy.self),
        Storage("weakly held owner", InWeakOwner.self),
    ]
    static let functions: [Storage] = [
        Storage("escaping closure", Escaping.self), Storage("nested function", Nested.self),
        Storage("parameter pack", Pack.self), Storage("consuming and borrowing", Ownership.self),
        Storage("handle", InHandle.self),
    ]
    static let memory: [Storage] = [
        Storage("temporary allocation", Temporary.self), Storage("unsafe pointer", Pointer.self),
        Storage("managed buffer", InManagedBuffer.self),
    ]
}

private class Owner<Value> {
    var value: Value
    var optional: Value?
    lazy var late: Value = value
    init(_ value: Value) { self.value = value }
}

private enum InClass: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        let owner = Owner(value)
        owner.optional = owner.value
        owner.value = value
        use(owner.optional?.asPyObject)
        owner.optional = nil
        use(owner)
    }
}

private final class Heir<Value>: Owner<Value> {
    let extra: [Value?]
    override init(_ value: Value) {
        extra = [value, nil]
        super.init(value)
        optional = value
    }
}

private enum InSubclass: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        let owner: Owner<Value> = Heir(value)
        use(owner)
        use((owner as? Heir<Value>)?.extra)
    }
}

private enum InLazy: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        use(Owner(value))
        let owner = Owner(value)
        use(owner.late)
        owner.late = value
        use(owner.late)
    }
}

private enum InWeakOwner: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        weak var observer: Owner<Value>?
        do {
            let owner = Owner(value)
            observer = owner
            use(observer?.value)
        }
        use(observer)
    }
}

private enum Escaping: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var captured = value
        let closures: [() -> Value] = [{ value }, { captured }, { [captured] in captured }]
        captured = closures[0]()
        for closure in closures { use(closure()) }
        let later: (() -> Value?)? = { nil }
        use(later?())
    }
}

private enum Nested: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        var kept: Value?
        func store() { kept = value }
        store()
        defer { use(kept) }
        use(kept)
    }
}

private enum Pack: StorageBody {
    static func forward<each Item>(_ item: repeat each Item) -> (repeat each Item) { (repeat each item) }

    static func keep<Value: PyTyped>(_ value: Value) {
        use(forward(value, 1, Optional(value)))
        use(forward(value))
    }
}

private enum Ownership: StorageBody {
    @inline(never) static func take<Value>(_ value: consuming Value) -> Value { value }
    @inline(never) static func look<Value>(_ value: borrowing Value) { use(copy value) }

    static func keep<Value: PyTyped>(_ value: Value) {
        let other = take(value)
        look(other)
        use(take(take(other)))
    }
}

private enum InHandle: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        let handle = Py(value)
        let handles = [handle, Py(handle.bind(value.asPyObject.py))]
        use(handles.map { $0.bind(value.asPyObject.py) })
    }
}

private enum Temporary: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        withUnsafeTemporaryAllocation(of: Value?.self, capacity: 2) { places in
            places.initialize(repeating: value)
            places[0] = nil
            places[0] = places[1]
            use(places[0])
            places.deinitialize()
        }
    }
}

private enum Pointer: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
        place.initialize(to: value)
        use(place.pointee)
        place.pointee = value
        use(place.move())
        place.deallocate()
    }
}

private enum InManagedBuffer: StorageBody {
    static func keep<Value: PyTyped>(_ value: Value) {
        let buffer = ManagedBuffer<Value?, Int>.create(minimumCapacity: 1) { _ in value }
        buffer.header = nil
        buffer.header = value
        use(buffer.header)
    }
}
