// FieldNaming.swift: what a property is called in Python, as `names:` has it.

enum FieldNaming: String {
    case snakeCase, asWritten, pascalCase, screamingSnakeCase, kebabCase, screamingKebabCase, lowercase, uppercase

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

    private func dashed(_ name: String) -> String { String(name.map { $0 == "_" ? "-" : $0 }) }
}
