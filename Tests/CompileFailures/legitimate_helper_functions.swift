// Functions and methods that take the token and objects and give objects back.
import Martlet

func load(_ name: String, _ py: Python) throws -> PyObject { try py.import(name) }

func length(of object: PyObject) throws -> Int { try object.py.len(object) }

func append(_ item: PyObject, to list: inout [PyObject]) { list.append(item) }

struct Loader {
    let names: [String]
    func modules(_ py: Python) throws -> [PyObject] { try names.map { try load($0, py) } }
}

func count() throws -> Int {
    let loader = Loader(names: ["sys", "os"])
    return try Python.attach { py in
        var modules = try loader.modules(py)
        append(py.none, to: &modules)
        return try modules.count + length(of: py.eval("(1, 2)"))
    }
}
