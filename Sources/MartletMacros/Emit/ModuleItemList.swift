// ModuleItemList.swift: emits the list of what is in a module.

import SwiftSyntax

enum ModuleItemList {
    /// An array literal, as long as nothing is under `#if`, which array literals do not allow.
    static func text(_ module: ModuleModel) -> String {
        let listed = module.included.map(included) + module.submodules.map(submodule)
        let isConditional = module.items.contains { if case .conditional = $0 { true } else { false } }
        // The initialiser finds the module complete.
        let (first, last) = (module.items.filter { !$0.isLast }, module.items.filter(\.isLast))
        let lines =
            isConditional
            ? closure(first, listed, last) : literal(expressions(first) + listed + expressions(last))
        return lines.joined(separator: "\n    ")
    }

    private static func literal(_ expressions: [String]) -> [String] {
        expressions.isEmpty ? ["[]"] : ["["] + expressions.map { "    \($0)," } + ["]"]
    }

    /// Where no condition holds, nothing is appended: the reservation saves the user a warning about the `var`.
    private static func closure(_ first: [ModuleItem], _ listed: [String], _ last: [ModuleItem]) -> [String] {
        let list = "    var items: [\(RuntimeSymbols.item)] = []"
        let reservation = "    items.reserveCapacity(\(first.count + listed.count + last.count))"
        return ["{", list, reservation] + statements(first) + listed.map { "    items.append(\($0))" }
            + statements(last) + ["    return items", "}()"]
    }

    private static func statements(_ items: [ModuleItem]) -> [String] {
        var result = expressions(items).map { "    items.append(\($0))" }
        for case .conditional(let clauses) in items {
            result += clauses.flatMap { ["    \($0.condition)"] + statements($0.items) } + ["    #endif"]
        }
        return result
    }

    /// Everything but what is under `#if`.
    private static func expressions(_ items: [ModuleItem]) -> [String] { items.compactMap(expression) }

    private static func expression(_ item: ModuleItem) -> String? {
        let type = RuntimeSymbols.item
        switch item {
        case .function(let function): return "\(type)(\(FunctionEntry.reference(to: function)))"
        case .constant(let constant):
            return "\(type).constant(\((constant.pythonName.text ?? "").swiftLiteral), \(constant.name.text))"
        case .type(let class_): return "\(type).type(\(class_.name.text).self)"
        case .enumeration(let type): return "\(RuntimeSymbols.item).type(\(type.name.text).self)"
        case .exception(let exception): return "\(type).type(\(exception.name.text).self)"
        case .submodule(let name, _): return "\(type)(submodule: \(name.text).\(RuntimeSymbols.definition))"
        case .initializer(let initializer):
            return "\(type).initializer { \(initializer.closureParameters) in \(initializer.call) }"
        case .conditional: return nil
        }
    }

    /// `f` or `Other.f(a:)` by what its macro made beside it, `C.self` as a type; anything else is an item already.
    private static func included(_ expression: ExprSyntax) -> String {
        let member = expression.as(MemberAccessExprSyntax.self)
        if member?.declName.baseName.tokenKind == .keyword(.self) {
            return "\(RuntimeSymbols.item).type(\(expression.trimmedDescription))"
        }
        let named = expression.as(DeclReferenceExprSyntax.self) ?? member.flatMap { $0.base == nil ? nil : $0.declName }
        guard let name = named else { return "\(expression.trimmedDescription) as \(RuntimeSymbols.item)" }
        let base = member?.base.map { $0.trimmedDescription + "." } ?? ""
        let entry = base + name.baseName.prefixed(RuntimeSymbols.entryPrefix)
        guard let labels = name.argumentNames?.arguments else { return "\(RuntimeSymbols.item)(\(entry))" }
        // Called, for Swift does not find what a macro makes under a name with labels.
        let arguments = labels.enumerated().map { index, label in
            (label.name.tokenKind == .wildcard ? "" : label.name.text + ": ") + "$\(index)"
        }
        return "\(RuntimeSymbols.item) { \(entry)(\(arguments.joined(separator: ", "))) }"
    }

    private static func submodule(_ expression: ExprSyntax) -> String {
        let base = expression.as(MemberAccessExprSyntax.self)?.base?.trimmedDescription ?? expression.trimmedDescription
        return "\(RuntimeSymbols.item)(submodule: \(base).\(RuntimeSymbols.definition))"
    }
}

extension ModuleItem {
    fileprivate var isLast: Bool { if case .initializer = self { true } else { false } }
}
