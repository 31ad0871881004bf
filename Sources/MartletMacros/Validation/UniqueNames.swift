// UniqueNames.swift: no two members of a module may share a name, unless they are overloads or `#if` keeps them apart.

import SwiftDiagnostics
import SwiftSyntax

struct UniqueNames {
    private struct Member {
        let node: Syntax
        /// Functions that stand side by side are overloads; across `#if` it would take the compiler to tell.
        var block: Int?
        /// What the overloads take. Of two that take the same the second would never be called.
        var taken: Set<String> = []
    }

    private var python: [String: Member] = [:]
    /// What tells the table entries apart: the Swift name, the labels and the types.
    private var entries: [String: TokenSyntax] = [:]
    private var initializer: TokenSyntax?
    private var blocks = 0
    private var found: [Diagnostic] = []

    static func diagnostics(_ items: [ModuleItem]) -> [Diagnostic] {
        var check = UniqueNames()
        check.visit(items)
        return check.found
    }

    private mutating func visit(_ items: [ModuleItem]) {
        blocks += 1
        let block = blocks
        for item in items {
            switch item {
            case .function(let function): visit(function, block)
            case .constant(let constant): visit(constant)
            case .type(let type): claim(type.pythonName.text, type.pythonName.node)
            case .enumeration(let type): claim(type.pythonName.text, type.pythonName.node)
            case .exception(let exception): claim(exception.pythonName.text, exception.pythonName.node)
            case .submodule(_, let name): claim(name.text, name.node)
            case .initializer(let initializer): visit(initializer.syntax.name)
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
            check.blocks = blocks
            check.visit(clause.items)
            found = check.found
            blocks = check.blocks
            python.merge(check.python) { earlier, _ in earlier }
            entries.merge(check.entries) { earlier, _ in earlier }
            initializer = initializer ?? check.initializer
        }
    }

    private mutating func visit(_ function: FunctionModel, _ block: Int) {
        let name = function.syntax.name
        let entry = FunctionEntry.reference(to: function)
        if let earlier = entries[entry] {
            report(.functionsDifferInResult(name.name), name, earlier)
        } else {
            claim(function.pythonName.text, function.pythonName.node, block, taking: function.metatypeArguments)
        }
        entries[entry] = entries[entry] ?? name
    }

    /// Several of one declaration that share its `name:` are the module's own complaint.
    private mutating func visit(_ constant: ConstantModel) {
        guard python[constant.pythonName.text ?? ""]?.node.id != constant.pythonName.node.id else { return }
        claim(constant.pythonName.text, constant.pythonName.node)
    }

    private mutating func visit(_ name: TokenSyntax) {
        let attribute = name.parent?.as(FunctionDeclSyntax.self)?.attributes.named("PyModuleInit")
        let fixIts = attribute.map { [FixIt.removeAttribute($0)] } ?? []
        if let initializer { report(.moduleInitIsSecond, name, initializer, fixIts) }
        initializer = initializer ?? name
    }

    private mutating func claim(_ name: String?, _ node: Syntax, _ block: Int? = nil, taking types: String = "") {
        guard let name else { return }
        var member = python[name] ?? Member(node: node, block: block)
        let isNew = member.taken.insert(types).inserted
        if let earlier = python[name], earlier.block == nil || earlier.block != block || !isNew {
            report(.moduleMembersShareName(name), node, earlier.node)
        }
        python[name] = member
    }

    private mutating func report(
        _ problem: Problem, _ node: some SyntaxProtocol, _ earlier: some SyntaxProtocol, _ fixIts: [FixIt] = []
    ) {
        found.append(problem.at(node, notes: [Remark.first(earlier)], fixIts: fixIts))
    }
}
