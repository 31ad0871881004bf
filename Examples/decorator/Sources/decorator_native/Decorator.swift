import Martlet

@PyModule(name: "_native")
enum Decorator {
    /// Adds one to the count of `name`; gives the new count.
    @PyFunction
    static func record(py: Python, counts: PyDict, name: String) throws -> Int {
        let before: Int = try counts.asPyObject.get(name, 0).extract()
        try py.setitem(counts.asPyObject, name, before + 1)
        return before + 1
    }
}
