import Martlet

/// Arrays and tensors that change hands without a copy.
@PyModule
enum Tensors {
    @PyFunction static func squares(py: Python, _ count: Int) throws -> PyObject {
        try py.nativeArray((0..<count).map { Double($0 * $0) })
    }
    @PyFunction static func matrix(py: Python, _ rows: Int, _ columns: Int) throws -> PyObject {
        try py.nativeArray(of: Int32.self, shape: [rows, columns]) { span in
            for index in span.indices { span[index] = Int32(truncatingIfNeeded: index) }
        }
    }
    @PyFunction static func shaped(py: Python, _ values: [Float], _ shape: [Int]) throws -> PyObject {
        try py.nativeArray(values, shape: shape)
    }
    @PyFunction static func unshaped(py: Python, _ shape: [Int]) throws -> PyObject {
        try py.nativeArray(of: UInt8.self, shape: shape) { _ in }
    }
    @PyFunction static func mask(py: Python, _ rows: Int, _ columns: Int) throws -> PyObject {
        try py.nativeArray(of: Bool.self, shape: [rows, columns]) { span in
            for index in span.indices { span[index] = index % 2 == 1 }
        }
    }
    @PyFunction static func bools(_ tensor: PyBuffer) throws -> [Bool] { try tensor.array(of: Bool.self) }
    @PyFunction static func failing(py: Python) throws -> PyObject {
        try py.nativeArray(of: UInt8.self, shape: [1000]) { _ in throw PyError.valueError("no values") }
    }
    @PyFunction static func everyType(py: Python) throws -> [PyObject] {
        try [
            py.nativeArray([1 as Int8]), py.nativeArray([1 as UInt8]), py.nativeArray([1 as Int16]),
            py.nativeArray([1 as UInt16]), py.nativeArray([1 as Int32]), py.nativeArray([1 as UInt32]),
            py.nativeArray([1 as Int64]), py.nativeArray([1 as UInt64]), py.nativeArray([1 as Int]),
            py.nativeArray([1 as UInt]), py.nativeArray([1 as Float]), py.nativeArray([1 as Double]),
            py.nativeArray([true]),
        ]
    }

    @PyFunction static func facts(py: Python, _ tensor: PyObject) throws -> PyTuple {
        let buffer = try PyBuffer(dlpack: tensor)
        return try py.tuple([
            buffer.shape, buffer.strides, buffer.format, buffer.itemSize, buffer.isReadOnly,
            buffer.object.map { _ in 1 },
        ])
    }
    @PyFunction static func total(_ tensor: PyBuffer) throws -> Double {
        try tensor.array(of: Double.self).reduce(0, +)
    }
    @PyFunction static func double(_ tensor: PyObject) throws {
        try PyBuffer(dlpack: tensor, writable: true).withMutableSpan(of: Double.self) { span in
            for index in span.indices { span[index] *= 2 }
        }
    }
    @PyFunction static func hold(_ tensor: PyObject, _ body: PyCallable) throws -> Double {
        let buffer = try PyBuffer(dlpack: tensor)
        try body()
        let items = try buffer.items(of: Double.self)
        try buffer.release()
        return try items[0]
    }

    @PyFunction static func trace(_ matrix: PyBuffer) throws -> Double {
        let items = try matrix.items(of: Double.self)
        return try (0..<min(items.shape[0], items.shape[1])).reduce(0) { try $0 + items[$1, $1] }
    }
    @PyFunction static func requirePoints(_ buffer: PyBuffer) throws { try buffer.requireShape(nil, 3) }
    @PyFunction static func requireFour(_ buffer: PyBuffer) throws { try buffer.requireShape(4) }
    @PyFunction static func item(_ buffer: PyBuffer, _ indices: [Int]) throws -> Double {
        let items = try buffer.items(of: Double.self)
        switch indices.count {
        case 1: return try items[indices[0]]
        case 2: return try items[indices[0], indices[1]]
        default: return try items[indices]
        }
    }
    @PyFunction static func set(_ object: PyObject, _ indices: [Int], _ value: Double) throws {
        let items = try PyBuffer(object, writable: true).items(of: Double.self)
        switch indices.count {
        case 1: try items.set(indices[0], to: value)
        case 2: try items.set(indices[0], indices[1], to: value)
        default: try items.set(indices, to: value)
        }
    }
    @PyFunction static func setWhileRead(_ object: PyObject) throws {
        let buffer = try PyBuffer(object, writable: true)
        let items = try buffer.items(of: Double.self)
        try buffer.withSpan(of: Double.self) { _ in try items.set(0, to: 1) }
    }
    @PyFunction static func readWhileWritten(_ object: PyObject) throws -> Double {
        let buffer = try PyBuffer(object, writable: true)
        let items = try buffer.items(of: Double.self)
        return try buffer.withMutableSpan(of: Double.self) { _ in try items[0] }
    }
}
