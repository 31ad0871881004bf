// IntegerWords+Python.swift: int of any size, from the machine words of a Swift integer and to them, in linear time.

internal import CPython

/// - Parameter words: The lowest first; in two's complement if signed.
func int(ofWords words: some Collection<UInt>, isSigned: Bool, _ py: Python) throws(PyError) -> PyObject {
    let bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { [UInt8]($0) } }
    return try PyObject(borrowing: py_type_int()).from_bytes(bytes, "little", signed: isSigned)
}

/// The words of an int, the lowest first; in two's complement if signed. By functions of int itself, for a subclass may have
/// others of these names.
func machineWords(of index: PyObject, isSigned: Bool) throws(PyError) -> [UInt] {
    let int = PyObject(borrowing: py_type_int())
    let bits: Int = try int.bit_length(index).extract()
    let count = bits / UInt.bitWidth + 1
    let bytes = try int.to_bytes(index, count * MemoryLayout<UInt>.size, "little", signed: isSigned).as(PyBytes.self)
    return bytes.withSpan { span in
        span.bytes.withUnsafeBytes { bytes in
            (0..<count).map { UInt(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt.self)) }
        }
    }
}
