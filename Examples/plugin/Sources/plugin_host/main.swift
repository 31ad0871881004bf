// A Swift program whose plug-ins are Python files that import a module made in Swift.
// usage: plugin_host FOLDER TEXT
import MartletEmbedding

let words = CommandLine.arguments
if words.count == 3 {
    try Python.attach { py in
        try py.import("sys").path.insert(0, words[1])
        for plugin in try py.iter(try py.import("pkgutil").iter_modules([words[1]])) {
            let name: String = try plugin.get().name.extract()
            _ = try py.import(name)
        }
        let api = try py.import("plugin_api")
        let names: [String] = try api.names().extract()
        let text: String = try api.apply(words[2]).extract()
        print("\(names.joined(separator: ", ")): \(text)")
    }
} else {
    print("usage: plugin_host FOLDER TEXT")
}
