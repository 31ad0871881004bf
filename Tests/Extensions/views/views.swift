import Martlet

/// The typed views: what each can do, and what it refuses.
@PyModule
enum Views {
    @PyFunction static func listOperations(py: Python, _ list: PyList) throws -> PyObject {
        try list.append(4)
        try list.insert(0, at: 0)
        try list.insert("far", at: 1_000)
        try list.set(1, 1.5)
        try list.append(contentsOf: py.eval("(x for x in 'ab')"))
        let taken = try (list.remove(at: 0), list.removeLast())
        try list.removeSubrange(1..<2)
        try list.reverse()
        let facts = try py.tuple([
            list.contains("far"), list.contains("near"), list.firstIndex(of: "far"), list.firstIndex(of: 9), list.count,
            list.isEmpty, taken.0, taken.1, list[0..<2], list.asTuple(), list.map { "\($0)" },
        ])
        try list.removeAll()
        return facts.asPyObject
    }
    @PyFunction static func listItem(_ list: PyList, _ index: Int) throws -> PyObject { try list[index] }
    @PyFunction static func listSet(_ list: PyList, _ index: Int, _ item: PyObject) throws { try list.set(index, item) }
    @PyFunction static func listRemove(_ list: PyList, _ index: Int) throws -> PyObject { try list.remove(at: index) }
    @PyFunction static func listPop(_ list: PyList) throws -> PyObject { try list.removeLast() }
    @PyFunction static func listSort(_ list: PyList) throws { try list.sort() }
    @PyFunction static func listExtend(_ list: PyList, _ items: PyObject) throws { try list.append(contentsOf: items) }
    @PyFunction static func listFind(_ list: PyList, _ item: PyObject) throws -> Int? { try list.firstIndex(of: item) }
    @PyFunction static func listVisit(_ list: PyList, _ visit: PyObject) throws -> Int {
        var count = 0
        for item in list {
            try visit(item)
            count += 1
        }
        return count
    }

    @PyFunction static func tupleOperations(py: Python, _ tuple: PyTuple) throws -> PyTuple {
        try py.tuple([
            tuple.count, tuple.isEmpty, tuple[0], tuple[1..<9], tuple.contains(2), tuple.firstIndex(of: 2),
            tuple.map { "\($0)" }, py.tuple(from: "ab"), py.list(from: tuple),
        ])
    }

    @PyFunction static func dictOperations(py: Python, _ dict: PyDict) throws -> PyTuple {
        let copy = try dict.copy()
        try dict.set("new", 1)
        let removed = try dict.removeValue(forKey: "a")
        let missing = try dict.removeValue(forKey: "a")
        let first = try dict.value(forKey: "default", settingDefault: [1])
        let second = try dict.value(forKey: "default", settingDefault: [2])
        try dict.update(["updated": true])
        let facts: [any PythonConvertible] = try [
            dict.contains("new"), dict.contains("a"), dict.count, dict.isEmpty, removed, missing, first,
            first === second,
            dict.keys(), dict.values(), dict.items(), copy,
        ]
        dict.removeAll()
        return try py.tuple(facts)
    }
    @PyFunction static func dictItem(_ dict: PyDict, _ key: PyObject) throws -> PyObject? { try dict[key] }
    @PyFunction static func dictHas(_ dict: PyDict, _ key: PyObject) throws -> Bool { try dict.contains(key) }
    @PyFunction static func dictVisit(_ dict: PyDict, _ visit: PyObject) throws -> Int {
        var count = 0
        for entry in dict {
            let (key, value) = try entry.get()
            try visit(key, value)
            count += 1
        }
        return count
    }

