// Set+Python.swift: set and frozenset.

public import CPython

extension Set: PythonConvertible where Element: PythonConvertible {
    @inlinable
    public func toPython(_ py: Python) throws(PyError) -> PyObject { PyObject(adopting: try __toPython()) }

    /// A Python `set`.
    @inlinable
    public func __toPython() throws(PyError) -> __PyPointer {
        guard let set = py_set_new_owned() else { try PyError.throwRaised() }
        do throws(PyError) {
            for element in self {
                let item = try element.__toPython()
                defer { py_decref(item) }
                if py_set_add(set, item) < 0 { try PyError.throwRaised() }
            }
        } catch {
            py_decref(set)
            try error.rethrow()
        }
        return set
    }
}

extension Set: ConvertibleFromPython where Element: ConvertibleFromPython {
    @inlinable
    public static func fromPython(_ object: PyObject) throws(PyError) -> Set<Element> {
        try object.withPointer { borrowed throws(PyError) in try __fromPython(borrowed) }
    }

    /// From a `set` or `frozenset`.
    @inlinable
    public static func __fromPython(_ borrowed: __PyPointer) throws(PyError) -> Set<Element> {
        guard py_anyset_check(borrowed) else { try PyError.throwCannotConvert(borrowed, to: "set") }
        var result: Set<Element> = []
        try forEachItem(of: borrowed) { item throws(PyError) in
            do throws(PyError) {
                result.insert(try Element.__fromPython(item))
            } catch {
                try error.throwLocated(key: item, "item")
            }
        }
        return result
    }
}
