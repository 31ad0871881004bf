// ConvertibleOptions.swift: the arguments of @PyConvertible.

import SwiftSyntax

enum ConversionDirection: String, CaseIterable {
    case fromPython, toPython

    var protocolName: String { self == .fromPython ? RuntimeSymbols.fromPython : RuntimeSymbols.toPython }
}

struct ConvertibleOptions {
    /// The expression, if there is one; the compiler checks it.
    let form: ExprSyntax?
    /// Nil where `names:` or `only:` is not written as one of their cases.
    let naming: FieldNaming?
    let directions: [ConversionDirection]
    let unreadable: (label: String, node: ExprSyntax)?

    init(_ attribute: AttributeSyntax) {
        form = attribute.firstUnlabelled
        let names = attribute.argument("names")
        let only = attribute.argument("only").flatMap { $0.is(NilLiteralExprSyntax.self) ? nil : $0 }
        naming = names.map { $0.caseName.flatMap(FieldNaming.init) } ?? .snakeCase
        let direction = only?.caseName.flatMap(ConversionDirection.init)
        directions = direction.map { [$0] } ?? ConversionDirection.allCases
        if let names, naming == nil {
            unreadable = ("names", names)
        } else if let only, direction == nil {
            unreadable = ("only", only)
        } else {
            unreadable = nil
        }
    }

    var formText: String { form?.trimmedDescription ?? ".record" }
    var isTransparent: Bool { form?.caseName == "transparent" }
}

extension ExprSyntax {
    /// The last part of `.tuple`, `PyRecordForm.tuple` and the like.
    var caseName: String? { self.as(MemberAccessExprSyntax.self)?.declName.baseName.text }
}

extension AttributeSyntax {
    var firstUnlabelled: ExprSyntax? {
        guard case .argumentList(let arguments) = arguments, let first = arguments.first, first.label == nil else {
            return nil
        }
        return first.expression
    }
}
