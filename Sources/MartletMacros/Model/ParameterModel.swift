// ParameterModel.swift: what the source says about one parameter of a function that Python calls.

import SwiftSyntax

struct ParameterModel {
    enum Role {
        /// Passed by Python.
        case argument
        /// The `Python` token, which Martlet supplies.
        case token
        /// `PyOwnModule`: the module that a function is in, which Martlet supplies, too.
        case module
        /// `PyInstance<Self>`: the object that a method is called on.
        case receiver
        /// `cls: PyType`: the class that a class method is called on.
        case receivingClass
        /// The operand of a Swift operator that is the object's value.
        case subject
    }

    let syntax: FunctionParameterSyntax
    let role: Role
    let pythonName: String
    /// The label and the name inside.
    let swiftNames: [String]
    /// The type without `borrowing`, `sending` and the like, which say how it is passed, not what it is.
    let type: TypeSyntax
    /// The function of `converters:` that makes the value, if there is one.
    let converter: ExprSyntax?

    init(
        _ syntax: FunctionParameterSyntax, index: Int, converters: [(key: ExprSyntax, value: ExprSyntax)] = [],
        isOfModule: Bool = true,
        isSubject: Bool = false
    ) {
        self.syntax = syntax
        type = syntax.type.as(AttributedTypeSyntax.self)?.baseType ?? syntax.type
        let role = Self.role(of: type, syntax)
        self.role = isSubject ? .subject : role == .module && !isOfModule ? .argument : role
        swiftNames = [syntax.firstName, syntax.secondName].compactMap { $0?.name }
        let names: [String?] = swiftNames
        converter = converters.first { names.contains($0.key.literalText) }?.value
        let named = [syntax.firstName, syntax.secondName].compactMap(\.self).first { $0.tokenKind != .wildcard }
        // `_: Int` has no name at all, but Python's help and error messages need one.
        pythonName = named.map { PythonIdentifier.fromSwift($0.name) } ?? "arg\(index)"
    }

    private static func role(of type: TypeSyntax, _ syntax: FunctionParameterSyntax) -> Role {
        switch type.trimmedDescription {
        case "Python", "Martlet.Python": .token
        case "PyOwnModule", "Martlet.PyOwnModule": .module
        case "PyInstance<Self>", "Martlet.PyInstance<Self>": .receiver
        case "PyType" where syntax.firstName.text == "cls", "Martlet.PyType" where syntax.firstName.text == "cls":
            .receivingClass
        default: .argument
        }
    }

    /// `_ a`: Swift gives the caller no name, so Python gets none either.
    var isPositionalOnly: Bool { syntax.firstName.tokenKind == .wildcard }

    var isInout: Bool {
        syntax.type.as(AttributedTypeSyntax.self)?.specifiers.contains {
            $0.firstToken(viewMode: .sourceAccurate)?.tokenKind == .keyword(.inout)
        } ?? false
    }

    /// `T...`, which Python calls `*args`.
    var isVariadic: Bool { syntax.ellipsis != nil }

    var defaultValue: ExprSyntax? { syntax.defaultValue?.value.trimmed }

    /// The token that names the parameter to its author.
    var nameToken: TokenSyntax { isPositionalOnly ? syntax.secondName ?? syntax.firstName : syntax.firstName }
}
