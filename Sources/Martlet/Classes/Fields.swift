// Fields.swift: finds the stored properties of a type that may hold Python objects, by Swift's own reflection: private and
// lazy ones, those behind property wrappers, inside tuples and structs.

@_spi(Reflection) internal import Swift

/// Where in a value, or in a class instance, Python objects may be.
struct Fields {
    private struct Field {
        let offset: Int
        let type: any PyTraversable.Type
    }

    private var fields: [Field] = []
    /// Those that hold exposed instances and nothing else, of which each may hold an object of its own.
    private var instances: [Field] = []
    /// Those that hold exposed instances, which hold others in turn.
    private var links: [Field] = []

    /// Where an instance keeps its Python object.
    private(set) var link = 0

    var hasLinks: Bool { !links.isEmpty }

    var isEmpty: Bool { fields.isEmpty }

    /// Whether a value ends without running code that is not Swift's own: it is numbers and text.
    private(set) var arePlain = true
    /// Whether it ends without running any code: it is numbers, at places that every allocation has.
    private(set) var areTrivial = true

    init() {}

    /// Of an exposed type; of a value that shows its objects itself, the value is the one field.
    ///
    /// What a class inherits is among its fields: reflection goes through its superclasses, too. Each field is found once, for
    /// the collector counts: what is shown twice, it would take for unused.
    init(of type: Any.Type) {
        if !(type is AnyClass), type is any PyTraversable.Type {
            self.init(in: type)
            return
        }
        self.init()
        collect(type, at: 0)
        var ancestor: AnyClass? = (type as? AnyClass).flatMap(_getSuperclass)
        while let type = ancestor {
            let exposed = type as? any PyClass.Type
            if exposed == nil {
                arePlain = false
                areTrivial = false
            }
            // A `deinit`, of which only exposed classes tell, is to find the fields as they were.
            if exposed?.__definition.options.contains(.deinit) ?? true { links = [] }
            ancestor = _getSuperclass(type)
        }
    }

    /// Of a place that holds a value of the type.
    init(in type: Any.Type) {
        areTrivial = isTrivial(type)
        arePlain = areTrivial || type is String.Type
        if let type = type as? any PyTraversable.Type { add(type, at: 0) } else { collect(type, at: 0) }
    }

    private mutating func add(_ type: any PyTraversable.Type, at offset: Int) {
        var seen: Set<ObjectIdentifier> = []
        let field = Field(offset: offset, type: type)
        if type.__mayHoldObjects(&seen) { fields.append(field) } else { instances.append(field) }
        if type.__holdsInstances { links.append(field) }
    }

    private mutating func collect(_ type: Any.Type, at offset: Int) {
        var found: [(any PyTraversable.Type, Int)] = []
        var link = 0
        var nested: [(Any.Type, Int)] = []
        _ = _forEachField(of: type, options: Self.options(type)) { _, place, type, kind in
            if type is __PyLink.Type {
                link = place
                return true
            }
            if !isTrivial(type) {
                areTrivial = false
                if !(type is String.Type) { arePlain = false }
            }
            if isKnownToHoldNone(type) { return true }
            if let type = type as? any PyTraversable.Type {
                found.append((type, offset + place))
            } else if kind == .struct || kind == .tuple {
                nested.append((type, offset + place))
            }
            return true
        }
        for (type, offset) in found { add(type, at: offset) }
        if link != 0 { self.link = link }
        for (type, offset) in nested { collect(type, at: offset) }
    }

    /// `.classType`, which Swift 6 does not let one name.
    private static func options(_ type: Any.Type) -> _EachFieldOptions {
        _EachFieldOptions(rawValue: type is AnyClass ? 1 : 0)
    }

    static func mayHoldObjects(_ type: Any.Type, _ seen: inout Set<ObjectIdentifier>) -> Bool {
        var types: [Any.Type] = []
        _ = _forEachField(of: type, options: Self.options(type)) { _, _, type, kind in
            if isKnownToHoldNone(type) { return true }
            if type is any PyTraversable.Type || kind == .struct || kind == .tuple { types.append(type) }
            return true
        }
        for type in types where mayHold(type, &seen) { return true }
        return false
    }

    /// Whether a place of this type may hold objects.
    static func mayHold(_ type: Any.Type, _ seen: inout Set<ObjectIdentifier>) -> Bool {
        (type as? any PyTraversable.Type)?.__mayHoldObjects(&seen) ?? mayHoldObjects(type, &seen)
    }

    func traverse(_ memory: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        func visit<Value: PyTraversable>(_ type: Value.Type, _ offset: Int) -> CInt {
            Value.traverse(memory + offset, visitor)
        }
        for field in [fields, instances].joined() {
            let result = visit(field.type, field.offset)
            if result != 0 { return result }
        }
        return 0
    }

    func takeInstances(_ memory: UnsafeMutableRawPointer, _ taken: inout [any __PyReferenceClass]) {
        func take<Value: PyTraversable>(
            _ type: Value.Type, _ offset: Int, _ taken: inout [any __PyReferenceClass]
        ) { Value.__takeInstances(memory + offset, &taken) }
        for link in links { take(link.type, link.offset, &taken) }
    }

    func clear(_ memory: UnsafeMutableRawPointer) {
        func clear<Value: PyTraversable>(_ type: Value.Type, _ offset: Int) {
            Value.clear(memory + offset)
        }
        for field in fields { clear(field.type, field.offset) }
    }
}

private func isTrivial(_ type: Any.Type) -> Bool {
    func isTrivial<Value>(_: Value.Type) -> Bool { _isPOD(Value.self) && MemoryLayout<Value>.alignment <= 16 }
    return _openExistential(type, do: isTrivial)
}

/// What most fields are. To ask a type for a protocol that it has not looks through all conformances of the program.
private func isKnownToHoldNone(_ type: Any.Type) -> Bool {
    type == Int.self || type == Double.self || type == Bool.self || type == String.self || type == Float.self
        || type == UInt8.self || type == UInt.self || type == Int64.self || type == UInt64.self || type == Int32.self
        || type == UInt32.self
}
