// PropertyStub.swift: a property of a class.

import SwiftSyntax

struct PropertyStub {
    let names: Names
    let types: SwiftTypes
    let indent: String

    func text(_ property: PropertyModel) -> String {
        let name = property.pythonName.text ?? "_"
        let value = type(property, .result)
        if property.isStatic {
            return "\(indent)\(name): \(names.name("ClassVar", from: "typing"))[\(value)]\n"
        }
        var text = "\(indent)@\(names.builtin("property"))\n\(indent)def \(name)(self) -> \(value):"
        text +=
            property.documentation.isEmpty
            ? " ...\n" : "\n" + DocString.text(property.documentation, indent: indent + "    ") + "\n"
        if property.isSettable {
            let accepted = type(property, .parameter)
            text += "\n\(indent)@\(name).setter\n\(indent)def \(name)(self, value: \(accepted)) -> None: ...\n"
        }
        if property.isDeletable { text += "\n\(indent)@\(name).deleter\n\(indent)def \(name)(self) -> None: ...\n" }
        return text
    }

    private func type(_ property: PropertyModel, _ place: PythonType.Place) -> String {
        let type = PythonType(place: place, names: names, types: types)
        return property.valueType.map(type.text) ?? property.literalType.map(names.builtin) ?? type.any
    }
}

extension PropertyModel {
    /// The type of a literal, where the sources give no other.
    fileprivate var literalType: String? { syntax.bindings.first?.initializer?.value.literalPythonType }
}

extension ExprSyntax {
    /// `int` of `2`, `str` of `"a"`.
    var literalPythonType: String? {
        switch self.as(ExprSyntaxEnum.self) {
        case .integerLiteralExpr: "int"
        case .floatLiteralExpr: "float"
        case .booleanLiteralExpr: "bool"
        case .stringLiteralExpr: "str"
        case .prefixOperatorExpr(let negated): negated.expression.literalPythonType
        default: nil
        }
    }
}
