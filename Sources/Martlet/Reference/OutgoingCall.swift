// OutgoingCall.swift: the arguments of one call to Python, in the layout vectorcall wants.

internal import CPython

/// Owned argument pointers, behind one free place that the callee may use (`PY_VECTORCALL_ARGUMENTS_OFFSET`), and the owned
/// names of those passed by name.
///
/// Whoever makes one calls ``release()``, whatever happens in between.
struct OutgoingCall {
    private let places: UnsafeMutablePointer<__PyPointer>
    private let capacity: Int
    private var count = 0
    private var nameCount = 0

    init(capacity: Int) {
        self.capacity = capacity
        places = .allocate(capacity: 2 * capacity + 1)
    }

    private var arguments: UnsafeMutablePointer<__PyPointer> { places + 1 }
    private var names: UnsafeMutablePointer<__PyPointer> { arguments + capacity }

    /// Positional arguments come first, as Python's grammar has it; Swift's callers can break that, so it is checked.
    mutating func append(_ value: any PythonConvertible) throws(PyError) {
        if nameCount > 0 {
            let name = try PyObject(borrowing: names[nameCount - 1]).extract(String.self)
            throw .typeError("positional argument follows keyword argument '\(name)'")
        }
        try add(value)
    }

    /// Names are interned, and so equal where they are the same. That they differ is what vectorcall expects of its caller.
    mutating func append(_ value: any PythonConvertible, name: PyReference) throws(PyError) {
        for index in 0..<nameCount where names[index] == py_lend(name) {
            throw .typeError("got multiple values for keyword argument '\(try PyObject(name).extract(String.self))'")
        }
        try add(value)
        names[nameCount] = py_hand_over(name)
        nameCount += 1
    }

    private mutating func add(_ value: any PythonConvertible) throws(PyError) {
        arguments[count] = try value.__toPython()
        count += 1
    }

    func perform(on callable: PyObject) throws(PyError) -> PyObject {
        guard nameCount > 0 else { return try callable.py.checked(py_call(callable.reference, arguments, count, nil)) }
        let keywords = PyObject(
            adopting: try newTuple(of: nameCount) { index in
                py_incref(names[index])
                return names[index]
            })
        return try keywords.withPointer { keywords throws(PyError) in
            try callable.py.checked(py_call(callable.reference, arguments, count - nameCount, keywords))
        }
    }

    func release() {
        for index in 0..<count { py_decref(arguments[index]) }
        for index in 0..<nameCount { py_decref(names[index]) }
        places.deallocate()
    }
}
