// VariantModel.swift: what the source says about one case of a @PyEnum with payloads: a class with its own initializer.

import SwiftParser
import SwiftSyntax

struct VariantModel {
    let member: EnumMemberModel
    let isIndirect: Bool
    private(set) var call: CallModel

    init(_ member: EnumMemberModel, _ attribute: AttributeSyntax, isIndirect: Bool) {
        self.member = member
        self.isIndirect = member.payload != nil && (isIndirect || member.isIndirect)
        let parameters = member.payload?.parameters.enumerated().map { index, parameter -> String in
            let label = parameter.firstName.flatMap { $0.tokenKind == .wildcard ? nil : $0.text } ?? "_ _\(index)"
            let value = parameter.defaultValue.map { " = \($0.value.trimmedDescription)" } ?? ""
            return "\(label): \(parameter.type.trimmedDescription)\(value)"
        }
        // The initializer that Swift would write for a struct of the payload.
        var parser = Parser("init(\((parameters ?? []).joined(separator: ", ")))")
        let signature = DeclSyntax.parse(from: &parser).as(InitializerDeclSyntax.self)?.signature
        call = CallModel(
            signature ?? FunctionSignatureSyntax(parameterClause: FunctionParameterClauseSyntax(parameters: [])),
            attribute, named: "PyEnum")
        call.isGivenNames = true
    }

    /// The payload's type: a tuple of several.
    var payload: String? {
        let types = call.parameters.map(\.type.trimmedDescription)
        return types.isEmpty ? nil : types.count == 1 ? "(\(types[0]))" : "(\(types.joined(separator: ", ")))"
    }
}
