// PyBuffer+Shape.swift: the shape that a function asks of a buffer.

extension PyBuffer {
    /// Insists on a number of dimensions and on their sizes, where `nil` is any size:
    ///
    ///     try points.requireShape(nil, 3)
    ///
    /// - Throws: ``PyError`` holding `ValueError` that says both shapes.
    public func requireShape(_ sizes: Int?...) throws(PyError) {
        let shape = try self.shape
        let fits = shape.count == sizes.count && zip(shape, sizes).allSatisfy { $1 == nil || $1 == $0 }
        guard fits else {
            throw .valueError("a buffer of the shape \(text(sizes)) is required, not \(text(shape))")
        }
    }

    /// As Python writes a tuple.
    private func text(_ sizes: [Int?]) -> String {
        let words = sizes.map { $0.map { "\($0)" } ?? "*" }
        return "(\(words.joined(separator: ", "))\(sizes.count == 1 ? "," : ""))"
    }
}
