// SwiftTypes.swift: what the sources say about types of their own: other names, and enums that convert by raw value.

import SwiftSyntax

/// By simple name: a nested type is looked up as it is mostly written.
final class SwiftTypes: SyntaxVisitor {
    private(set) var convertibles: [String: ConvertibleModel] = [:]
    /// Where classes and exceptions are in Python.
    private var places: [String: [Place]] = [:]
    /// What `@PyMethods` extensions add to classes.
    private(set) var extensions: [String: [ClassItem]] = [:]
    /// Those with `@PyClass` that extend others, or may be extended.
    private var classes: [String: ClassModel] = [:]
    private var aliases: [String: TypeSyntax] = [:]
    private var inherited: [String: [TypeSyntax]] = [:]
    private var rawValues: [String: TypeSyntax] = [:]

    struct Place {
        /// The module, below the one that a stub is asked for.
        let module: [String]
        let name: String
    }

    init(_ files: [SourceFileSyntax]) {
        super.init(viewMode: .sourceAccurate)
        for file in files { walk(file) }
    }

    /// What stands for the type in Python: that of a `typealias`, the raw value of a PythonRawConvertible; nil for others.
    func meaning(of name: String) -> TypeSyntax? {
        if let alias = aliases[name] { return alias }
        let names = (inherited[name] ?? []).map(\.trimmedDescription)
        guard names.contains(where: { $0 == "PythonRawConvertible" || $0 == "Martlet.PythonRawConvertible" }) else {
            return nil
        }
        // An enum's raw type comes first in the list of what it inherits from.
        return rawValues[name] ?? inherited[name]?.first
    }

    /// The exposed class that this one extends.
    func base(of model: ClassModel) -> ClassModel? {
        guard let parent = model.parent else { return nil }
        return classes[parent.as(MemberAccessExprSyntax.self)?.declName.baseName.name ?? parent.trimmedDescription]
    }

    /// Remembers that a module holds a class or an exception.
    func place(_ item: ModuleItem, in module: [String]) {
        let held: [(String, String)]
        switch item {
        case .type(let type): held = type.classes()
        case .enumeration(let type): held = type.classes()
        case .exception(let exception): held = [(exception.name.name, exception.pythonName.text ?? "_")]
        case .function, .constant, .submodule, .initializer, .conditional: return
        }
        for (swift, python) in held { places[swift, default: []].append(Place(module: module, name: python)) }
    }

    /// Where to find what Python calls a Swift type: in the module itself, if it is there.
    func place(of name: String, from module: [String]) -> Place? {
        let found = places[name] ?? []
        return found.first { $0.module == module } ?? found.first
    }

    override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
        // A generic one would need its arguments put in.
        if node.genericParameterClause == nil { aliases[node.name.name] = node.initializer.value }
        return .skipChildren
    }

    override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
        record(node.name.name, node.inheritanceClause)
        if let attribute = node.attributes.named("PyConvertible") {
            convertibles[node.name.name] = ConvertibleModel(node, ConvertibleOptions(attribute))
        }
        return .visitChildren
    }

    override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
        record(node.name.name, node.inheritanceClause)
        if let attribute = node.attributes.named("PyConvertible") {
            convertibles[node.name.name] = ConvertibleModel(node, ConvertibleOptions(attribute))
        }
        for member in node.memberBlock.members {
            for binding in member.decl.as(VariableDeclSyntax.self)?.bindings ?? []
            where binding.pattern.trimmedDescription == "rawValue" {
                rawValues[node.name.name] = binding.typeAnnotation?.type
            }
        }
        return .visitChildren
    }

    override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
        if let attribute = node.attributes.named("PyClass"), let model = ClassModel(node, attribute), model.isInFamily {
            classes[node.name.name] = model
        }
        return .visitChildren
    }

    override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
        let name = node.extendedType.as(MemberTypeSyntax.self)?.name.name ?? node.extendedType.trimmedDescription
        record(name, node.inheritanceClause)
        if let attribute = node.attributes.named("PyMethods") {
            extensions[name, default: []] += ExtensionModel.checked(node, attribute).accepted?.items ?? []
        }
        return .visitChildren
    }

    override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

    private func record(_ name: String, _ clause: InheritanceClauseSyntax?) {
        inherited[name, default: []] += clause?.inheritedTypes.map(\.type) ?? []
    }
}
