// Complex+Python.swift: complex as swift-numerics has it. The trait Numerics asks for it.

#if Numerics
    public import ComplexModule
    internal import CPython

    extension Complex: PythonConvertible where RealType: BinaryFloatingPoint {
        /// A Python `complex`, with the parts as they are stored: Swift takes all infinities for one, Python does not.
        public func toPython(_ py: Python) throws(PyError) -> PyObject {
            let (real, imaginary) = rawStorage
            return try py.complex(Double(real), Double(imaginary)).asPyObject
        }
    }

    extension Complex: ConvertibleFromPython where RealType: BinaryFloatingPoint {
        /// From a `complex`, or from any object with `__complex__`, `__float__` or `__index__`.
        ///
        /// - Throws: ``PyError`` holding `TypeError` for other objects, a `str` too; `OverflowError` for a part out of range.
        public static func fromPython(_ object: PyObject) throws(PyError) -> Complex {
            let value = try number(of: object)
            return try Complex(part(value.real), part(value.imaginary))
        }

        private static func part(_ value: Double) throws(PyError) -> RealType {
            let rounded = RealType(value)
            guard rounded.isFinite || !value.isFinite else {
                throw .conversion(.overflowError, "complex out of range for \(Self.self)")
            }
            return rounded
        }
    }

    private func number(of object: PyObject) throws(PyError) -> PyComplex {
        if PyComplex.isInstance(object) { return PyComplex(unchecked: object) }
        var isNumber = object.withPointer { py_has_number_conversion($0) }
        if !isNumber { isNumber = try object.py.hasattr(object.py.type(object), "__complex__") }
        guard isNumber else { throw .cannotConvert(object, to: "complex") }
        return try PyObject(borrowing: py_type_complex())(object).as(PyComplex.self)
    }
#endif
