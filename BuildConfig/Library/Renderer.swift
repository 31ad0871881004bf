/// A configuration in the notations that builds read.
public struct Renderer {
    let configuration: Configuration
    let link: Request.Link

    public enum Format: String, CaseIterable, Sendable {
        case text, json, make, env, swiftc, clang
    }

    public init(_ configuration: Configuration, link: Request.Link = .extension) {
        self.configuration = configuration
        self.link = link
    }

    /// Ends in a newline.
    public func render(_ format: Format) -> String {
        switch format {
        case .text: text
        case .json: configuration.json
        case .make: make
        case .env: env
        case .swiftc: shellLine(flags.swiftc)
        case .clang: shellLine(flags.clang)
        }
    }

    private var flags: CompilerFlags { CompilerFlags(configuration: configuration, link: link) }

    private var extensionFlags: ExtensionFlags { ExtensionFlags(configuration: configuration) }

    /// The names shared by make and the environment.
    private var variables: [(name: String, value: String)] {
        [
            ("MARTLET_PYTHON", configuration.executable ?? ""),
            ("MARTLET_IMPLEMENTATION", configuration.implementation.rawValue),
            ("MARTLET_PYTHON_VERSION", "\(configuration.version)"),
            ("MARTLET_FLOOR", "\(configuration.floor)"),
            ("MARTLET_ABI", configuration.abi.kind.rawValue),
            ("MARTLET_EXTENSION_SUFFIX", configuration.extensionSuffix),
            ("MARTLET_CONDITIONS", configuration.conditions.joined(separator: " ")),
            ("MARTLET_SWIFT_FLAGS", shellWords(flags.imported)),
            ("MARTLET_LINK_FLAGS", shellWords(flags.swiftLink)),
            ("MARTLET_EXPORTS", extensionFlags.exports),
            ("MARTLET_RUNTIME_FLAGS", shellWords(extensionFlags.runtime)),
            ("MARTLET_SMALL_FLAGS", shellWords(extensionFlags.small)),
            ("MARTLET_STRIP_FLAGS", shellWords(extensionFlags.stripped)),
            ("MARTLET_PKG_CONFIG_PATH", configuration.pkgConfigDirectory ?? ""),
            ("MARTLET_LIBRARY_DIRECTORY", configuration.loaderDirectory ?? ""),
        ]
    }

    var make: String {
        variables.map { name, value in
            let escaped = value.map { $0 == "$" ? "$$" : $0 == "#" ? "\\#" : String($0) }.joined()
            return escaped.isEmpty ? "\(name) :=\n" : "\(name) := \(escaped)\n"
        }.joined()
    }

    /// For `eval` in a shell.
    var env: String {
        variables.map { "export \($0)=\(ShellWord($1).quoted)\n" }.joined()
    }

    var text: String {
        let library = configuration.libraryName.map { $0 + (configuration.shared ? " (shared)" : " (static)") }
        let build = [configuration.debug ? "Py_DEBUG" : nil, configuration.gilDisabled ? "Py_GIL_DISABLED" : nil]
            .compactMap { $0 }
        let lines: [(String, String?)] = [
            ("python", "\(configuration.implementation.name) \(configuration.version)"),
            ("executable", configuration.executable),
            (
                "abi",
                configuration.abi.stableFloor.map { "\(configuration.abi.kind.rawValue), floor \($0)" }
                    ?? "version-specific"
            ),
            ("suffix", configuration.extensionSuffix),
            ("platform", "\(configuration.platform.rawValue), \(configuration.pointerWidth)-bit"),
            ("build flags", build.isEmpty ? nil : build.joined(separator: " ")),
            ("headers", configuration.includeDirectories.joined(separator: " ")),
            ("library", library),
            ("library in", configuration.libraryDirectory),
            ("pkg-config in", configuration.pkgConfigDirectory),
            ("conditions", configuration.conditions.joined(separator: " ")),
            ("definitions", configuration.definitions.joined(separator: " ")),
            ("link flags", flags.swiftLink.isEmpty ? nil : shellWords(flags.swiftLink)),
        ]
        return lines.compactMap { name, value in
            value.map { (name + ":").padded(to: 15) + $0 + "\n" }
        }.joined()
    }

    private func shellWords(_ words: [String]) -> String {
        words.map { ShellWord($0).quotedIfNeeded }.joined(separator: " ")
    }

    private func shellLine(_ words: [String]) -> String { shellWords(words) + "\n" }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
