// FilePath+Python.swift: paths as swift-system has them: bytes, whatever their encoding. The trait System asks for it.

#if System
    internal import CPython
    public import SystemPackage

    extension FilePath: PythonConvertible {
        /// A `pathlib.Path`. Bytes that are no text become surrogates, as everywhere in Python (`os.fsdecode`).
        public func toPython(_ py: Python) throws(PyError) -> PyObject {
            let text = withPlatformString { py_path_text($0, length) }
            return try py.import("pathlib").Path(py.checked(text))
        }
    }

    extension FilePath: ConvertibleFromPython {
        /// From a `pathlib.Path`, any other path object (`os.PathLike`), a `str`, or `bytes` (`PyUnicode_FSConverter`). A
        /// relative path stays one, and `~` and `..` stay what they are.
        ///
        /// - Throws: ``PyError`` holding `ValueError` for a path with a NUL, `UnicodeEncodeError` for one that the file
        ///   system's encoding does not have, `TypeError` for anything else.
        public static func fromPython(_ object: PyObject) throws(PyError) -> FilePath {
            guard try isPath(object) else {
                let name = pythonTypeName(of: object)
                throw .conversion(.typeError, "expected str, bytes or os.PathLike object, not \(name)")
            }
            let bytes = object.withPointer { py_path_bytes_owned($0) }
            guard let bytes else { throw .raised() }
            defer { py_decref(bytes) }
            return FilePath(platformString: py_bytes_contents(bytes).assumingMemoryBound(to: CChar.self))
        }

        private static func isPath(_ object: PyObject) throws(PyError) -> Bool {
            if PyStr.isInstance(object) || PyBytes.isInstance(object) { return true }
            return try object.py.hasattr(object.py.type(object), "__fspath__")
        }
    }
#endif
