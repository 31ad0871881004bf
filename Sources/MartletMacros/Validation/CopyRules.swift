// CopyRules.swift: which properties give Python a struct that it would change in vain.

import SwiftDiagnostics
import SwiftSyntax

/// What a module's braces show: a struct from elsewhere is not seen to be one.
enum CopyRules {
    static func diagnostics(_ module: [ModuleItem]) -> [Diagnostic] {
        let types = module.flatMap(\.types)
        let structs = Set(types.compactMap(\.changeableStruct))
        return types.flatMap(\.properties).compactMap { property in
            guard !property.isStatic, !property.copies, let type = property.valueType?.components.last,
                let name = type.trimmedDescription.split(separator: ".").last.map(String.init), structs.contains(name),
                property.valueType?.isCollection == false
            else { return nil }
            return Problem.changesWouldBeLost(property.pythonName.text ?? property.name.name, name).at(type)
        }
    }
}

extension ModuleItem {
    /// Those with members, and those inside of them.
    fileprivate var types: [ClassItem] {
        switch self {
        case .type(let type): [.type(type)] + type.items.types
        case .enumeration(let type): [.enumeration(type)] + type.items.types
        case .conditional(let clauses): clauses.flatMap { $0.items.flatMap(\.types) }
        case .function, .constant, .exception, .submodule, .initializer: []
        }
    }
}

extension [ClassItem] {
    fileprivate var types: [ClassItem] {
        flat.flatMap { item -> [ClassItem] in
            switch item {
            case .type(let type): [item] + type.items.types
            case .enumeration(let type): [item] + type.items.types
            case .method, .property, .conditional: []
            }
        }
    }
}

extension ClassItem {
    fileprivate var members: [ClassItem] {
        switch self {
        case .type(let type): type.items.flat
        case .enumeration(let type): type.items.flat
        case .method, .property, .conditional: []
        }
    }

    fileprivate var properties: [PropertyModel] {
        members.compactMap { if case .property(let property) = $0 { property } else { nil } }
    }

    /// The name of a struct that Python can change in place.
    fileprivate var changeableStruct: String? {
        guard case .type(let type) = self, !type.isReference else { return nil }
        let changes =
            properties.contains { $0.isSettable || $0.isDeletable } || type.items.methods.contains(where: \.isMutating)
        return changes ? type.name.name : nil
    }
}
