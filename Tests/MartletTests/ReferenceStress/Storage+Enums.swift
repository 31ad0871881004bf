// Storage+Enums.swift: enums with one payload, several, and indirect ones; results and thrown payloads.

import MartletEmbedding

extension Storage {
    static let enums: [Storage] = [
        Storage("one payload", OnePayload.self), Storage("several payloads", SeveralPayloads.self),
        Storage("indirect enum", Indirect.self), Storage("Result", InResult.self),
        Storage("typed throw", TypedThrow.self), Storage("any Error", UntypedThrow.self),
    ]
}

private enum OnePayload: StorageBody {
    enum Holder<Value> { case full(Value), empty, other }

    static func keep<Value: PyTyped>(_ value: Value) {
        var holder = Holder.full(value)
        use(holder)
        use(Optional(holder))
        if case .full(let value) = holder { use(value) }
        holder = .empty
        use([holder, .full(value), .other])
    }
}

private enum SeveralPayloads: StorageBody {
    enum Holder<Value> { case one(Value), two(Value, Value?), text(String), number(Int), none }

    static func keep<Value: PyTyped>(_ value: Value) {
        var holder = Holder.one(value)
        use(holder)
        for next in [
            Holder.two(value, value), .two(value, nil), .text("long enough to be on the heap"), .number(1), .none,
        ] {
            holder = next
            switch holder {
            case .one(let value), .two(let value, nil): use(value)
            case .two(let first, let second?): use((second, first))
            case .text, .number, .none: use(holder)
            }
        }
        use(Optional(Holder.two(value, nil)))
    }
}

private enum Indirect: StorageBody {
    indirect enum Chain<Value> { case end, link(Value, Chain<Value>) }

    static func keep<Value: PyTyped>(_ value: Value) {
        var chain = Chain<Value>.end
        for _ in 0..<3 { chain = .link(value, chain) }
        while case .link(let value, let rest) = chain {
            use(value)
            chain = rest
        }
    }
}

private enum InResult: StorageBody {
    enum Failure: Error { case some }

    static func keep<Value: PyTyped>(_ value: Value) {
        var result = Result<Value, Failure>.success(value)
        use(result.map { Optional($0) })
        if let value = try? result.get() { use(value) }
        result = .failure(.some)
        use(result)
    }
}

/// Errors are Sendable. This one is only ever thrown on the attached thread, so its promise is kept by hand.
private struct Thrown<Value>: Error, @unchecked Sendable { let value: Value }

private enum TypedThrow: StorageBody {
    @inline(never)
    static func fail<Value>(_ value: Value) throws(Thrown<Value>) { throw Thrown(value: value) }

    static func keep<Value: PyTyped>(_ value: Value) {
        do { try fail(value) } catch { use(error.value) }
    }
}

private enum UntypedThrow: StorageBody {
    @inline(never)
    static func fail<Value>(_ value: Value) throws { throw Thrown(value: value) }

    static func keep<Value: PyTyped>(_ value: Value) {
        do { try fail(value) } catch { use((error as? Thrown<Value>)?.value) }
        use(try? fail(value))
    }
}
