// IntegerWords+Python.swift: int of any size, from the machine words of a Swift integer, in linear time.

internal import CPython

/// - Parameter words: The lowest first; in two's complement if signed.
func int(ofWords words: some Collection<UInt>, isSigned: Bool, _ py: Python) throws(PyError) -> PyObject {
    let bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { [UInt8]($0) } }
    return try PyObject(borrowing: py_type_int()).from_bytes(bytes, "little", signed: isSigned)
}
