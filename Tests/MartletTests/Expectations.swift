// Expectations.swift: what the tests say again and again.

import MartletEmbedding
import Testing

/// Expects that the object converts to the value.
func expect<Value: ConvertibleFromPython & Equatable>(
    _ object: PyObject?, gives value: Value, at location: SourceLocation = #_sourceLocation
) throws {
    let converted = try object?.extract(Value.self)
    #expect(converted == value, sourceLocation: location)
}

/// Expects that the body throws a Python exception of the type.
func expect(
    _ type: BuiltinException, _ py: Python, at location: SourceLocation = #_sourceLocation, _ body: () throws -> Any?
) {
    let error = #expect(throws: PyError.self, sourceLocation: location) { _ = try body() }
    guard let error else { return }
    #expect(error.matches(type, py), "\(error)", sourceLocation: location)
}
