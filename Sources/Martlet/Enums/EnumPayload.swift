// EnumPayload.swift: what the collector and destructors need of an enum's payload, where it lies.

internal import CPython

/// What is known of one case's payload.
struct EnumPayload {
    let fields: Fields
    /// Whether it lies in a box of its own.
    let isIndirect: Bool
}

extension __PyVariantsClass {
    public static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        withPayload(of: typed(place), changing: false) { $0.traverse($1, visitor) } ?? 0
    }

    public static func clear(_ place: UnsafeMutableRawPointer) {
        withPayload(of: typed(place), changing: true) { $0.clear($1) }
    }

    public static func __takeInstances(_ place: UnsafeMutableRawPointer, _ taken: inout [any __PyReferenceClass]) {
        withPayload(of: typed(place), changing: true) { $0.takeInstances($1, &taken) }
    }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        guard seen.insert(ObjectIdentifier(Self.self)).inserted else { return false }
        for case let payload? in __variants.map(\.payload) where Fields.mayHold(payload, &seen) { return true }
        return false
    }

    public static var __holdsInstances: Bool {
        __variantRecords.payloads(of: Self.self).contains { $0.fields.hasLinks }
    }

    /// The fields of the case that the value is, and the payload's memory.
    ///
    /// A copy of the bits is projected, which nobody else sees, and counts as no reference.
    @discardableResult
    private static func withPayload<Result>(
        of place: UnsafeMutablePointer<Self>, changing: Bool, _ body: (Fields, UnsafeMutableRawPointer) -> Result
    ) -> Result? {
        let payload = __variantRecords.payloads(of: Self.self)[place.pointee.__index]
        if payload.fields.isEmpty, !payload.fields.hasLinks { return nil }
        let size = MemoryLayout<Self>.size
        return withProjection(of: place) { bits, tag, type in
            if payload.isIndirect {
                guard let box = ownBox(at: bits) else { return nil }
                return body(payload.fields, py_box_contents(box))
            }
            let result = body(payload.fields, bits)
            if changing {
                py_enum_inject(bits, tag, type)
                UnsafeMutableRawPointer(place).copyMemory(from: bits, byteCount: size)
            }
            return result
        }
    }

    private static func withProjection<Result>(
        of place: UnsafeMutablePointer<Self>,
        _ body: (UnsafeMutableRawPointer, CUnsignedInt, UnsafeRawPointer) -> Result
    ) -> Result {
        let type = unsafeBitCast(Self.self as Any.Type, to: UnsafeRawPointer.self)
        let layout = MemoryLayout<Self>.self
        return withUnsafeTemporaryAllocation(byteCount: layout.size, alignment: layout.alignment) { bits in
            bits.copyMemory(from: UnsafeRawBufferPointer(start: place, count: layout.size))
            let bits = bits.baseAddress ?? UnsafeMutableRawPointer(place)
            let tag = py_enum_tag(bits, type)
            py_enum_project(bits, type)
            return body(bits, tag, type)
        }
    }

    /// The box, if nobody else holds it. For what has no size there is none.
    private static func ownBox(at bits: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        guard let box = bits.load(as: UnsafeMutableRawPointer?.self), isHeldOnce(bits) else { return nil }
        return box
    }

    /// Whether the value is a box that nobody else holds.
    fileprivate static func isOwnBox(_ place: UnsafeMutablePointer<Self>) -> Bool {
        let payload = __variantRecords.payloads(of: Self.self)[place.pointee.__index]
        return payload.isIndirect && withProjection(of: place) { bits, _, _ in ownBox(at: bits) != nil }
    }
}

/// The end of a value whose boxes may hold boxes without end: Swift would release them one inside the other.
@usableFromInline
func __unnest<Value: __PyVariantsClass>(_ place: UnsafeMutablePointer<Value>) {
    let raised = py_err_save()
    var waiting = Value.isOwnBox(place) ? place.pointee.__nested : []
    __end(place)
    while var value = waiting.popLast() {
        if Value.isOwnBox(&value) { waiting += value.__nested }
    }
    py_err_restore(raised)
}
