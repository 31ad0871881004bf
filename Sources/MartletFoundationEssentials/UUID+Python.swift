// UUID+Python.swift: uuid.UUID.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension UUID: PythonConvertible {
    /// A Python `uuid.UUID`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        let bytes = withUnsafeBytes(of: uuid) { [UInt8]($0) }
        return try py.import("uuid").UUID(bytes: bytes)
    }
}

extension UUID: ConvertibleFromPython {
    /// From a `uuid.UUID`; not from its text, which `uuid.UUID(text)` reads.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for anything else.
    public static func fromPython(_ object: PyObject) throws(PyError) -> UUID {
        guard object.isInstance(of: "UUID", in: "uuid") else { throw .cannotConvert(object, to: "UUID") }
        let bytes = try object.py.getattr(object, "bytes").extract([UInt8].self)
        guard bytes.count == 16 else { throw .conversion(.valueError, "a UUID has 16 bytes, not \(bytes.count)") }
        return UUID(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7],
                bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
            ))
    }
}
