// OutgoingCall.swift: the arguments of one call to Python, in the layout vectorcall wants.

internal import CPython

/// Owned argument pointers, behind one free place that the callee may use (`PY_VECTORCALL_ARGUMENTS_OFFSET`).
///
/// Whoever makes one calls ``release()``, whatever happens in between.
struct OutgoingCall {
    private let places: UnsafeMutablePointer<__PyPointer>
    private var count = 0
    private var names: [String] = []

    init(capacity: Int) {
        places = .allocate(capacity: capacity + 1)
    }

    private var arguments: UnsafeMutablePointer<__PyPointer> { places + 1 }

    /// Positional arguments come first, as Python's grammar has it; Swift's callers can break that, so it is checked.
    mutating func append(_ value: any PythonConvertible, name: String = "") throws(PyError) {
        if !name.isEmpty {
            names.append(name)
        } else if !names.isEmpty {
            throw .typeError("positional argument follows keyword argument '\(names[names.count - 1])'")
        }
        arguments[count] = try value.__toPython()
        count += 1
    }

    func perform(on callable: PyObject) throws(PyError) -> PyObject {
        let keywords: PyObject? = names.isEmpty ? nil : try callable.py.tuple(names).asPyObject
        defer { withExtendedLifetime(keywords) {} }
        return try callable.py.checked(
            py_call(callable.reference, arguments, count - names.count, keywords.map { py_lend($0.reference) }))
    }

    func release() {
        for index in 0..<count { py_decref(arguments[index]) }
        places.deallocate()
    }
}