    @PyFunction static func setOperations(py: Python, _ set: PySet) throws -> PyTuple {
        try set.insert("new")
        let facts: [any PythonConvertible] = try [
            set.contains("new"), set.contains("old"), set.remove("new"), set.remove("new"), set.count, set.isEmpty,
            py.builtins.sorted(set), set.asPyObject | py.set(["x"]), py.frozenset(from: set),
            py.frozenset([1, 1]).count,
        ]
        _ = try set.pop()
        try set.removeAll()
        return try py.tuple(facts)
    }
    @PyFunction static func setHas(_ set: PyFrozenSet, _ item: PyObject) throws -> Bool { try set.contains(item) }
    @PyFunction static func setInsert(_ set: PySet, _ item: PyObject) throws { try set.insert(item) }
    @PyFunction static func setPop(_ set: PySet) throws -> PyObject { try set.pop() }
    @PyFunction static func setVisit(_ set: PySet, _ visit: PyObject) throws -> Int {
        var count = 0
        for item in set {
            try visit(item.get())
            count += 1
        }
        return count
    }

    @PyFunction static func numbers(py: Python, _ int: PyInt, _ float: PyFloat, _ bool: PyBool, _ complex: PyComplex)
        throws -> PyTuple
    {
        try py.tuple([
            int.bitLength, int.digits, float.value, bool.value, complex.real, complex.imaginary,
            py.int("-" + int.digits), py.int("ff", base: 16), py.int(7 as UInt8), py.float(2.5), py.complex(1, -2),
        ])
    }
    @PyFunction static func parse(py: Python, _ digits: String, base: Int = 10) throws -> PyInt {
        try py.int(digits, base: base)
    }
    @PyFunction static func small(_ int: PyInt) throws -> Int8 { try int.value() }

    @PyFunction static func slice(_ slice: PySlice, in count: Int) throws -> (Int, Int, Int) {
        let (start, step, selected) = try slice.indices(in: count)
        return (start, step, selected)
    }
    @PyFunction static func newSlices(py: Python) throws -> [PySlice] {
        try [py.slice(), py.slice(stop: 3), py.slice(start: 1, stop: -1, step: 2)]
    }
    @PyFunction static func range(py: Python, _ range: PyRange) throws -> PyTuple {
        try py.tuple([range.start, range.stop, range.step, range.count, range.contains(4), py.range(5)])
    }
    @PyFunction static func rangeItem(_ range: PyRange, _ index: Int) throws -> Int { try range[index] }

    @PyFunction static func type(py: Python, _ type: PyType, _ other: PyType) throws -> PyTuple {
        try py.tuple([
            type.name, type.qualifiedName, type.module, type.bases, type.methodResolutionOrder,
            type.isSubtype(of: other),
        ])
    }
    @PyFunction static func module(py: Python, _ source: String) throws -> PyModuleObject {
        let module = try py.module("made", source: source)
        try module.add("added", module.name)
        return module
    }
    @PyFunction static func memoryview(py: Python, _ object: PyObject) throws -> PyTuple {
        let view = try py.memoryview(object)
        let facts = try py.tuple([view.format, view.shape, view.byteCount, view.isReadOnly])
        try view.release()
        return facts
    }
    @PyFunction static func weakref(py: Python, _ object: PyObject, _ callback: PyObject?) throws -> PyWeakReference {
        try py.weakref(object, callback: callback)
    }
    @PyFunction static func weakproxy(py: Python, _ object: PyObject) throws -> PyObject { try py.weakproxy(object) }
    @PyFunction static func resolve(_ reference: PyWeakReference) throws -> PyObject? { try reference.object() }

