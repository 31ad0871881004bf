// EnumRules.swift: what a @PyEnum must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum EnumRules {
    static func diagnostics(_ type: EnumModel, _ attribute: AttributeSyntax, isNested: Bool) -> [Diagnostic] {
        NameRules.diagnostics(type.pythonName) + declaration(type, isNested: isNested) + options(type, attribute)
            + (type.hasPayloads ? variants(type, attribute) : kind(type, attribute)) + members(type)
            + UniqueMembers.diagnostics(type.items)
    }

    private static func declaration(_ type: EnumModel, isNested: Bool) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let generics = type.syntax.asProtocol((any WithGenericParametersSyntax).self)?.genericParameterClause {
            found.append(Problem.enumIsGeneric.at(generics))
        }
        for modifier in type.syntax.modifiers
        where isNested && modifier.name.tokenKind == .keyword(.private) && modifier.detail == nil {
            found.append(Problem.enumIsPrivate.at(modifier, fixIts: [.replace(modifier, with: "fileprivate")]))
        }
        return found
    }

    private static func options(_ type: EnumModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if type.kind == nil, let given = attribute.firstUnlabelled { found.append(Problem.kindIsUnreadable.at(given)) }
        if type.naming == nil, let given = attribute.argument("names") {
            found.append(Problem.optionIsUnreadable("names").at(given))
        }
        if let given = attribute.argument("fromValues"), !given.is(BooleanLiteralExprSyntax.self) {
            found.append(Problem.optionIsNotLiteral("fromValues").at(given))
        }
        return found
    }

    /// The types that are no ints, and those that are no strs, as far as the source tells.
    private static let texts = ["String", "Swift.String", "Character", "Double", "Float"]
    private static let numbers = ["Character", "Double", "Float"] + integers
    private static let integers = ["", "U"].flatMap { sign in ["", "8", "16", "32", "64"].map { "\(sign)Int\($0)" } }

    private static func kind(_ type: EnumModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        if let option = attribute.argument("exposing") { return [Problem.optionIsOfVariants("exposing").at(option)] }
        guard let kind = type.kind else { return [] }
        if kind.isFlag != type.isOptionSet {
            if !type.isOptionSet { return [Problem.enumIsNoFlag.at(type.keyword)] }
            let flag = [EnumModel.Kind.enum: ".flag", .intEnum: ".intFlag"][kind]
            let fixIts = flag.flatMap { flag in attribute.firstUnlabelled.map { [FixIt.replace($0, with: flag)] } }
            return [Problem.optionSetIsNoFlag.at(type.keyword, fixIts: fixIts ?? [])]
        }
        let raw = type.firstInherited?.trimmedDescription
        if kind == .intEnum, let raw, texts.contains(raw) { return [Problem.intEnumIsOther(raw).at(type.name)] }
        if kind == .strEnum, raw == nil || numbers.contains(raw ?? "") {
            return [Problem.strEnumIsOther.at(type.name, fixIts: makeText(type))]
        }
        return []
    }

    private static func variants(_ type: EnumModel, _ attribute: AttributeSyntax) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if let kind = attribute.firstUnlabelled { found.append(Problem.variantsHaveKind.at(kind)) }
        if let option = attribute.argument("fromValues") {
            found.append(Problem.optionIsOfMembers("fromValues").at(option))
        }
        found += type.aliases.map { Problem.aliasIsVariant($0.name.name).at($0.name) }
        for variant in type.variants {
            let payload = variant.member.payload.map(Syntax.init) ?? Syntax(variant.member.name)
            // The parameters are in a tree of their own: what is said of them is said of the payload.
            found += ParameterRules.diagnostics(variant.call).map { Diagnostic(node: payload, message: $0.diagMessage) }
            let own = Set(variant.call.parameters.map(\.pythonName))
            for case let (python, _)? in type.items.flat.map(\.names) {
                guard let name = python.text, own.contains(name) else { continue }
                found.append(Problem.fieldSharesName(name).at(python.node, notes: [Remark.first(payload)]))
            }
        }
        return found
    }

    /// Gives an enum its raw type, unless its cases have values of another.
    private static func makeText(_ type: EnumModel) -> [FixIt] {
        if type.members.contains(where: { $0.rawValue != nil }) { return [] }
        if let raw = type.firstInherited { return [.replace(raw, with: "String")] }
        return [.insert(": String", after: type.name)]
    }

    private static func members(_ type: EnumModel) -> [Diagnostic] {
        var found = conditions(type)
        if type.members.isEmpty, found.isEmpty {
            found.append((type.isOptionSet ? Problem.optionSetIsEmpty : Problem.enumIsEmpty).at(type.name))
        }
        var names: [String: Syntax] = [:]
        for case let (python, _)? in type.items.flat.map(\.names) {
            if let name = python.text { names[name] = python.node }
        }
        for member in type.members + type.aliases {
            found += NameRules.diagnostics(member.pythonName)
            guard let name = member.pythonName.text else { continue }
            if isReserved(name) {
                let fixIts = name == "mro" ? FixIt.nameCase(member.name, "mro_") : []
                found.append(Problem.caseIsReserved(name).at(member.pythonName.node, fixIts: fixIts))
            }
            if let earlier = names[name] {
                // One `@PyCase(name:)` cannot name two.
                let isOne = earlier.id == member.pythonName.node.id
                let problem = isOne ? Problem.casesShareAttribute : Problem.membersShareName(name)
                found.append(problem.at(member.name, notes: isOne ? [] : [Remark.first(earlier)]))
            }
            names[name] = names[name] ?? member.pythonName.node
        }
        return found
    }

    /// What `enum` itself refuses, or takes for something else.
    private static func isReserved(_ name: String) -> Bool {
        name == "mro" || (name.hasPrefix("_") && name.hasSuffix("_")) || name.hasPrefix("__")
    }

    private static func conditions(_ type: EnumModel) -> [Diagnostic] {
        type.syntax.memberBlock.members.compactMap { $0.decl.as(IfConfigDeclSyntax.self) }.flatMap { conditional in
            conditional.clauses.flatMap { clause -> [Diagnostic] in
                guard case .decls(let members) = clause.elements else { return [] }
                return members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
                    .map { Problem.caseIsConditional.at($0.caseKeyword) }
            }
        }
    }
}
