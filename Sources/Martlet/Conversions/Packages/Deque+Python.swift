// Deque+Python.swift: collections.deque as swift-collections has it. The trait Collections asks for it.

#if Collections
    public import DequeModule

    extension Deque: PythonConvertible where Element: PythonConvertible {
        /// A Python `collections.deque` without a maximal length.
        public func toPython(_ py: Python) throws(PyError) -> PyObject {
            try py.import("collections").deque(Array(self))
        }
    }

    extension Deque: ConvertibleFromPython where Element: ConvertibleFromPython {
        /// From what an `Array` takes: a `deque`, a `list` or another sequence.
        ///
        /// - Throws: ``PyError`` holding `TypeError` for anything else, or what an element's conversion throws.
        public static func fromPython(_ object: PyObject) throws(PyError) -> Deque {
            Deque(try object.extract([Element].self))
        }
    }
#endif
