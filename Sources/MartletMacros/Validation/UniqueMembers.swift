// UniqueMembers.swift: no two members of a class may share a name, unless `#if` keeps them apart.

import SwiftDiagnostics
import SwiftSyntax

enum UniqueMembers {
    static func diagnostics(_ items: [ClassItem]) -> [Diagnostic] {
        var names: [String: Syntax] = [:]
        var swiftNames: [String: Syntax] = [:]
        var found: [Diagnostic] = []
        // What is under `#if` is not looked at: which of it is there is for the compiler to decide.
        for item in items {
            guard let (python, swift) = item.names, let name = python.text else { continue }
            // An operator for several types of operands.
            if case .method(let method) = item, method.slot?.shape.isOperator == true { continue }
            if let earlier = names[name] {
                found.append(Problem.membersShareName(name).at(python.node, notes: [Remark.first(earlier)]))
            } else if let earlier = swiftNames[swift.name] {
                found.append(Problem.membersOverload(swift.name).at(swift, notes: [Remark.first(earlier)]))
            }
            names[name] = names[name] ?? python.node
            swiftNames[swift.name] = swiftNames[swift.name] ?? Syntax(swift)
        }
        return found
    }
}

extension ClassItem {
    /// What Python and what Swift calls it; nil for members under `#if`.
    var names: (python: PythonName, swift: TokenSyntax)? {
        switch self {
        case .method(let method): (method.pythonName, method.syntax.name)
        case .property(let property): (property.pythonName, property.name)
        case .type(let type): (type.pythonName, type.name)
        case .enumeration(let type): (type.pythonName, type.name)
        case .conditional: nil
        }
    }
}
