// PyBuffer+DLPack.swift: tensors of PyTorch, JAX, NumPy and others, without copying.

internal import CPython

extension PyBuffer {
    /// Asks an object for its memory by DLPack (`__dlpack__`), or takes that of a DLPack capsule. What is read and written
    /// is the tensor itself; it is given back with the buffer.
    ///
    /// - Parameter writable: Whether it must be memory that may be written.
    /// - Throws: ``PyError`` holding `TypeError` for an object that is no tensor, `BufferError` for a tensor of another
    ///   device, of items that buffers do not have, or one that is read-only, `ValueError` for a capsule whose tensor
    ///   somebody has taken.
    public init(dlpack object: PyObject, writable: Bool = false) throws(PyError) {
        let capsule = try PyBuffer.capsule(of: object)
        self.init(
            try capsule.withPointer { capsule throws(PyError) in
                try BufferExport.ofTensor(capsule, writable: writable)
            })
    }

    private static func capsule(of object: PyObject) throws(PyError) -> PyObject {
        let py = object.py
        if PyCapsule.isInstance(object) { return object }
        guard let export = try py.getattrIfPresent(object, "__dlpack__") else {
            throw .conversion(
                .typeError, "a tensor with __dlpack__ is required, not '\(pythonTypeName(of: object))'")
        }
        do throws(PyError) {
            return try export(max_version: py.tuple((1, 0)))
        } catch {
            // Libraries from before DLPack 1.0 do not know the argument.
            guard error.matches(.typeError, py) else { throw error }
            return try export()
        }
    }
}
