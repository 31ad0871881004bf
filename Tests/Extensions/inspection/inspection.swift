import Martlet

/// Views of what a program is made of: code, frames, functions, types and their relatives.
@PyModule
enum Inspection {
    @PyFunction static func code(py: Python, _ code: PyCode) throws -> PyTuple {
        try py.tuple([
            code.name, code.file, code.firstLine, code.argumentCount, code.keywordOnlyCount, code.variableNames,
        ])
    }
    @PyFunction static func evaluate(py: Python, _ source: String, _ variables: PyDict) throws -> (PyObject, PyObject) {
        let code = try py.compile(source, as: .expression, file: "formula")
        return (
            try py.eval(code, globals: variables), try py.eval(code, globals: py.dict(["x": 100]), locals: variables)
        )
    }
    @PyFunction static func run(py: Python, _ source: String) throws -> PyDict {
        let variables = try py.dict()
        try py.eval(py.compile(source), globals: variables)
        return variables
    }
    @PyFunction static func frame(py: Python) throws -> PyTuple? {
        guard let frame = py.currentFrame else { return nil }
        return try py.tuple([
            frame.code.name, frame.line, frame.globals["__name__"], frame.locals["local"], frame.caller()?.code.name,
        ])
    }
    @PyFunction static func inherited(py: Python, _ type: PyType, _ object: PyObject) throws -> PyObject {
        let inherited = try py.super(type, object)
        return try inherited.asPyObject.describe()
    }
    @PyFunction static func isSuper(_ object: PyObject) -> Bool { object.isInstance(of: PySuper.self) }
    @PyFunction static func alias(py: Python, _ alias: PyGenericAlias) throws -> PyTuple {
        try py.tuple([alias.origin, alias.arguments, py.genericAlias(py.builtins.dict, [alias, py.none])])
    }
    @PyFunction static func builtin(py: Python, _ function: PyBuiltinFunction) throws -> PyTuple {
        try py.tuple([function.name, function.qualifiedName, function.documentation, function.owner])
    }
    @PyFunction static func closureIsBuiltin(py: Python) throws -> Bool {
        try py.function("f", { 1 }).asPyObject.isInstance(of: PyBuiltinFunction.self)
    }
    @PyFunction static func zone(py: Python, _ zone: PyTzInfo, _ time: PyDateTime?) throws -> PyTuple {
        try py.tuple([zone.offset(at: time), zone.daylightSaving(at: time), zone.name(at: time)])
    }
    @PyFunction static func newZones(py: Python, _ key: String) throws -> [PyTzInfo] {
        let hour = try py.timedelta(seconds: 3600)
        return try [py.timezone(offset: hour), py.timezone(offset: hour, name: "here"), py.timezone(key)]
    }
    @PyFunction static func proxied(_ proxy: PyWeakProxy) throws -> PyObject? { try proxy.object() }
    @PyFunction static func frozen(_ frozen: PyFrozenDict) throws -> Int { try frozen.asMapping.count }

    @PyFunction static func dictViews(py: Python, _ dict: PyDict) throws -> PyTuple {
        let (keys, values, items) = (try dict.keysView, try dict.valuesView, try dict.itemsView)
        let before = try py.tuple([
            keys.count, keys.contains("a"), keys.contains("b"), items.contains(py.tuple(("a", 1))),
            py.list(from: keys), py.list(from: values), py.list(from: items),
        ])
        try dict.set("new", 0)
        return try py.tuple([before, keys.count, values.count, items.count, keys.asPyObject & py.set(["new", "x"])])
    }
    @PyFunction static func visitKeys(_ keys: PyDictKeys, _ visit: PyCallable) throws {
        for key in keys { try visit(key.get()) }
    }
    @PyFunction static func viewKinds(_ object: PyObject) -> [Bool] {
        [
            object.isInstance(of: PyDictKeys.self), object.isInstance(of: PyDictValues.self),
            object.isInstance(of: PyDictItems.self),
        ]
    }
    @PyFunction static func singletons(_ none: PyNone, _ ellipsis: PyEllipsis, _ other: PyNotImplemented) -> [PyObject]
    {
        [none.asPyObject, ellipsis.asPyObject, other.asPyObject]
    }
    @PyFunction static func totals(_ numbers: PySequence, _ range: PyRange) throws -> (Int, Int) {
        var (first, second) = (0, 0)
        for number in numbers { first &+= try number.get().extract() }
        for number in range { second &+= try number.get().extract() }
        return (first, second)
    }
}
