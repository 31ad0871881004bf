import Martlet

/// What no other module here takes: each function takes a value of one type, looks at it, and gives it or what it saw.
@PyModule
enum Echoes {
    @PyFunction static func half(_ value: Float16) -> Float16 { value }
    @PyFunction static func contiguous(_ value: ContiguousArray<Int>) -> ContiguousArray<Int> { value }
    @PyFunction static func contiguousBytes(_ value: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> { value }
    @PyFunction static func slice(_ value: ArraySlice<String>) -> ArraySlice<String> { value.dropFirst() }

    @PyFunction static func pyBool(_ value: PyBool) -> Bool { value.value }
    @PyFunction static func pyInt(_ value: PyInt) throws -> (Int, String) { (try value.bitLength, try value.digits) }
    @PyFunction static func pyFloat(_ value: PyFloat) -> Double { value.value }
    @PyFunction static func pyComplex(_ value: PyComplex) -> (Double, Double) { (value.real, value.imaginary) }
    @PyFunction static func pyUtf8(_ value: PyUTF8) -> Int { value.count }

    @PyFunction static func pySet(_ value: PySet) throws -> (Int, Bool, [PyObject]) {
        (value.count, try value.contains(1), try value.map { try $0.get() })
    }
    @PyFunction static func pyFrozenSet(_ value: PyFrozenSet) throws -> (Int, Bool, [PyObject]) {
        (value.count, try value.contains(1), try value.map { try $0.get() })
    }
    @PyFunction static func pyDictKeys(_ value: PyDictKeys) throws -> (Int, Bool, [PyObject]) {
        (try value.count, try value.contains("a"), try value.map { try $0.get() })
    }
    @PyFunction static func pyDictValues(_ value: PyDictValues) throws -> (Int, [PyObject]) {
        (try value.count, try value.map { try $0.get() })
    }
    @PyFunction static func pyDictItems(_ value: PyDictItems) throws -> (Int, [PyObject]) {
        (try value.count, try value.map { try $0.get() })
    }
    @PyFunction static func pyFrozenDict(_ value: PyFrozenDict) throws -> Int { try value.asMapping.count }
    @PyFunction static func pyMappingProxy(_ value: PyMappingProxy) throws -> (Int, PyList) {
        (try value.asMapping.count, try value.asMapping.items())
    }
    @PyFunction static func pyRange(_ value: PyRange) throws -> (Int, Int, Int, Int) {
        (try value.start, try value.stop, try value.step, try value.count)
    }
    @PyFunction static func pySlice(_ value: PySlice) throws -> (PyObject, PyObject, Int) {
        (try value.start, try value.step, try value.indices(in: 10).count)
    }
    /// No more than the first of them, for there may be no last.
    @PyFunction static func pyIterator(_ value: PyIterator) throws -> [PyObject] {
        try value.prefix(3).map { try $0.get() }
    }
    @PyFunction static func pyMemoryView(_ value: PyMemoryView) throws -> Bool { try value.isReadOnly }

    @PyFunction static func pyCallable(_ value: PyCallable) -> PyCallable { value }
    @PyFunction static func pyFunction(_ value: PyFunctionObject) throws -> (String, PyCode) {
        (try value.name, try value.code)
    }
    @PyFunction static func pyBuiltinFunction(_ value: PyBuiltinFunction) throws -> (String, String?) {
        (try value.qualifiedName, try value.documentation)
    }
    @PyFunction static func pyCode(_ value: PyCode) throws -> String { try value.name }
    @PyFunction static func pyFrame(_ value: PyFrame) throws -> Int { try value.line }
    @PyFunction static func pyTraceback(_ value: PyTraceback) throws -> Int { try value.line }
    @PyFunction static func pyType(_ value: PyType) throws -> (String, String, PyTuple) {
        (try value.name, try value.module, try value.bases)
    }
    @PyFunction static func pySuper(_ value: PySuper) -> PySuper { value }
    @PyFunction static func pyGenericAlias(_ value: PyGenericAlias) throws -> PyTuple { try value.arguments }
    @PyFunction static func pyModuleObject(_ value: PyModuleObject) throws -> String { try value.name }
    @PyFunction static func pyCapsule(_ value: PyCapsule) -> String? { value.name }
    @PyFunction static func pyWeakReference(_ value: PyWeakReference) throws -> PyObject? { try value.object() }
    @PyFunction static func pyWeakProxy(_ value: PyWeakProxy) -> PyWeakProxy { value }
    @PyFunction static func pyNone(_ value: PyNone) -> PyNone { value }
    @PyFunction static func pyEllipsis(_ value: PyEllipsis) -> PyEllipsis { value }
    @PyFunction static func pyNotImplemented(_ value: PyNotImplemented) -> PyNotImplemented { value }

    @PyFunction static func pyDateTime(_ value: PyDateTime) throws -> (Int, Int, PyObject?) {
        (try value.year, try value.microsecond, try value.timeZone())
    }
    @PyFunction static func pyTime(_ value: PyTime) throws -> (Int, Int, PyObject?) {
        (try value.hour, try value.microsecond, try value.timeZone())
    }
    @PyFunction static func pyTimeDelta(_ value: PyTimeDelta) throws -> (Int, Int, Int) {
        (try value.days, try value.seconds, try value.microseconds)
    }
    @PyFunction static func pyTzInfo(_ value: PyTzInfo) throws -> String? { try value.name() }

    @PyClass
    final class Thing {
        @PyInit init() {}
    }
    @PyFunction static func pyInstance(_ value: PyInstance<Thing>) -> PyInstance<Thing> { value }
    @PyFunction static func thing(_ value: Thing) -> Thing { value }
}
