// DeclarationKind.swift: what a declaration is called in a message, and the keyword to point at.

import SwiftSyntax

struct DeclarationKind {
    let phrase: String
    let keyword: TokenSyntax

    init(_ declaration: Syntax) {
        let named = Self.named(declaration)
        phrase = named?.0 ?? "this declaration"
        keyword = named?.1 ?? declaration.firstToken(viewMode: .sourceAccurate) ?? .unknown("")
    }

    private static func named(_ declaration: Syntax) -> (String, TokenSyntax)? {
        switch declaration.as(SyntaxEnum.self) {
        case .actorDecl(let actor): ("an actor", actor.actorKeyword)
        case .classDecl(let class_): ("a class", class_.classKeyword)
        case .enumDecl(let enum_): ("an enum", enum_.enumKeyword)
        case .enumCaseDecl(let cases): ("an enum case", cases.caseKeyword)
        case .extensionDecl(let extension_): ("an extension", extension_.extensionKeyword)
        case .functionDecl(let function): ("a function", function.funcKeyword)
        case .initializerDecl(let initializer): ("an initializer", initializer.initKeyword)
        case .protocolDecl(let protocol_): ("a protocol", protocol_.protocolKeyword)
        case .structDecl(let struct_): ("a struct", struct_.structKeyword)
        case .subscriptDecl(let subscript_): ("a subscript", subscript_.subscriptKeyword)
        case .typeAliasDecl(let alias): ("a type alias", alias.typealiasKeyword)
        case .variableDecl(let variable): ("a property", variable.bindingSpecifier)
        default: nil
        }
    }
}
