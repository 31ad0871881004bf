// Data+Python.swift: bytes.

public import Martlet

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension Data: PythonConvertible {
    /// A Python `bytes`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try py.bytes(self).asPyObject }
}

extension Data: ConvertibleFromPython {
    /// A copy of the memory of a `bytes`, `bytearray`, or any other object that has the buffer protocol: what `bytes(object)`
    /// holds.
    ///
    /// - Throws: ``PyError`` holding `TypeError` for an object that exports no memory, or what exporting raises.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Data {
        let buffer: PyBuffer = try object.extract()
        guard try buffer.isContiguous else {
            return try fromPython(try object.py.memoryview(object).asPyObject.tobytes())
        }
        do {
            return try buffer.withBytes { bytes in bytes.withUnsafeBytes { Data($0) } }
        } catch {
            throw PyError(error)
        }
    }
}
