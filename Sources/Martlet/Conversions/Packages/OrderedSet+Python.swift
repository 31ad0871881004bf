// OrderedSet+Python.swift: Python has no ordered set, so it goes out as a list. The trait Collections asks for it.

#if Collections
    public import OrderedCollections

    extension OrderedSet: PythonConvertible where Element: PythonConvertible {
        /// A Python `list`, in this order.
        public func toPython(_ py: Python) throws(PyError) -> PyObject { try elements.toPython(py) }
    }

    extension OrderedSet: ConvertibleFromPython where Element: ConvertibleFromPython {
        /// From a `list` or other sequence, the keys of a `dict` (`dict.keys()`), or a `set`. An element that comes twice has the
        /// place of the first.
        ///
        /// - Throws: ``PyError`` holding `TypeError` for anything else, or what an element's conversion throws.
        public static func fromPython(_ object: PyObject) throws(PyError) -> OrderedSet {
            guard object.isInstance(of: "Set", in: "collections.abc") else {
                return OrderedSet(try object.extract([Element].self))
            }
            var result = OrderedSet()
            for item in try object.py.iter(object) {
                let item = try item.get()
                do {
                    result.append(try item.extract())
                } catch {
                    throw error.located("item \(shortRepresentation(of: item))")
                }
            }
            return result
        }
    }
#endif
