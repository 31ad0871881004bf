// Python+NativeArray.swift: arrays of Swift's as Python, NumPy and other libraries take them, without copying.

internal import CPython

extension Python {
    /// A Python object whose memory is the array's own, read-only:
    ///
    ///     let samples: PyObject = try numpy.asarray(py.nativeArray(values))
    ///
    /// It has the buffer protocol and DLPack: `memoryview`, `numpy.asarray`, `torch.from_dlpack` and their like take it
    /// as it is, and keep the array alive.
    ///
    /// - Parameter shape: The number of items along each dimension, in C order; all in one without it.
    /// - Throws: ``PyError`` holding `ValueError` for a shape of another number of items, `MemoryError`, or `RuntimeError`
    ///   before Python 3.9, where classes cannot export memory.
    public func nativeArray<Element: PyBufferElement>(
        _ values: [Element], shape: [Int]? = nil
    ) throws(PyError) -> PyObject {
        let shape = shape ?? [values.count]
        guard try itemCount(shape) == values.count else {
            throw .valueError("a shape of \(shape) for \(values.count) items")
        }
        let memory = SharedMemory(values)
        return try newNativeArray(memory, of: Element.self, shape, readOnly: true)
    }

    /// A Python object of new memory that `body` sets and that Python may change.
    ///
    /// - Parameters:
    ///   - shape: The number of items along each dimension, in C order.
    ///   - body: Sets the items, which are 0 to begin with.
    /// - Throws: As ``nativeArray(_:shape:)``; what `body` throws.
    public func nativeArray<Element: PyBufferElement>(
        of type: Element.Type, shape: [Int], _ body: (inout MutableSpan<Element>) throws -> Void
    ) throws -> PyObject {
        let memory = try OwnMemory(count: itemCount(shape), of: type)
        var span = MutableSpan(_unsafeElements: memory.bytes.bindMemory(to: type))
        try body(&span)
        return try newNativeArray(memory, of: type, shape, readOnly: false)
    }

    private func itemCount(_ shape: [Int]) throws(PyError) -> Int {
        var count = 1
        for size in shape {
            let (product, overflow) = count.multipliedReportingOverflow(by: size)
            guard size >= 0, !overflow else { throw .valueError("\(shape) is not a shape") }
            count = product
        }
        guard shape.count <= 64 else { throw .valueError("a shape has at most 64 dimensions") }
        return count
    }

    private func newNativeArray<Element: PyBufferElement>(
        _ memory: some NativeMemory, of type: Element.Type, _ shape: [Int], readOnly: Bool
    ) throws(PyError) -> PyObject {
        let owner = Unmanaged<AnyObject>.passRetained(memory).toOpaque()
        let array = shape.withUnsafeBufferPointer { shape in
            var contents = py_native_array_contents(
                start: memory.start, count: memory.byteCount / MemoryLayout<Element>.size,
                item_size: MemoryLayout<Element>.size, format: BufferFormat(of: type).letter, read_only: readOnly,
                dimensions: CInt(shape.count), shape: shape.baseAddress, owner: owner,
                release: { Unmanaged<AnyObject>.fromOpaque($0).release() })
            return py_native_array_new(&contents)
        }
        guard let array else {
            Unmanaged<AnyObject>.fromOpaque(owner).release()
            throw .raised()
        }
        return PyObject(array)
    }
}

/// Memory that stays where it is for as long as the object lives.
private protocol NativeMemory: AnyObject {
    var start: UnsafeMutableRawPointer? { get }
    var byteCount: Int { get }
}

/// An array's. Nobody changes the array in here: others that share its memory copy it before they write.
private final class SharedMemory<Element: PyBufferElement>: NativeMemory {
    private let values: [Element]
    let start: UnsafeMutableRawPointer?
    let byteCount: Int

    init(_ values: [Element]) {
        self.values = values
        (start, byteCount) = values.withUnsafeBytes { (UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count) }
    }
}

/// New memory, of zeros.
private final class OwnMemory: NativeMemory {
    let bytes: UnsafeMutableRawBufferPointer
    var start: UnsafeMutableRawPointer? { bytes.baseAddress }
    var byteCount: Int { bytes.count }

    init<Element: PyBufferElement>(count: Int, of type: Element.Type) throws(PyError) {
        let (size, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.size)
        guard !overflow, let start = py_zeroed_memory(size) else {
            throw .memoryError("no memory for \(count) items")
        }
        bytes = UnsafeMutableRawBufferPointer(start: start, count: size)
    }

    deinit { py_free_memory(bytes.baseAddress) }
}
