// Character+Python.swift: str of a single character, parts of strings, and literals.

internal import CPython

extension Character: PythonConvertible, ConvertibleFromPython {
    /// A Python `str`; of more than one code point for a character that is made of several.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try String(self).toPython(py) }

    /// From a `str` that is one character, which may be several code points: `'é'` in either spelling, `'👨‍👩‍👧'`.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a `str` of none or several.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Character {
        let text = try String.fromPython(object)
        guard let first = text.first, text.index(after: text.startIndex) == text.endIndex else {
            throw .conversion(.valueError, "expected a single character, got a str of \(text.count)")
        }
        return first
    }
}

extension Unicode.Scalar: PythonConvertible, ConvertibleFromPython {
    /// A Python `str` of length 1.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try String(self).toPython(py) }

    /// From a `str` of length 1.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for a `str` of another length.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Unicode.Scalar {
        let scalars = try String.fromPython(object).unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else {
            throw .conversion(.valueError, "expected a str of length 1, got one of \(scalars.count)")
        }
        return first
    }
}

extension Substring: PythonConvertible, ConvertibleFromPython {
    /// A Python `str`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try String(self).toPython(py) }

    /// From a `str`.
    ///
    /// - Throws: ``PyError`` holding `UnicodeEncodeError` for a lone surrogate.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Substring {
        Substring(try String.fromPython(object))
    }
}

extension StaticString: PythonConvertible {
    /// A Python `str`.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try description.toPython(py) }
}
