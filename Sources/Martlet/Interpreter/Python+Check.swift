// Python+Check.swift: the one door in. Every C call that can fail passes through here and becomes a thrown PyError.

internal import CPython

extension Python {
    /// A new reference, or the exception that was raised instead.
    func checked(_ reference: PyReference?) throws(PyError) -> PyObject {
        guard let reference else { throw .raised() }
        return PyObject(reference)
    }

    /// A status; negative means that an exception is raised.
    @discardableResult
    func check(_ status: CInt) throws(PyError) -> CInt {
        if status < 0 { throw .raised() }
        return status
    }

    /// The interned `str` for an attribute, keyword or module name.
    func interned(_ name: String) throws(PyError) -> PyReference {
        var name = name
        let pointer = name.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { py_unicode_interned_owned($0.baseAddress, $0.count) }
        }
        guard let pointer else { throw .raised() }
        return py_reference_adopting(pointer)
    }

    /// The same of a literal, made once and then found by its address.
    func interned(_ name: StaticString) throws(PyError) -> PyReference {
        guard name.hasPointerRepresentation else { return try interned("\(name)") }
        let start = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        guard let interned = py_name(start, name.utf8CodeUnitCount) else { throw .raised() }
        return interned
    }
}
