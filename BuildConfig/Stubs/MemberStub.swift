// MemberStub.swift: what is in a module beside functions.

import SwiftSyntax

struct MemberStub {
    let names: Names
    let types: SwiftTypes

    var any: String { PythonType(place: .result, names: names, types: types).any }

    func text(_ item: ModuleItem) -> String? {
        switch item {
        case .constant(let constant): "\(constant.pythonName.text ?? "_"): \(type(constant.type, constant.value))\n"
        case .exception(let exception): text(exception)
        case .type(let type): ClassStub(names: names, types: types).text(type)
        case .enumeration(let type): EnumStub(names: names, types: types).text(type)
        case .function, .submodule, .initializer, .conditional: nil
        }
    }

    func text(_ added: AddedByHand) -> String {
        if added.value != nil || added.closure == nil { return "\(added.name): \(type(nil, added.value))\n" }
        return FunctionStub(names: names, types: types).text(added)
    }

    private func text(_ exception: ExceptionModel) -> String {
        let head = "class \(exception.pythonName.text ?? "_")(\(base(exception.attribute))):"
        let doc = exception.documentation.isEmpty ? [] : [DocString.text(exception.documentation, indent: "    ")]
        let fields = exception.fields.map { "    \($0.pythonName): \(type($0.type, nil))" }
        return doc.isEmpty && fields.isEmpty ? head + " ...\n" : ([head] + doc + fields).joined(separator: "\n") + "\n"
    }

    private func base(_ attribute: AttributeSyntax) -> String {
        if let base = attribute.argument("base")?.as(MemberAccessExprSyntax.self)?.declName.baseName.name {
            return BuiltinBase.exception(base, names)
        }
        if let parent = attribute.argument("extends")?.typeName { return names.class_(parent, types) ?? parent }
        let words = attribute.argument("extendsImported")?.as(FunctionCallExprSyntax.self)?.arguments
            .compactMap(\.expression.literalText)
        if let words, words.count == 2 { return names.qualified(words[1], in: words[0]) }
        return names.builtin("Exception")
    }

    /// What is written, or what a literal says by itself.
    private func type(_ written: TypeSyntax?, _ value: ExprSyntax?) -> String {
        let python = PythonType(place: .result, names: names, types: types)
        if let written { return python.text(for: written) }
        switch value?.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: return names.builtin("int")
        case .floatLiteralExpr: return names.builtin("float")
        case .booleanLiteralExpr: return names.builtin("bool")
        case .stringLiteralExpr: return names.builtin("str")
        default: return python.any
        }
    }
}
