// Names.swift: how a stub spells the names that are not its own: builtins, and what it must import.

/// One stub's names. Remembers what was used, so that nothing else is imported: strict type checkers and linters ask for it.
final class Names {
    /// What the module and its classes define: there a name of the same spelling means that.
    private let own: Set<String>
    /// Where the stub is below that of the whole module, and whether it has others below itself.
    private let path: [String]
    private let isPackage: Bool
    /// The names imported from each module; an empty set is `import module`.
    private var imported: [String: Set<String>] = [:]
    /// The modules below that are to be had from here.
    private var exported: Set<String> = []

    init(own: Set<String>, path: [String], isPackage: Bool) {
        self.own = own
        self.path = path
        self.isPackage = isPackage
    }

    func export(_ part: String) { exported.insert(part) }

    /// A class or exception of the module, or one of another of its modules, which is imported from there.
    func class_(_ name: String, _ types: SwiftTypes) -> String? {
        guard let place = types.place(of: name, from: path) else { return nil }
        if place.module == path { return place.name }
        let outermost = String(place.name.prefix { $0 != "." })
        return self.name(outermost, from: relative(place.module)) + place.name.dropFirst(outermost.count)
    }

    /// `..other`: one dot is the package that this module is or is in.
    private func relative(_ module: [String]) -> String {
        let common = zip(path, module).prefix { $0 == $1 }.count
        let dots = path.count - common + (isPackage ? 1 : 0)
        return String(repeating: ".", count: dots) + module.dropFirst(common).joined(separator: ".")
    }

    /// `int`, or `builtins.int` where that name is taken.
    func builtin(_ name: String) -> String { own.contains(name) ? qualified(name, in: "builtins") : name }

    /// `datetime.date`: a name that stays with its module.
    func qualified(_ name: String, in module: String) -> String {
        imported[module, default: []] = []
        return "\(local(module)).\(name)"
    }

    /// A name imported for itself.
    func name(_ name: String, from module: String) -> String {
        imported[module, default: []].insert(name)
        return local(name)
    }

    /// Whether this is `Any`, which is already `None` too.
    func isAny(_ text: String) -> Bool { text == local("Any") }

    /// The lines to begin with, in the order of isort.
    var lines: [String] {
        let whole = imported.filter(\.value.isEmpty).keys.sorted().map { "import " + renamed($0) }
        let parts = imported.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { module, names in
            let items = names.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }.map(renamed)
            return "from \(module) import \(items.joined(separator: ", "))"
        }
        // Under its own name: that is how a stub exports what it imports.
        let below =
            exported.isEmpty
            ? [] : ["from . import " + exported.sorted().map { "\($0) as \($0)" }.joined(separator: ", ")]
        return whole + parts + below
    }

    private func renamed(_ name: String) -> String { local(name) == name ? name : "\(name) as \(local(name))" }

    /// `collections.abc.Set` goes by the name that typeshed gives it; one that the module uses itself gets an underscore.
    private func local(_ name: String) -> String {
        let usual = name == "Set" ? "AbstractSet" : name
        return own.contains(usual) ? "_" + usual : usual
    }
}
