// BufferExport.swift: one export of an object's memory, from asking for it to giving it back.

public import CPython

/// The struct that the object filled, and who is using the memory right now. Both lie in the instance itself, at an address
/// that never changes, and are reached by it: an access by name would be checked for exclusivity each time.
@usableFromInline
final class BufferExport: ManagedBuffer<Void, py_export> {
    /// An object's memory, by the buffer protocol.
    static func of(_ borrowed: __PyPointer, writable: Bool) throws(PyError) -> BufferExport {
        let request = writable ? CInt(PY_BUFFER_RECORDS) : CInt(PY_BUFFER_RECORDS_READ)
        let export = empty(isTensor: false)
        return try export.filled(py_buffer_get(borrowed, export.view, request))
    }

    /// The tensor out of a DLPack capsule.
    static func ofTensor(_ capsule: __PyPointer, writable: Bool) throws(PyError) -> BufferExport {
        let export = empty(isTensor: true)
        return try export.filled(py_dlpack_get(capsule, export.view, writable))
    }

    private static func empty(isTensor: Bool) -> BufferExport {
        // What `create` makes is of the class that it is called on.
        let export = unsafeDowncast(create(minimumCapacity: 1) { _ in }, to: BufferExport.self)
        export.place.initialize(to: py_export())
        export.place.pointee.is_tensor = isTensor
        return export
    }

    private func filled(_ status: CInt) throws(PyError) -> BufferExport {
        if status >= 0 { return self }
        place.pointee.is_released = true
        throw .raised()
    }

    var place: UnsafeMutablePointer<py_export> { withUnsafeMutablePointerToElements { $0 } }

    /// Holds a reference to the object while it is filled.
    private var view: UnsafeMutablePointer<py_buffer> {
        // The first of the fields.
        UnsafeMutableRawPointer(place).assumingMemoryBound(to: py_buffer.self)
    }

    deinit {
        if !isReleased { free() }
    }

    private func free() {
        if place.pointee.is_tensor { py_dlpack_release(view) } else { py_buffer_release(view) }
    }

    /// Gives the memory back before the last reference goes.
    func release() throws(PyError) {
        guard !isUsed else { throw .bufferIsUsed }
        if !isReleased { free() }
        place.pointee.is_released = true
    }

    var isReleased: Bool { place.pointee.is_released }
    var isWriting: Bool { place.pointee.is_writing }
    /// Whether a span of the memory is lent.
    var isUsed: Bool { place.pointee.readers > 0 || isWriting }

    /// What the object said; valid until the release.
    func filled() throws(PyError) -> UnsafePointer<py_buffer> {
        guard !isReleased else { throw .bufferIsReleased }
        return UnsafePointer(view)
    }

    /// The memory, if its items are such in their usual form; else one has to look closer.
    func usualItems(_ letter: CChar, _ size: Int) -> UnsafeMutableRawBufferPointer? {
        py_export_usual_items(place, letter, size).map {
            UnsafeMutableRawBufferPointer(start: $0, count: place.pointee.view.len)
        }
    }

    // Many may read at once, and only one may write, with nobody reading.

    @usableFromInline
    func beginReading() throws(PyError) {
        guard !isWriting else { throw .bufferIsWritten }
        place.pointee.readers += 1
    }

    @usableFromInline
    func endReading() { place.pointee.readers -= 1 }

    @usableFromInline
    func beginWriting() throws(PyError) {
        guard !isUsed else { throw .bufferIsUsed }
        place.pointee.is_writing = true
    }

    @usableFromInline
    func endWriting() { place.pointee.is_writing = false }
}

/// Why the memory is not to be had right now, in the same words whoever asks.
extension PyError {
    static var bufferIsReleased: PyError { .valueError("operation forbidden on released buffer") }
    static var bufferIsWritten: PyError { .bufferError("the buffer is being written") }
    static var bufferIsUsed: PyError { .bufferError("the buffer is being used") }
    @usableFromInline static var bufferIsReadOnly: PyError { .bufferError("the buffer is read-only") }
    static var bufferIsEmpty: PyError { .bufferError("the buffer has no memory") }
}
