// OverridableBody.swift: emits the body of a method that asks for its override in Python first.

import SwiftSyntax
import SwiftSyntaxBuilder

struct OverridableBody {
    let method: MethodModel
    let statements: CodeBlockItemListSyntax

    /// The body proper becomes a function of its own, so that a lone expression in it stays its result.
    var items: [CodeBlockItemSyntax] {
        let type = method.call.returnsNothing ? "" : " -> \(method.call.resultType?.trimmedDescription ?? "Void")"
        let effects = method.syntax.signature.effectSpecifiers?.trimmedDescription ?? ""
        return [
            "\(raw: question)",
            """
            func __own() \(raw: effects)\(raw: type) {\(statements)
            }
            """,
            "return try __own()",
        ]
    }

    private var question: String {
        guard let type = method.type?.name, let name = method.pythonName.text?.swiftLiteral else { return "" }
        let call = "$0(\(arguments.joined(separator: ", ")))"
        let start = "try \(RuntimeSymbols.override)(self, as: \(type).self, \(name), {"
        if method.call.returnsNothing { return "if \(start) _ = try \(call) }) != nil { return }" }
        let result = method.call.resultType?.trimmedDescription ?? "Void"
        let unlabelled = method.call.resultType?.tuple?.unlabelled ?? result
        return "if let __result = \(start) "
            + "try \(RuntimeSymbols.overridden)(\(call), \(name), as: (\(unlabelled)).self) }) { return __result }"
    }

    /// As Python passes them: by name what can be passed by name alone.
    private var arguments: [String] {
        method.call.signature.entries.map { entry in
            let parameter = entry.parameter.syntax
            // Backticks, for a label may be a keyword; Swift warns of those around one in a call.
            let value = "`\((parameter.secondName ?? parameter.firstName).name)`"
            let label = entry.name == "inout" ? "`inout`" : entry.name
            return entry.kind == .keywordOnly ? "\(label): \(value)" : value
        }
    }
}

extension MethodModel {
    /// Whether Swift's calls of it may end in Python.
    var isOverridable: Bool { call.isThrowing && syntax.attributes.named("PyOverridable") != nil }
}
