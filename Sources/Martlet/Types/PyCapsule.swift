// PyCapsule.swift: PyCapsule, a Swift value in Python's hands.

internal import CPython

/// A Python capsule: an opaque object that holds a Swift value, or another C extension's pointer.
///
///     let capsule = try py.capsule(Engine(), name: "my_module.engine")
///     let engine = try capsule.value(as: Engine.self, name: "my_module.engine")
public struct PyCapsule: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_capsule()) }
    public static var typeName: String { "PyCapsule" }

    /// The name, by which users of a capsule know what is in it (`PyCapsule_GetName`).
    public var name: String? {
        guard let name = asPyObject.withPointer({ py_capsule_name($0) }) else {
            py_err_clear()
            return nil
        }
        return String(cString: name)
    }

    /// The Swift value that ``Python/capsule(_:name:)`` of this same module put in.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for a capsule of another name, another type, or another module.
    public func value<Value: Sendable>(as type: Value.Type = Value.self, name: String) throws(PyError) -> Value {
        let pointer = asPyObject.withPointer { py_capsule_own_pointer($0, name) }
        // Every pointer of our own is a CapsuleBox; a class cast tells of what.
        guard let pointer,
            let box = Unmanaged<AnyObject>.fromOpaque(pointer).takeUnretainedValue() as? CapsuleBox<Value>
        else {
            throw .typeError("the capsule holds no \(type) named '\(name)'")
        }
        return box.value
    }

    /// The pointer that another C extension put in (`PyCapsule_GetPointer`).
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a capsule of another name.
    public func pointer(name: String) throws(PyError) -> UnsafeMutableRawPointer {
        guard let pointer = asPyObject.withPointer({ py_capsule_pointer($0, name) }) else { throw .raised() }
        return pointer
    }
}

/// The value, and the name that the capsule needs for as long as it lives.
final class CapsuleBox<Value: Sendable>: Sendable {
    let value: Value
    let name: ContiguousArray<CChar>

    init(_ value: Value, _ name: ContiguousArray<CChar>) {
        self.value = value
        self.name = name
    }
}

extension Python {
    /// A new capsule that holds a Swift value until Python lets it go, on whatever thread that happens (`PyCapsule_New`).
    ///
    /// - Parameter name: Says what is in it, with the module's name before it.
    public func capsule<Value: Sendable>(_ value: Value, name: String) throws(PyError) -> PyCapsule {
        let box = CapsuleBox(value, name.utf8CString)
        // The box holds the array, whose elements stay where they are: nobody changes it.
        let pointer = Unmanaged<AnyObject>.passRetained(box).toOpaque()
        let capsule = box.name.withUnsafeBufferPointer { name -> PyReference? in
            guard let name = name.baseAddress else { return nil }
            return py_capsule_new(pointer, name) { Unmanaged<AnyObject>.fromOpaque($0).release() }
        }
        guard let capsule else {
            Unmanaged<AnyObject>.fromOpaque(pointer).release()
            throw .raised()
        }
        return PyCapsule(unchecked: PyObject(capsule))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyCapsule: Sendable {}
