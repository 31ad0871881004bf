// FieldNaming.swift: what a property is called in Python, as `names:` has it.

import SwiftSyntax

enum FieldNaming: String {
    case snakeCase, asWritten, pascalCase, screamingSnakeCase, kebabCase, screamingKebabCase, lowercase, uppercase

    /// What `@PyClass(names:)` says; nil where it is not written as one of the cases.
    init?(ofMembersBy attribute: AttributeSyntax) {
        guard let given = attribute.argument("names") else {
            self = .snakeCase
            return
        }
        guard let naming = given.caseName.flatMap(FieldNaming.init(rawValue:)) else { return nil }
        self = naming
    }

    func name(of name: String) -> String {
        let snake = PythonIdentifier.snakeCase(name)
        return switch self {
        case .snakeCase: snake
        case .asWritten: name
        case .pascalCase: name.prefix(1).uppercased() + name.dropFirst()
        case .screamingSnakeCase: snake.uppercased()
        case .kebabCase: dashed(snake)
        case .screamingKebabCase: dashed(snake.uppercased())
        case .lowercase: name.lowercased()
        case .uppercase: name.uppercased()
        }
    }

    /// The same as a name of Python's own: a keyword gets a trailing underscore, and a special name stays what it is.
    func identifier(of name: String) -> String {
        if name.hasPrefix("__"), name.hasSuffix("__") { return name }
        let spelt = self.name(of: name)
        return PythonIdentifier.isKeyword(spelt) ? spelt + "_" : spelt
    }

    private func dashed(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }
}
