// OrderedDictionary+Python.swift: dict, with its order, as swift-collections has it. The trait Collections asks for it.

#if Collections
    public import OrderedCollections

    extension OrderedDictionary: PythonConvertible where Key: PythonConvertible, Value: PythonConvertible {
        /// A Python `dict`, in this order.
        public func toPython(_ py: Python) throws(PyError) -> PyObject {
            let dict = try py.dict()
            for (key, value) in self { try dict.set(key, value) }
            return dict.asPyObject
        }
    }

    extension OrderedDictionary: ConvertibleFromPython where Key: ConvertibleFromPython, Value: ConvertibleFromPython {
        /// From a `dict` or other mapping, in its order. Of keys that are equal in Swift the last one's value counts, at the
        /// place of the first.
        ///
        /// - Throws: ``PyError`` holding `TypeError` for anything else, or what a key's or a value's conversion throws.
        public static func fromPython(_ object: PyObject) throws(PyError) -> OrderedDictionary {
            var result = OrderedDictionary()
            if PyDict.isInstance(object) {
                let dict = PyDict(unchecked: object)
                result.reserveCapacity(dict.count)
                for entry in dict {
                    let (key, value) = try entry.get()
                    try result.insert(key, value)
                }
                return result
            }
            guard try PyMapping.hasMethods(object) else { throw .cannotConvert(object, to: "dict") }
            for entry in try PyMapping(unchecked: object).items() {
                guard let pair: (PyObject, PyObject) = try? entry.extract() else {
                    throw .conversion(.typeError, "items() of a mapping must give pairs")
                }
                try result.insert(pair.0, pair.1)
            }
            return result
        }

        private mutating func insert(_ key: PyObject, _ value: PyObject) throws(PyError) {
            let converted: Key
            do { converted = try key.extract() } catch { throw error.located("key \(shortRepresentation(of: key))") }
            do {
                self[converted] = try value.extract(Value.self)
            } catch {
                throw error.located("value of key \(shortRepresentation(of: key))")
            }
        }
    }
#endif
