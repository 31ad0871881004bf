// ConversionError.swift: how a value that does not fit is named, in Python's own words.

internal import CPython

extension PyError {
    /// A failure of a conversion itself; see `PyErrorStorage.Lazy.isConversion`.
    package static func conversion(_ type: BuiltinException, _ message: String) -> PyError {
        PyError(lazy: PyErrorStorage.Lazy(type: type, message: message, isConversion: true))
    }

    /// Arguments that do not fit a function's parameters.
    static func mismatch(_ message: String) -> PyError {
        PyError(lazy: PyErrorStorage.Lazy(type: .typeError, message: message, isMismatch: true))
    }

    package static func cannotConvert(_ object: PyObject, to type: String) -> PyError {
        object.withPointer { cannotConvert($0, to: type) }
    }

    static func cannotConvert(_ borrowed: __PyPointer, to type: String) -> PyError {
        .conversion(.typeError, "'\(pythonTypeName(of: borrowed))' object cannot be converted to '\(type)'")
    }

    @usableFromInline
    @inline(never)
    static func throwCannotConvert(_ object: PyObject, to type: String) throws(PyError) -> Never {
        throw cannotConvert(object, to: type)
    }

    @usableFromInline
    @inline(never)
    static func throwCannotConvert(_ borrowed: __PyPointer, to type: String) throws(PyError) -> Never {
        throw cannotConvert(borrowed, to: type)
    }

    @usableFromInline
    @inline(never)
    consuming func throwLocated(item index: Int) throws(PyError) -> Never { throw located("item \(index)") }

    @usableFromInline
    @inline(never)
    consuming func throwLocated(key borrowed: __PyPointer, _ role: StaticString) throws(PyError) -> Never {
        throw located("\(role) \(shortRepresentation(of: borrowed))")
    }

    /// The same by the key's text.
    @usableFromInline
    @inline(never)
    consuming func throwLocated(text: String, _ role: StaticString) throws(PyError) -> Never {
        let key = try text.__toPython()
        defer { py_decref(key) }
        try throwLocated(key: key, role)
    }

    /// The same error, saying where the value stood: `item 2: …`, `f() argument 'a': …`.
    ///
    /// Only Martlet's own messages are extended. What the converted object's code raised is the caller's own exception and
    /// passes unchanged; a UnicodeEncodeError keeps its type and gets the place into its reason.
    @usableFromInline
    @inline(never)
    func located(_ place: String, isMismatch: Bool = false) -> PyError {
        if var lazy = storage.lazy {
            guard lazy.isConversion else { return self }
            lazy.message = "\(place): \(lazy.message)"
            lazy.isMismatch = isMismatch
            return PyError(lazy: lazy)
        }
        let py = Python(attached: ())
        guard matches(.unicodeEncodeError, py) else { return self }
        do {
            let exception = value(py)
            let reason: String = try exception.reason.extract()
            try py.setattr(exception, "reason", "\(reason) (\(place))")
        } catch {
            // Without the place the error is still the right one.
        }
        return self
    }
}

/// `type(object).__name__`, for messages; never fails.
func pythonTypeName(of borrowed: __PyPointer) -> String {
    guard let name = py_getattr_string_owned(py_type_borrowed(borrowed), "__name__") else {
        py_err_clear()
        return "object"
    }
    defer { py_decref(name) }
    do { return try String.__fromPython(name) } catch { return "object" }
}

func pythonTypeName(of object: PyObject) -> String { object.withPointer { pythonTypeName(of: $0) } }

/// `repr` for a message; never fails, never long.
package func shortRepresentation(of object: PyObject) -> String {
    do {
        let text = try object.py.repr(object)
        return text.count > 40 ? text.prefix(37) + "..." : text
    } catch {
        return "of type '\(pythonTypeName(of: object))'"
    }
}

@usableFromInline
@inline(never)
func shortRepresentation(of borrowed: __PyPointer) -> String { shortRepresentation(of: PyObject(borrowing: borrowed)) }
