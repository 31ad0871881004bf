import Martlet

/// bytes, bytearray and every other object that lends its memory.
@PyModule
enum Buffers {
    @PyFunction static func array(_ value: [UInt8]) -> [UInt8] { value }
    @PyFunction static func arrays(_ value: [[UInt8]]) -> [[UInt8]] { value }
    @PyFunction static func optional(_ value: [UInt8]?) -> [UInt8]? { value }
    @PyFunction static func bytes(_ value: PyBytes) -> PyBytes { value }
    @PyFunction static func bytearray(_ value: PyByteArray) -> PyByteArray { value }

    @PyFunction static func sumOfBytes(_ value: PyBytes) -> Int { value.withSpan(sum) }
    @PyFunction static func byte(_ value: PyBytes, at index: Int) throws -> UInt8 { try value[index] }
    @PyFunction static func areEqual(_ left: PyBytes, _ right: PyBytes) -> Bool { left == right && !(left != right) }
    @PyFunction static func countUp(py: Python, _ count: Int) throws -> PyBytes {
        try py.bytes(count: count) { span in
            for index in span.indices { span[index] = UInt8(truncatingIfNeeded: index) }
        }
    }
    @PyFunction static func countUpAndFail(py: Python, _ count: Int) throws -> PyBytes {
        try py.bytes(count: count) { span in throw PyError.keyError("enough") }
    }

    @PyFunction static func arrayByte(_ value: PyByteArray, at index: Int) throws -> UInt8 { try value[index] }
    @PyFunction static func setByte(_ value: PyByteArray, at index: Int, to byte: UInt8) throws {
        try value.set(index, byte)
    }
    @PyFunction static func extend(_ value: PyByteArray, with bytes: [UInt8]) throws {
        for byte in bytes { try value.append(byte) }
        try value.append(contentsOf: bytes)
    }
    @PyFunction static func resize(_ value: PyByteArray, to size: Int) throws { try value.resize(to: size) }
    @PyFunction static func resizeWhileLent(_ value: PyByteArray) throws {
        try value.withMutableSpan { _ in try value.resize(to: 1_000_000) }
    }
    @PyFunction static func invert(_ value: PyByteArray) throws {
        try value.withMutableSpan { span in for index in span.indices { span[index] = ~span[index] } }
    }
    @PyFunction static func newArray(py: Python) throws -> PyByteArray { try py.bytearray(1...3) }

    @PyFunction static func info(_ buffer: PyBuffer) throws -> (String, Int, [Int], [Int], Bool, Bool, Bool) {
        (
            try buffer.format, try buffer.itemSize, try buffer.shape, try buffer.strides, try buffer.isReadOnly,
            try buffer.isContiguous, try buffer.isFortranContiguous
        )
    }
    @PyFunction static func doubles(_ buffer: PyBuffer) throws -> [Double] { try buffer.array(of: Double.self) }
    @PyFunction static func ints(_ buffer: PyBuffer) throws -> [Int] { try buffer.array(of: Int.self) }
    @PyFunction static func int32s(_ buffer: PyBuffer) throws -> [Int32] { try buffer.array(of: Int32.self) }
    @PyFunction static func words(_ buffer: PyBuffer) throws -> [UInt16] { try buffer.array(of: UInt16.self) }
    @PyFunction static func bools(_ buffer: PyBuffer) throws -> [Bool] { try buffer.array(of: Bool.self) }
    @PyFunction static func trueCount(_ buffer: PyBuffer) throws -> Int {
        try buffer.withSpan(of: Bool.self) { span in span.indices.reduce(0) { span[$1] ? $0 + 1 : $0 } }
    }
    @PyFunction static func negate(_ buffer: PyBuffer) throws {
        try buffer.withMutableSpan(of: Bool.self) { span in for index in span.indices { span[index].toggle() } }
    }
    @PyFunction static func boolItem(_ buffer: PyBuffer, _ row: Int, _ column: Int) throws -> Bool {
        try buffer.item(at: row, column, as: Bool.self)
    }
    @PyFunction static func setBoolItem(_ buffer: PyBuffer, _ row: Int, _ column: Int, _ value: Bool) throws {
        try buffer.setItem(at: row, column, to: value)
    }
    @PyFunction static func raw(_ buffer: PyBuffer) throws -> [UInt8] {
        try buffer.withBytes { bytes in bytes.byteOffsets.map { bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) } }
    }
    @PyFunction static func total(_ buffer: PyBuffer) throws -> Double {
        try buffer.withSpan(of: Double.self) { span in span.indices.reduce(0) { $0 + span[$1] } }
    }
    @PyFunction static func scale(_ buffer: PyBuffer, by factor: Double) throws {
        try buffer.withMutableSpan(of: Double.self) { span in for index in span.indices { span[index] *= factor } }
    }
    @PyFunction static func item(_ buffer: PyBuffer, _ row: Int, _ column: Int) throws -> Double {
        try buffer.item(at: row, column, as: Double.self)
    }
    @PyFunction static func setItem(_ buffer: PyBuffer, _ row: Int, _ column: Int, _ value: Double) throws {
        try buffer.setItem(at: row, column, to: value)
    }
    @PyFunction static func callWhileLent(_ buffer: PyBuffer, _ callback: PyObject) throws {
        try buffer.withBytes { _ in _ = try callback() }
    }
    @PyFunction static func readWhileWriting(_ buffer: PyBuffer) throws {
        try buffer.withMutableBytes { _ in try buffer.withBytes { _ in } }
    }
    @PyFunction static func writeWhileReading(_ buffer: PyBuffer) throws {
        try buffer.withBytes { _ in try buffer.withMutableBytes { _ in } }
    }
    @PyFunction static func releaseWhileReading(_ buffer: PyBuffer) throws {
        try buffer.withBytes { _ in try buffer.release() }
    }
    @PyFunction static func useAfterRelease(_ buffer: PyBuffer) throws -> Int {
        try buffer.release()
        try buffer.release()
        return try buffer.count
    }
    @PyFunction static func requireWritable(_ object: PyObject) throws -> Bool {
        try PyBuffer(object, writable: true).isReadOnly
    }
    @PyFunction static func hasOwner(_ buffer: PyBuffer, _ object: PyObject) throws -> Bool {
        guard let owner = try buffer.object else { return false }
        return owner === object
    }

    private static func sum(_ span: Span<UInt8>) -> Int { span.indices.reduce(0) { $0 + Int(span[$1]) } }
}
