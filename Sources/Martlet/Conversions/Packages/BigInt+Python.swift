// BigInt+Python.swift: int of any size as attaswift/BigInt has it, both ways in linear time. The trait BigInt asks for it.

#if BigInt
    public import BigInt
    internal import CPython

    extension BigInt: PythonConvertible, ConvertibleFromPython {
        /// A Python `int` (`int.from_bytes`).
        public func toPython(_ py: Python) throws(PyError) -> PyObject {
            if let small = Int(exactly: self) { return try small.toPython(py) }
            return try int(ofWords: words, isSigned: true, py)
        }

        /// From an `int` of any size, or from any object with `__index__` (`int.to_bytes`).
        public static func fromPython(_ object: PyObject) throws(PyError) -> BigInt {
            try BigInt(words: machineWords(of: index(of: object), isSigned: true))
        }
    }

    extension BigUInt: PythonConvertible, ConvertibleFromPython {
        /// A Python `int` (`int.from_bytes`).
        public func toPython(_ py: Python) throws(PyError) -> PyObject {
            if let small = UInt(exactly: self) { return try small.toPython(py) }
            return try int(ofWords: words, isSigned: false, py)
        }

        /// From an `int` of any size, or from any object with `__index__` (`int.to_bytes`).
        ///
        /// - Throws: ``PyError`` holding `OverflowError` for a negative one.
        public static func fromPython(_ object: PyObject) throws(PyError) -> BigUInt {
            let index = try index(of: object)
            guard try index >= 0 else { throw .conversion(.overflowError, "int must be 0 or more") }
            return try BigUInt(words: machineWords(of: index, isSigned: false))
        }
    }

    private func index(of object: PyObject) throws(PyError) -> PyObject {
        PyObject(adopting: try object.withPointer { borrowed throws(PyError) in try integer(of: borrowed) })
    }
#endif
