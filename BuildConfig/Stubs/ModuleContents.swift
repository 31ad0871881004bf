// ModuleContents.swift: all that is in a module, whether it stands in the enum's braces, is listed, or is added by hand.

import SwiftSyntax

struct ModuleContents {
    struct Submodule {
        let name: String
        /// Nil where it is declared in none of the files.
        let module: ModuleModel?
    }

    /// Functions, constants, classes, exceptions; those that are listed come last.
    let items: [ModuleItem]
    let submodules: [Submodule]
    /// What is added by calls: closures, values.
    let added: [AddedByHand]
    /// Whether there is more in it than the sources tell.
    let isOpen: Bool
    /// The names that stand in clauses of an `#if` that could not be decided.
    let undecided: Set<String>

    init(_ module: ModuleModel, _ declarations: Declarations) {
        let own = Self.flat(module.items)
        let listed = module.included.map { Listed($0, declarations) }
        let initializers = own.compactMap { item in
            if case .initializer(let initializer) = item { InitializerAdditions(initializer) } else { nil }
        }
        items = own + listed.compactMap(\.item)
        added = listed.compactMap(\.added) + initializers.flatMap(\.added)
        isOpen = listed.contains(where: \.isUnknown) || initializers.contains(where: \.isOpen)
        let nested = own.compactMap { item -> Submodule? in
            guard case .submodule(let token, let name) = item, let text = name.text else { return nil }
            return Submodule(name: text, module: Self.declared(by: token))
        }
        let elsewhere = module.submodules.map { expression in
            let name = expression.typeName ?? expression.trimmedDescription
            let found = declarations.module(named: name)
            return Submodule(name: found?.pythonName.text ?? PythonIdentifier.fromSwift(name), module: found)
        }
        submodules = nested + elsewhere
        undecided = Set(
            module.items.flatMap { item -> [ModuleItem] in
                if case .conditional(let clauses) = item { Self.flat(clauses.flatMap(\.items)) } else { [] }
            }.flatMap(\.names))
    }

    private static func declared(by name: TokenSyntax) -> ModuleModel? {
        guard let syntax = name.parent?.as(EnumDeclSyntax.self), let attribute = syntax.attributes.named("PyModule")
        else { return nil }
        return ModuleModel(syntax, attribute)
    }

    private static func flat(_ items: [ModuleItem]) -> [ModuleItem] {
        items.flatMap { item -> [ModuleItem] in
            if case .conditional(let clauses) = item { flat(clauses.flatMap(\.items)) } else { [item] }
        }
    }
}

/// One expression of `including:`.
private struct Listed {
    var item: ModuleItem?
    var added: AddedByHand?
    var isUnknown: Bool { item == nil && added == nil }

    init(_ expression: ExprSyntax, _ declarations: Declarations) {
        if let type = expression.typeName {
            item = declarations.types[type]
        } else if let call = expression.as(FunctionCallExprSyntax.self) {
            added = AddedByHand(item: call)
        } else {
            item = Self.function(expression, declarations.functions).map(ModuleItem.function)
        }
    }

    private static func function(_ expression: ExprSyntax, _ functions: [FunctionModel]) -> FunctionModel? {
        let member = expression.as(MemberAccessExprSyntax.self)?.declName
        let name = expression.as(DeclReferenceExprSyntax.self) ?? member
        return functions.first { function in
            guard function.syntax.name.name == name?.baseName.name else { return false }
            guard let labels = name?.argumentNames?.arguments.map(\.name.text) else { return true }
            return labels == function.parameters.map(\.syntax.firstName.text)
        }
    }
}
