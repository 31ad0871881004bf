// ParameterModel.swift: what the source says about one parameter of a @PyFunction.

import SwiftSyntax

struct ParameterModel {
    enum Role {
        /// Passed by Python.
        case argument
        /// The `Python` token, which Martlet supplies.
        case token
    }

    let syntax: FunctionParameterSyntax
    let role: Role
    let pythonName: String
    /// The type without `borrowing`, `sending` and the like, which say how it is passed, not what it is.
    let type: TypeSyntax

    init(_ syntax: FunctionParameterSyntax, index: Int) {
        self.syntax = syntax
        type = syntax.type.as(AttributedTypeSyntax.self)?.baseType ?? syntax.type
        role = ["Python", "Martlet.Python"].contains(type.trimmedDescription) ? .token : .argument
        let named = [syntax.firstName, syntax.secondName].compactMap(\.self).first { $0.tokenKind != .wildcard }
        // `_: Int` has no name at all, but Python's help and error messages need one.
        pythonName = named.map { PythonIdentifier.fromSwift($0.name) } ?? "arg\(index)"
    }

    /// `_ a`: Swift gives the caller no name, so Python gets none either.
    var isPositionalOnly: Bool { syntax.firstName.tokenKind == .wildcard }

    /// `T...`, which Python calls `*args`.
    var isVariadic: Bool { syntax.ellipsis != nil }

    var defaultValue: ExprSyntax? { syntax.defaultValue?.value.trimmed }

    /// The token that names the parameter to its author.
    var nameToken: TokenSyntax { isPositionalOnly ? syntax.secondName ?? syntax.firstName : syntax.firstName }
}
