// BufferExport.swift: one export of an object's memory, from asking for it to giving it back.

internal import CPython

/// The struct that the object filled, at an address that never changes, and who is using the memory right now.
final class BufferExport {
    /// Holds a reference to the object while it is filled.
    private let view: UnsafeMutablePointer<py_buffer>
    private let isTensor: Bool
    private(set) var isReleased = false
    private var readers = 0
    private(set) var isWriting = false

    init(of borrowed: __PyPointer, writable: Bool) throws(PyError) {
        view = .allocate(capacity: 1)
        isTensor = false
        if py_buffer_get(borrowed, view, writable ? CInt(PY_BUFFER_RECORDS) : CInt(PY_BUFFER_RECORDS_READ)) < 0 {
            view.deallocate()
            isReleased = true
            throw .raised()
        }
    }

    /// Takes the tensor out of a DLPack capsule.
    init(ofTensor capsule: __PyPointer, writable: Bool) throws(PyError) {
        view = .allocate(capacity: 1)
        isTensor = true
        if py_dlpack_get(capsule, view, writable) < 0 {
            view.deallocate()
            isReleased = true
            throw .raised()
        }
    }

    deinit {
        if !isReleased { free() }
    }

    private func free() {
        if isTensor { py_dlpack_release(view) } else { py_buffer_release(view) }
        view.deallocate()
    }

    /// Gives the memory back before the last reference goes.
    func release() throws(PyError) {
        guard readers == 0, !isWriting else { throw .bufferError("the buffer is being used") }
        if !isReleased { free() }
        isReleased = true
    }

    /// What the object said; valid until the release.
    func filled() throws(PyError) -> UnsafePointer<py_buffer> {
        guard !isReleased else { throw .valueError("operation forbidden on released buffer") }
        return UnsafePointer(view)
    }

    /// Whether a span of the memory is lent.
    var isUsed: Bool { readers > 0 || isWriting }

    /// Many may read at once, and only one may write, with nobody reading.
    func read<Result>(_ body: () throws -> Result) throws -> Result {
        guard !isWriting else { throw PyError.bufferError("the buffer is being written") }
        readers += 1
        defer { readers -= 1 }
        return try body()
    }

    func write<Result>(_ body: () throws -> Result) throws -> Result {
        guard readers == 0, !isWriting else { throw PyError.bufferError("the buffer is being used") }
        isWriting = true
        defer { isWriting = false }
        return try body()
    }
}
