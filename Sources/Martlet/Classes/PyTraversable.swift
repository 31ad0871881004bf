// PyTraversable.swift: which values may hold Python objects, for Python's garbage collector.

internal import CPython

/// A value that may hold Python objects, and can show them to Python's garbage collector.
///
/// The stored properties of exposed types that have such a type are shown without further ado: ``PyObject`` and its typed
/// views, ``Py`` handles, exposed classes, and optionals, arrays and dictionaries of those, also inside tuples and structs.
/// A generic container of your own can conform, too.
///
/// What is shown must be held by nobody else: the collector counts. So an array whose memory is shared is passed over,
/// and its objects count as used from elsewhere.
public protocol PyTraversable: SendableMetatype {
    /// Shows every Python object at the place to the visitor, until it answers with something else than 0. Nothing may be
    /// copied, and no Python code run.
    static func traverse(_ place: UnsafeMutablePointer<Self>, _ visitor: PyVisitor) -> CInt

    /// Lets the objects go: what is there then must be a value of the type, best an empty one.
    static func clear(_ place: UnsafeMutablePointer<Self>)

    /// Whether the type holds any objects at all; `seen` are the classes that are being asked.
    static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool

    /// Whether exposed instances can be taken out of a place of this type.
    static var __holdsInstances: Bool { get }

    /// Takes the exposed instances at the place out, and leaves nothing there.
    static func __takeInstances(_ place: UnsafeMutablePointer<Self>, _ taken: inout [any __PyReferenceClass])
}

extension PyTraversable {
    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool { true }
    public static var __holdsInstances: Bool { false }
    public static func __takeInstances(_ place: UnsafeMutablePointer<Self>, _ taken: inout [any __PyReferenceClass]) {}
}

/// What the garbage collector hands to ``PyTraversable/traverse(_:_:)``.
public struct PyVisitor {
    let visit: py_visit
    let argument: UnsafeMutableRawPointer?
    /// How many Swift objects inside each other led here.
    var depth = 0

    /// Beyond it, objects are not shown: they are then held to be used from elsewhere.
    static let depthLimit = 32

    /// Shows one object.
    public func callAsFunction(_ object: PyObject) -> CInt { object.withPointer { visit($0, argument) } }

    func callAsFunction(_ borrowed: __PyPointer) -> CInt { visit(borrowed, argument) }
}

// A typed view is one reference.
extension PyTyped {
    public static func traverse(_ place: UnsafeMutablePointer<Self>, _ visitor: PyVisitor) -> CInt {
        word(place).pointee.map { visitor($0) } ?? 0
    }

    /// None stands in: what the object's methods are is for Python to say, so that no view of it can do harm.
    public static func clear(_ place: UnsafeMutablePointer<Self>) {
        guard let old = word(place).pointee else { return }
        word(place).pointee = py_new_none()
        py_decref(old)
    }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        MemoryLayout<Self>.size == MemoryLayout<PyObject>.size
    }

    private static func word(_ place: UnsafeMutablePointer<Self>) -> UnsafeMutablePointer<__PyPointer?> {
        UnsafeMutableRawPointer(place).assumingMemoryBound(to: __PyPointer?.self)
    }
}

extension Py: PyTraversable {
    public static func traverse(_ place: UnsafeMutablePointer<Self>, _ visitor: PyVisitor) -> CInt {
        isHeldOnce(UnsafeMutableRawPointer(place)) ? visitor(place.pointee.pointer) : 0
    }

    public static func clear(_ place: UnsafeMutablePointer<Self>) {
        place.pointee = Py(adopting: py_new_none())
    }
}

extension Optional: PyTraversable where Wrapped: PyTraversable {
    public static func traverse(_ place: UnsafeMutablePointer<Self>, _ visitor: PyVisitor) -> CInt {
        if place.pointee == nil { return 0 }
        // The value lies where the optional does.
        return Wrapped.traverse(UnsafeMutableRawPointer(place).assumingMemoryBound(to: Wrapped.self), visitor)
    }

    public static func clear(_ place: UnsafeMutablePointer<Self>) { place.pointee = nil }

    public static var __holdsInstances: Bool { Wrapped.self is any __PyReferenceClass.Type }

    public static func __takeInstances(_ place: UnsafeMutablePointer<Self>, _ taken: inout [any __PyReferenceClass]) {
        if let instance = place.pointee as? any __PyReferenceClass { taken.append(instance) }
        place.pointee = nil
    }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        Wrapped.__mayHoldObjects(&seen)
    }
}

extension Array: PyTraversable where Element: PyTraversable {
    public static func traverse(_ place: UnsafeMutablePointer<Self>, _ visitor: PyVisitor) -> CInt {
        if place.pointee.isEmpty || !isHeldOnce(UnsafeMutableRawPointer(place)) { return 0 }
        return place.pointee.withUnsafeMutableBufferPointer { elements in
            guard let start = elements.baseAddress else { return 0 }
            for index in elements.indices {
                let result = Element.traverse(start + index, visitor)
                if result != 0 { return result }
            }
            return 0
        }
    }

    public static func clear(_ place: UnsafeMutablePointer<Self>) { place.pointee = [] }

    public static var __holdsInstances: Bool { Element.self is any __PyReferenceClass.Type }

    public static func __takeInstances(_ place: UnsafeMutablePointer<Self>, _ taken: inout [any __PyReferenceClass]) {
        for case let instance as any __PyReferenceClass in place.pointee { taken.append(instance) }
        place.pointee = []
    }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        Element.__mayHoldObjects(&seen)
    }
}

extension Dictionary: PyTraversable where Value: PyTraversable {
    public static func traverse(_ place: UnsafeMutablePointer<Self>, _ visitor: PyVisitor) -> CInt {
        if place.pointee.isEmpty || !isHeldOnce(UnsafeMutableRawPointer(place)) { return 0 }
        var index = place.pointee.startIndex
        while index != place.pointee.endIndex {
            let result = withUnsafeMutablePointer(to: &place.pointee.values[index]) { Value.traverse($0, visitor) }
            if result != 0 { return result }
            place.pointee.formIndex(after: &index)
        }
        return 0
    }

    public static func clear(_ place: UnsafeMutablePointer<Self>) { place.pointee = [:] }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        Value.__mayHoldObjects(&seen)
    }
}

// An exposed class inside another: its fields belong to whoever holds it alone.
extension __PyReferenceClass {
    public static func traverse(_ place: UnsafeMutablePointer<Self>, _ visitor: PyVisitor) -> CInt {
        guard visitor.depth < PyVisitor.depthLimit, isHeldOnce(UnsafeMutableRawPointer(place)) else { return 0 }
        var deeper = visitor
        deeper.depth += 1
        return __record.fields(of: Self.self).traverse(Unmanaged.passUnretained(place.pointee).toOpaque(), deeper)
    }

    /// The optional, array or dictionary that it is in lets it go.
    public static func clear(_ place: UnsafeMutablePointer<Self>) {}

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        seen.insert(ObjectIdentifier(Self.self)).inserted && Fields.mayHoldObjects(Self.self, &seen)
    }
}

/// Whether the one word at the place is the only strong reference to a Swift object.
@usableFromInline
func isHeldOnce(_ place: UnsafeMutableRawPointer) -> Bool {
    isKnownUniquelyReferenced(&place.assumingMemoryBound(to: AnyObject.self).pointee)
}
