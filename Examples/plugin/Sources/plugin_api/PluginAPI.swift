import Martlet
import Synchronization

/// What a plug-in imports: it registers filters of text, which the program applies.
@PyModule(name: "plugin_api")
enum PluginAPI {
    private struct Filter {
        let name: String
        let callable: Py<PyCallable>
    }

    private static let filters = Mutex<[Filter]>([])

    /// Adds a filter, or puts it in the place of the one with that name.
    @PyFunction
    static func register(name: String, filter: PyCallable) {
        let new = Filter(name: name, callable: Py(filter))
        filters.withLock { filters in
            if let index = filters.firstIndex(where: { $0.name == name }) {
                filters[index] = new
            } else {
                filters.append(new)
            }
        }
    }

    /// The names of the filters, in the order in which they are applied.
    @PyFunction
    static func names() -> [String] { filters.withLock { $0.map(\.name) } }

    /// The text after all filters.
    @PyFunction
    static func apply(py: Python, _ text: String) throws -> String {
        // A copy, for a filter is free to register another one.
        try filters.withLock { $0 }.reduce(text) { text, filter in
            do {
                return try filter.callable.bind(py)(text).extract()
            } catch {
                throw PyError.runtimeError("the filter '\(filter.name)' failed: \(error)")
            }
        }
    }
}
