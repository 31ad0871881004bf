// PyTraversable.swift: which values may hold Python objects, for Python's garbage collector.

internal import CPython

/// A value that may hold Python objects, and can show them to Python's garbage collector.
///
/// The stored properties of exposed types that have such a type are shown without further ado: ``PyObject`` and its typed
/// views, ``Py`` handles, exposed classes, and optionals, arrays and dictionaries of those, also inside tuples and structs.
/// A generic container of your own can conform, too. A place is an address, which `assumingMemoryBound(to: Self.self)` makes
/// typed: a class that others extend could not fulfil a requirement about places of `Self`.
///
/// What is shown must be held by nobody else: the collector counts. So an array whose memory is shared is passed over,
/// and its objects count as used from elsewhere.
public protocol PyTraversable: SendableMetatype {
    /// Shows every Python object at the place to the visitor, until it answers with something else than 0. Nothing may be
    /// copied, and no Python code run.
    static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt

    /// Lets the objects go: what is there then must be a value of the type, best an empty one.
    static func clear(_ place: UnsafeMutableRawPointer)

    /// Whether the type holds any objects at all; `seen` are the classes that are being asked.
    static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool

    /// Whether exposed instances can be taken out of a place of this type.
    static var __holdsInstances: Bool { get }

    /// Takes the exposed instances at the place out, and leaves nothing there.
    static func __takeInstances(_ place: UnsafeMutableRawPointer, _ taken: inout [any __PyReferenceClass])
}

extension PyTraversable {
    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool { true }
    public static var __holdsInstances: Bool { false }
    public static func __takeInstances(_ place: UnsafeMutableRawPointer, _ taken: inout [any __PyReferenceClass]) {}
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
    public static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        word(place).pointee.map { visitor($0) } ?? 0
    }

    /// None stands in: what the object's methods are is for Python to say, so that no view of it can do harm.
    public static func clear(_ place: UnsafeMutableRawPointer) {
        guard let old = word(place).pointee else { return }
        word(place).pointee = py_new_none()
        py_decref(old)
    }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        MemoryLayout<Self>.size == MemoryLayout<PyObject>.size
    }

    private static func word(_ place: UnsafeMutableRawPointer) -> UnsafeMutablePointer<__PyPointer?> {
        place.assumingMemoryBound(to: __PyPointer?.self)
    }
}

extension PyTraversable {
    /// The place as one of this type.
    static func typed(_ place: UnsafeMutableRawPointer) -> UnsafeMutablePointer<Self> {
        place.assumingMemoryBound(to: Self.self)
    }
}

extension Py: PyTraversable {
    public static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        isHeldOnce(place) ? visitor(typed(place).pointee.pointer) : 0
    }

    public static func clear(_ place: UnsafeMutableRawPointer) {
        typed(place).pointee = Py(adopting: py_new_none())
    }
}

extension Optional: PyTraversable where Wrapped: PyTraversable {
    public static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        // The value lies where the optional does.
        typed(place).pointee == nil ? 0 : Wrapped.traverse(place, visitor)
    }

    public static func clear(_ place: UnsafeMutableRawPointer) { typed(place).pointee = nil }

    public static var __holdsInstances: Bool { Wrapped.self is any __PyReferenceClass.Type }

    public static func __takeInstances(_ place: UnsafeMutableRawPointer, _ taken: inout [any __PyReferenceClass]) {
        if let instance = typed(place).pointee as? any __PyReferenceClass { taken.append(instance) }
        typed(place).pointee = nil
    }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        Wrapped.__mayHoldObjects(&seen)
    }
}

extension Array: PyTraversable where Element: PyTraversable {
    public static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        if typed(place).pointee.isEmpty || !isHeldOnce(place) { return 0 }
        return typed(place).pointee.withUnsafeMutableBufferPointer { elements in
            guard let start = elements.baseAddress else { return 0 }
            for index in elements.indices {
                let result = Element.traverse(start + index, visitor)
                if result != 0 { return result }
            }
            return 0
        }
    }

    public static func clear(_ place: UnsafeMutableRawPointer) { typed(place).pointee = [] }

    public static var __holdsInstances: Bool { Element.self is any __PyReferenceClass.Type }

    public static func __takeInstances(_ place: UnsafeMutableRawPointer, _ taken: inout [any __PyReferenceClass]) {
        for case let instance as any __PyReferenceClass in typed(place).pointee { taken.append(instance) }
        typed(place).pointee = []
    }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        Element.__mayHoldObjects(&seen)
    }
}

extension Dictionary: PyTraversable where Value: PyTraversable {
    public static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        let place = typed(place)
        if place.pointee.isEmpty || !isHeldOnce(place) { return 0 }
        var index = place.pointee.startIndex
        while index != place.pointee.endIndex {
            let result = withUnsafeMutablePointer(to: &place.pointee.values[index]) { Value.traverse($0, visitor) }
            if result != 0 { return result }
            place.pointee.formIndex(after: &index)
        }
        return 0
    }

    public static func clear(_ place: UnsafeMutableRawPointer) { typed(place).pointee = [:] }

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        Value.__mayHoldObjects(&seen)
    }
}

// An exposed class inside another: its fields belong to whoever holds it alone.
extension __PyReferenceClass {
    public static func traverse(_ place: UnsafeMutableRawPointer, _ visitor: PyVisitor) -> CInt {
        guard visitor.depth < PyVisitor.depthLimit else { return 0 }
        if !isHeldOnce(place) {
            // By the place and its own object alone it may be, which then is the place's, too.
            guard let link = link(of: place),
                let object = py_instance_object_held_beside(link, place.load(as: UnsafeMutableRawPointer.self))
            else { return 0 }
            let result = visitor(object)
            if result != 0 { return result }
        }
        var deeper = visitor
        deeper.depth += 1
        // The fields of the instance's own class, which may be one that extends this one.
        let instance = typed(place).pointee
        return Swift.type(of: instance).__record.fields.traverse(Unmanaged.passUnretained(instance).toOpaque(), deeper)
    }

    /// A function of its own: when it returns, the instance has no count more than before.
    @inline(never)
    private static func link(of place: UnsafeMutableRawPointer) -> UnsafeMutablePointer<py_link>? {
        typed(place).pointee.__linkPlace
    }

    /// The optional, array or dictionary that it is in lets it go.
    public static func clear(_ place: UnsafeMutableRawPointer) {}

    public static func __mayHoldObjects(_ seen: inout Set<ObjectIdentifier>) -> Bool {
        // A class that extends this one may hold what it likes.
        seen.insert(ObjectIdentifier(Self.self)).inserted && (__isOpen || Fields.mayHoldObjects(Self.self, &seen))
    }
}

/// Whether the one word at the place is the only strong reference to a Swift object.
///
/// The function that `isKnownUniquelyReferenced` calls, which a build without optimization gives a reference of its own.
@usableFromInline
func isHeldOnce(_ place: UnsafeMutableRawPointer) -> Bool {
    py_object_is_held_once(place.load(as: UnsafeMutableRawPointer?.self))
}
