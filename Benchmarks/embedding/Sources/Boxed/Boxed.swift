// Boxed.swift: the comparison: a struct around a final class that owns one count, so every reference is an allocation.
// A module of its own, as a library is.

import InC

/// One count on an object.
final class Box {
    let pointer: UnsafeMutableRawPointer

    init(adopting owned: UnsafeMutableRawPointer) { pointer = owned }
    deinit { raw_release(pointer) }

    /// Lends the pointer to `body`: the optimiser may drop a box after its last use, which reading the pointer is.
    func lend<Result>(_ body: (UnsafeMutableRawPointer) -> Result) -> Result {
        withExtendedLifetime(self) { body(pointer) }
    }

    /// The pointer with a count of its own.
    func retained() -> UnsafeMutableRawPointer {
        lend { pointer in
            raw_retain(pointer)
            return pointer
        }
    }
}

@dynamicMemberLookup
@dynamicCallable
public struct Boxed {
    let box: Box

    public init(adopting owned: UnsafeMutableRawPointer?) {
        guard let owned else { fatalError("Python raised") }
        box = Box(adopting: owned)
    }

    public subscript(dynamicMember name: String) -> Boxed {
        Boxed(adopting: box.lend { raw_attribute($0, name) })
    }

    @discardableResult
    public func dynamicallyCall(withArguments arguments: [any Boxable]) -> Boxed {
        guard let tuple = raw_tuple(arguments.count) else { fatalError("Python raised") }
        defer { raw_release(tuple) }
        for (index, argument) in arguments.enumerated() {
            raw_tuple_set(tuple, index, argument.boxed.box.retained())
        }
        return Boxed(adopting: box.lend { raw_call($0, tuple) })
    }
}

public protocol Boxable {
    var boxed: Boxed { get }
    init?(_ boxed: Boxed)
}

extension Int: Boxable {
    public var boxed: Boxed { Boxed(adopting: raw_int(Int64(self))) }
    public init?(_ boxed: Boxed) {
        var value: Int64 = 0
        guard boxed.box.lend({ raw_as_int($0, &value) }) else { return nil }
        self = Int(value)
    }
}

extension Double: Boxable {
    public var boxed: Boxed { Boxed(adopting: raw_float(self)) }
    public init?(_ boxed: Boxed) { self = boxed.box.lend { raw_as_float($0) } }
}

extension Array: Boxable where Element: Boxable {
    public var boxed: Boxed {
        let list = Boxed(adopting: raw_list(count))
        for (index, element) in enumerated() {
            list.box.lend { raw_list_set($0, index, element.boxed.box.retained()) }
        }
        return list
    }

    public init?(_ boxed: Boxed) {
        self = []
        let iterator = Boxed(adopting: boxed.box.lend { raw_iterator($0) })
        while let next = iterator.box.lend({ raw_next($0) }) {
            guard let element = Element(Boxed(adopting: next)) else { return nil }
            append(element)
        }
    }
}
