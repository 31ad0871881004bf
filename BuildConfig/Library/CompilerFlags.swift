/// Flags as one shell line, for swiftc and for clang.
struct CompilerFlags {
    let configuration: Configuration
    let link: Request.Link

    private var includes: [String] { configuration.includeDirectories.map { "-I" + $0 } }

    private var definitions: [String] { configuration.definitions.map { "-D" + $0 } }

    private var linkerFlags: [LinkerFlags.Flag] { LinkerFlags(configuration: configuration, link: link).flags }

    /// What swiftc passes on to its C importer.
    var imported: [String] { definitions.flatMap { ["-Xcc", $0] } }

    var swiftc: [String] {
        configuration.conditions.map { "-D" + $0 } + imported + includes.flatMap { ["-Xcc", $0] } + swiftLink
    }

    var swiftLink: [String] {
        linkerFlags.flatMap { flag in
            switch flag {
            case .driver(let flag): [flag]
            case .linker(let arguments): arguments.flatMap { ["-Xlinker", $0] }
            }
        }
    }

    var clang: [String] {
        definitions + includes
            + linkerFlags.map { flag in
                switch flag {
                case .driver(let flag): flag
                case .linker(let arguments): "-Wl," + arguments.joined(separator: ",")
                }
            }
    }
}
