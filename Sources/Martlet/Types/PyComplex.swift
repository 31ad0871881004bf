// PyComplex.swift: complex.

internal import CPython

/// A Python `complex`.
public struct PyComplex: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_complex()) }
    public static func isExactInstance(_ object: PyObject) -> Bool { object.hasExactType(py_type_complex()) }
    public static var typeName: String { "complex" }

    /// The real part (`PyComplex_RealAsDouble`).
    public var real: Double { asPyObject.withPointer { py_complex_real($0) } }

    /// The imaginary part (`PyComplex_ImagAsDouble`).
    public var imaginary: Double { asPyObject.withPointer { py_complex_imaginary($0) } }
}

extension Python {
    /// A new `complex` (`PyComplex_FromDoubles`).
    public func complex(_ real: Double, _ imaginary: Double) throws(PyError) -> PyComplex {
        PyComplex(unchecked: try checked(py_complex_new(real, imaginary)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PyComplex: Sendable {}
