import Foundation

/// The environment variables a probe looks at, as a value so that tests can give their own.
public struct Environment: Sendable {
    var variables: [String: String]

    public init(_ variables: [String: String]) {
        self.variables = variables
    }

    /// This process's own.
    public static var current: Environment { Environment(ProcessInfo.processInfo.environment) }

    /// nil where the variable is unset or empty: a shell cannot easily tell these apart.
    public subscript(name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// "0" is no, as in CPython's own flags.
    public func flag(_ name: String) -> Bool {
        self[name].map { $0 != "0" } ?? false
    }

    /// Every executable of this name on PATH, first found first.
    func programs(_ name: String) -> [String] {
        (self["PATH"] ?? "").split(separator: ":").map { String($0).appending(path: name) }.filter(\.isExecutableFile)
    }
}
