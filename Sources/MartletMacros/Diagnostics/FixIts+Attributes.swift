// FixIts+Attributes.swift: repairs of an attribute: another one in its place, or one argument less.

import SwiftDiagnostics
import SwiftSyntax

extension FixIt {
    /// Another attribute for the same declaration; its arguments would be others, so only where there are none.
    static func use(_ name: String?, for attribute: AttributeSyntax) -> [FixIt] {
        guard let name, attribute.arguments == nil else { return [] }
        return [
            FixIt(
                message: Remedy(message: "use '@\(name)'"), changes: [.replace(attribute.attributeName, with: name)])
        ]
    }

    /// `@PyProperty(deletable: true)` becomes `@PyProperty()`.
    static func removeArgument(_ value: ExprSyntax) -> [FixIt] {
        guard let argument = value.parent?.as(LabeledExprSyntax.self),
            let list = argument.parent?.as(LabeledExprListSyntax.self), let index = list.index(of: argument)
        else { return [] }
        // The comma goes with it: its own, or that of the one before.
        var (start, end) = (argument.positionAfterSkippingLeadingTrivia, argument.endPosition)
        if argument.trailingComma == nil, index > list.startIndex {
            let before = list[list.index(before: index)]
            start = before.expression.endPosition
            end = argument.endPositionBeforeTrailingTrivia
        }
        let change = FixIt.Change.replaceText(range: start..<end, with: "", in: Syntax(argument))
        return [FixIt(message: Remedy(message: "remove it"), changes: [change])]
    }

    /// Names a case for Python; one of several in a declaration has no attribute of its own.
    static func nameCase(_ name: TokenSyntax, _ pythonName: String) -> [FixIt] {
        let outer = sequence(first: Syntax(name), next: \.parent).first { $0.is(EnumCaseDeclSyntax.self) }
        guard let declaration = outer?.as(EnumCaseDeclSyntax.self), declaration.elements.count == 1,
            declaration.attributes.isEmpty
        else { return [] }
        let attribute = "@PyCase(name: \"\(pythonName)\")"
        return [
            FixIt(
                message: Remedy(message: "insert '\(attribute)'"),
                changes: [.insert(attribute + " ", before: declaration.caseKeyword)])
        ]
    }
}

extension DeclarationKind {
    /// The attribute for a declaration of this kind in a module.
    var moduleAttribute: String? {
        switch keyword.tokenKind {
        case .keyword(.func): "PyFunction"
        case .keyword(.var), .keyword(.let): "PyConstant"
        case .keyword(.struct), .keyword(.class): "PyClass"
        default: nil
        }
    }

    /// The attribute for a declaration of this kind in a class.
    var classAttribute: String? {
        switch keyword.tokenKind {
        case .keyword(.func): "PyMethod"
        case .keyword(.var), .keyword(.let): "PyProperty"
        case .keyword(.`init`): "PyInit"
        default: nil
        }
    }

    /// The attribute for a type of this kind.
    var typeAttribute: String? {
        switch keyword.tokenKind {
        case .keyword(.enum): "PyEnum"
        case .keyword(.struct), .keyword(.class): "PyClass"
        default: nil
        }
    }
}
