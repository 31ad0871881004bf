// UniqueFunctions.swift: no two functions of a module may share a name, unless `#if` keeps them apart.

import SwiftDiagnostics
import SwiftSyntax

/// Neither in Python nor in Swift.
struct UniqueFunctions {
    private var python: [String: FunctionModel] = [:]
    /// The name of a function's table entry is built from its Swift name, so that an overload would clash there.
    private var swift: [String: FunctionModel] = [:]
    private var found: [Diagnostic] = []

    static func diagnostics(_ items: [ModuleItem]) -> [Diagnostic] {
        var check = UniqueFunctions()
        check.visit(items)
        return check.found
    }

    private mutating func visit(_ items: [ModuleItem]) {
        for item in items {
            switch item {
            case .function(let function): visit(function)
            case .type: break
            case .conditional(let clauses): visit(clauses)
            }
        }
    }

    /// Only one clause is ever active: each is checked against what came before the `#if`, not against the others, and
    /// what comes after is checked against them all.
    private mutating func visit(_ clauses: [ModuleItem.Clause]) {
        let before = self
        for clause in clauses {
            var check = before
            check.found = found
            check.visit(clause.items)
            found = check.found
            python.merge(check.python) { earlier, _ in earlier }
            swift.merge(check.swift) { earlier, _ in earlier }
        }
    }

    private mutating func visit(_ function: FunctionModel) {
        guard let name = function.pythonName.text else { return }
        let swiftName = function.syntax.name
        if let earlier = python[name] {
            report(.functionsShareName(name), function.pythonName.node, earlier.pythonName.node)
        } else if let earlier = swift[swiftName.name] {
            report(.functionsOverload(swiftName.name), swiftName, earlier.syntax.name)
        }
        python[name] = python[name] ?? function
        swift[swiftName.name] = swift[swiftName.name] ?? function
    }

    private mutating func report(_ problem: Problem, _ node: some SyntaxProtocol, _ earlier: some SyntaxProtocol) {
        found.append(problem.at(node, notes: [Remark.first(earlier)]))
    }
}
