import Martlet

/// Squares that are never stored, looked up as in a list.
@PyModule
enum GetItem {
    /// The squares below `length` that an index, negative ones too, or a slice names.
    @PyFunction
    static func squares(py: Python, key: PyObject, length: Int) throws -> [Int] {
        guard length >= 0 && length < 1 << 20 else { throw PyError.valueError("length must be from 0 to 2**20 - 1") }
        if try py.isinstance(key, py.builtins.slice) {
            let (start, stop, step): (Int, Int, Int) = try key.indices(length).extract()
            return Swift.stride(from: start, to: stop, by: step).map { $0 * $0 }
        }
        let index: Int = try key.extract()
        guard -length <= index && index < length else { throw PyError.indexError("index out of range") }
        let position = index < 0 ? index + length : index
        return [position * position]
    }
}
