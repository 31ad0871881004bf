// ConvertibleRules.swift: what a @PyConvertible type must fulfil.

import SwiftDiagnostics
import SwiftSyntax

enum ConvertibleRules {
    static func diagnostics(
        _ model: ConvertibleModel, _ type: some DeclGroupSyntax, _ attribute: AttributeSyntax
    ) -> [Diagnostic] {
        let members = type.memberBlock.members
        let unreadable = model.options.unreadable.map { [Problem.optionIsUnreadable($0.label).at($0.node)] } ?? []
        switch model.content {
        case .record(let fields):
            return unreadable + hidden(members) + destructured(members) + self.fields(fields, model.options)
                + transparent(fields, model.options)
        case .union(let cases):
            return unreadable + form(model.options) + hidden(members) + self.cases(cases, attribute)
        }
    }

    /// Which clause holds is not known here, and a property or case that is not seen would be missing.
    private static func hidden(_ members: MemberBlockItemListSyntax) -> [Diagnostic] {
        // One expression for all of it took the compiler seven seconds.
        let conditional = members.compactMap { $0.decl.as(IfConfigDeclSyntax.self) }.flatMap(\.clauses)
        return conditional.compactMap { $0.elements?.as(MemberBlockItemListSyntax.self) }.flatMap(memberNames)
            .map { Problem.memberIsConditional($0.name).at($0) }
    }

    private static func memberNames(_ members: MemberBlockItemListSyntax) -> [TokenSyntax] {
        FieldModel.fields(members).map(\.name) + CaseModel.cases(members).map(\.name)
    }

    private static func destructured(_ members: MemberBlockItemListSyntax) -> [Diagnostic] {
        members.compactMap { $0.decl.as(VariableDeclSyntax.self) }.flatMap { $0.bindings }
            .filter { $0.pattern.is(TuplePatternSyntax.self) }
            .map { Problem.fieldIsDestructured.at($0.pattern) }
    }

    private static func fields(_ fields: [FieldModel], _ options: ConvertibleOptions) -> [Diagnostic] {
        var first: [String: FieldModel] = [:]
        var found: [Diagnostic] = []
        for field in fields {
            if field.isIgnored {
                if !field.hasInitialValue { found.append(Problem.ignoredHasNoValue(field.name.name).at(field.name)) }
                continue
            }
            guard let name = field.pythonName(options.naming ?? .snakeCase) else {
                if let given = field.givenName { found.append(Problem.nameIsNotLiteral.at(given)) }
                continue
            }
            if let earlier = first[name] {
                let remark = Remark.first(earlier.givenName.map(Syntax.init) ?? Syntax(earlier.name))
                let node = field.givenName.map(Syntax.init) ?? Syntax(field.name)
                found.append(Problem.fieldsShareName(name).at(node, notes: [remark]))
            }
            first[name] = first[name] ?? field
        }
        return found
    }

    private static func transparent(_ fields: [FieldModel], _ options: ConvertibleOptions) -> [Diagnostic] {
        guard options.isTransparent, let form = options.form, fields.count(where: \.isRead) != 1 else { return [] }
        return [Problem.transparentIsNotOne.at(form)]
    }

    private static func form(_ options: ConvertibleOptions) -> [Diagnostic] {
        options.form.map { [Problem.unionHasForm.at($0, fixIts: FixIt.removeArgument($0))] } ?? []
    }

    private static func cases(_ cases: [CaseModel], _ attribute: AttributeSyntax) -> [Diagnostic] {
        guard cases.contains(where: { !$0.payloads.isEmpty }) else { return [Problem.unionHasNoPayloads.at(attribute)] }
        let empty = cases.filter(\.payloads.isEmpty)
        return cases.filter(\.isMixed).map { Problem.payloadsAreMixed($0.name.name).at($0.name) }
            + empty.dropFirst().map { Problem.unionHasTwoNones.at($0.name, notes: [Remark.first(empty[0].name)]) }
    }
}
