// CaseModel.swift: what the source says about one case of a @PyConvertible enum.

import SwiftSyntax

struct CaseModel {
    struct Payload {
        let label: TokenSyntax?
        let type: TypeSyntax
        let defaultValue: ExprSyntax?

        init(_ parameter: EnumCaseParameterSyntax) {
            label = parameter.firstName.flatMap { $0.tokenKind == .wildcard ? nil : $0 }
            type = parameter.type
            defaultValue = parameter.defaultValue?.value.trimmed
        }

        var isOptional: Bool { defaultValue != nil || type.isOptional }
    }

    let name: TokenSyntax
    let payloads: [Payload]

    /// The cases of the members, in order.
    static func cases(_ members: MemberBlockItemListSyntax) -> [CaseModel] {
        members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }.flatMap(\.elements).map { element in
            CaseModel(name: element.name, payloads: element.parameterClause?.parameters.map(Payload.init) ?? [])
        }
    }

    /// Labelled payloads are read as a struct is.
    var isRecord: Bool { payloads.contains { $0.label != nil } }
    var isMixed: Bool { isRecord && payloads.contains { $0.label == nil } }
}
