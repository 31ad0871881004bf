// CallModel.swift: what the source says about a call from Python: of a function, a method, an initializer.

import SwiftSyntax

/// Nothing is judged here.
struct CallModel {
    /// The attribute's name, for messages: `PyFunction`.
    let attribute: String
    let parameters: [ParameterModel]
    /// How Python passes the arguments.
    let signature: SignatureModel
    /// The expression of `signature:`, and what is wrong with it.
    let signatureMistake: (node: ExprSyntax, reason: String)?
    /// Whether `signature:` decides the order of the parameters, rather than Swift.
    let hasSignatureArgument: Bool
    let deprecation: Deprecation?
    /// What `converters:` has for no parameter of the function.
    let strayConverters: [ExprSyntax]
    let syntax: FunctionSignatureSyntax
    /// Whether names come with the arguments even where none can be named: elsewhere Python itself refuses them.
    var isGivenNames = false

    /// - Parameter subject: Which operand of an operator is the object's value.
    init(
        _ syntax: FunctionSignatureSyntax, _ attribute: AttributeSyntax, named name: String, subject: Int? = nil
    ) {
        self.syntax = syntax
        self.attribute = name
        let given = attribute.argument("converters")
        let converters = given?.dictionaryEntries ?? []
        let parameters = syntax.parameterClause.parameters.enumerated().map {
            ParameterModel(
                $1, index: $0, converters: converters, isOfModule: name == "PyFunction", isSubject: $0 == subject)
        }
        let names = parameters.flatMap(\.swiftNames)
        let isLiteral = given?.is(DictionaryExprSyntax.self) ?? true
        strayConverters =
            isLiteral
            ? converters.map(\.key).filter { !names.contains($0.literalText ?? "") } : [given].compactMap(\.self)
        self.parameters = parameters
        deprecation = Deprecation(attribute)
        let arguments = parameters.filter { $0.role == .argument }
        hasSignatureArgument = attribute.argument("signature") != nil
        (signature, signatureMistake) = Self.signature(attribute.argument("signature"), arguments)
    }

    /// What `signature:` says, or Swift's own parameters.
    private static func signature(
        _ given: ExprSyntax?, _ arguments: [ParameterModel]
    ) -> (SignatureModel, (ExprSyntax, String)?) {
        let derived = SignatureModel(derivedFrom: arguments)
        guard let given, !given.is(NilLiteralExprSyntax.self) else { return (derived, nil) }
        guard let text = given.literalText else { return (derived, (given, "it takes a plain string literal")) }
        do throws(SignatureNotation.Mistake) {
            return (try SignatureModel(try SignatureNotation(text), arguments), nil)
        } catch {
            return (derived, (given, error.reason))
        }
    }

    /// The parameters that Python passes, in order.
    var arguments: [ParameterModel] { parameters.filter { $0.role == .argument } }

    var isThrowing: Bool { syntax.effectSpecifiers?.throwsClause != nil }

    var resultType: TypeSyntax? { syntax.returnClause?.type }
}