    @PyFunction static func mapping(py: Python, _ mapping: PyMapping) throws -> PyTuple {
        try mapping.set("b", 2)
        let facts: [any PythonConvertible] = try [
            mapping.count, mapping["a"], mapping.contains("b"), mapping.keys(), mapping.values(), mapping.items(),
        ]
        try mapping.remove("b")
        return try py.tuple(facts)
    }
    @PyFunction static func mappingItem(_ mapping: PyMapping, _ key: PyObject) throws -> PyObject { try mapping[key] }
    @PyFunction static func sequence(py: Python, _ sequence: PySequence) throws -> PyTuple {
        try py.tuple([
            sequence.count, sequence[0], sequence[-1], sequence[1..<3], sequence.contains(2),
            sequence.firstIndex(of: 2),
            sequence.occurrences(of: 2),
        ])
    }
    @PyFunction static func sequenceChange(_ sequence: PySequence) throws {
        try sequence.set(0, "first")
        try sequence.remove(at: -1)
    }
    @PyFunction static func proxy(_ proxy: PyMappingProxy) throws -> PyList { try proxy.asMapping.keys() }
    @PyFunction static func function(py: Python, _ function: PyFunctionObject) throws -> PyTuple {
        try py.tuple([function.name, function.code.argumentCount, function.globals["__name__"]])
    }
    @PyFunction static func traceback(py: Python, _ traceback: PyTraceback) throws -> PyTuple {
        try py.tuple([traceback.line, traceback.function, traceback.next()?.function, traceback.format()])
    }

    @PyFunction static func date(py: Python, _ date: PyDate) throws -> PyTuple {
        try py.tuple([date.year, date.month, date.day, date.isoFormat, py.date(2024, 2, 29)])
    }
    @PyFunction static func newDate(py: Python, _ year: Int, _ month: Int, _ day: Int) throws -> PyDate {
        try py.date(year, month, day)
    }
    @PyFunction static func time(py: Python, _ time: PyTime) throws -> PyTuple {
        try py.tuple([
            time.hour, time.minute, time.second, time.microsecond, time.fold, time.timeZone(), time.isoFormat,
            py.time(1, 2, 3, microsecond: 4, timeZone: py.utc),
        ])
    }
    @PyFunction static func datetime(py: Python, _ time: PyDateTime) throws -> PyTuple {
        try py.tuple([
            time.year, time.hour, time.timestamp, time.timeZone(), time.isoFormat,
            py.datetime(2024, 2, 29, 12, timeZone: py.utc),
        ])
    }
    @PyFunction static func timedelta(py: Python, _ delta: PyTimeDelta) throws -> PyTuple {
        try py.tuple([delta.days, delta.seconds, delta.microseconds, py.timedelta(days: -1, seconds: 1)])
    }

    private final class Engine: Sendable {
        let power: Int
        init(power: Int) { self.power = power }
    }
    @PyFunction static func newCapsule(py: Python, _ power: Int) throws -> PyCapsule {
        try py.capsule(Engine(power: power), name: "views.engine")
    }
    @PyFunction static func power(_ capsule: PyCapsule) throws -> Int {
        try capsule.value(as: Engine.self, name: "views.engine").power
    }
    @PyFunction static func capsuleName(_ capsule: PyCapsule) -> String? { capsule.name }
    @PyFunction static func wrongName(_ capsule: PyCapsule) throws -> Int {
        try capsule.value(as: Engine.self, name: "views.other").power
    }
    @PyFunction static func wrongType(_ capsule: PyCapsule) throws -> Int {
        try capsule.value(as: Int.self, name: "views.engine")
    }
    @PyFunction static func foreign(_ capsule: PyCapsule, _ name: String) throws { _ = try capsule.pointer(name: name) }

    @PyFunction static func exact(_ object: PyObject) throws -> [Bool] {
        [
            object.isInstance(of: PyInt.self), PyInt.isExactInstance(object), object.isInstance(of: PyList.self),
            PyList.isExactInstance(object), PyBool.isExactInstance(object),
        ]
    }
    @PyFunction static func exactDates(_ object: PyObject) -> [Bool] {
        [
            object.isInstance(of: PyDate.self), PyDate.isExactInstance(object), PyDateTime.isExactInstance(object),
            PyTime.isExactInstance(object), PyTimeDelta.isExactInstance(object), PyType.isExactInstance(object),
        ]
    }
    @PyFunction static func exactInt(_ object: PyObject) throws -> PyInt { try object.asExact(PyInt.self) }
}
