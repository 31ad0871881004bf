// Unpacking.swift: emits what comes before and after every call: what CPython hands over becomes arguments, the result an
// object.

import SwiftSyntax

extension CallModel {
    /// What a call brings, as far as the body needs it: nothing but the count where no argument is taken.
    var incoming: [(name: String, type: String)] {
        let count = (name: "__count", type: "Int")
        let values = (name: "__values", type: "UnsafePointer<\(RuntimeSymbols.pointer)>?")
        let names = (name: "__names", type: "\(RuntimeSymbols.pointer)?")
        return (signature.entries.isEmpty ? [] : [values]) + [count]
            + (signature.takesKeywords || isGivenNames ? [names] : [])
    }

    /// Python's keyword names are the fourth argument of the calling convention with keywords only.
    var closureParameters: String { closureParameters(receiver: "_") }

    func closureParameters(receiver: String) -> String {
        if signature.entries.isEmpty { return "\(receiver), _, __count" }
        return "\(receiver), __values, __count" + (signature.takesKeywords ? ", __names" : "")
    }

    /// The statements before the call.
    func unpacking(name: String) -> [String] {
        let warning = deprecation.map { ["try \(RuntimeSymbols.warn)(\($0.message), \($0.category))"] } ?? []
        let refusal =
            isGivenNames && !signature.takesKeywords
            ? ["try unsafe \(RuntimeSymbols.noKeywords)(__names, \(name.swiftLiteral))"] : []
        return warning + refusal + [sorting(name: name)]
    }

    private func sorting(name: String) -> String {
        let count = signature.named.count
        if signature.entries.isEmpty { return "try \(RuntimeSymbols.noArguments)(__count, \(name.swiftLiteral))" }
        var arguments = ["__values", "__count"] + (signature.takesKeywords ? ["__names"] : [])
        if signature.isOpen, !signature.takesKeywords { arguments.append("nil") }
        arguments += [name.swiftLiteral, signature.names.swiftLiteral, "required: \(signature.requiredCount)"]
        if signature.isOpen || signature.positionalCount < count {
            arguments.append("positional: \(signature.positionalCount)")
        }
        let positionalOnly = signature.count(.positionalOnly)
        if signature.takesKeywords, positionalOnly > 0 { arguments.append("positionalOnly: \(positionalOnly)") }
        if signature.count(.rest) > 0 { arguments.append("rest: true") }
        if signature.count(.options) > 0 { arguments.append("options: true") }
        let type = signature.isOpen ? RuntimeSymbols.variadicArguments : RuntimeSymbols.arguments
        return "let __a = try unsafe \(type)<\(count)>(\(arguments.joined(separator: ", ")))"
    }

    /// A tuple converts item by item; coerced, it loses its labels, which Python's tuples do not have.
    func result(_ call: String) -> String {
        guard let tuple = resultType?.tuple else { return "\(RuntimeSymbols.result)(\(call))" }
        let size = tuple.elements.count < 4 ? "\(tuple.elements.count)" : ""
        return "\(RuntimeSymbols.tupleResult)\(size)(\(call)\(tuple.hasLabels ? " as \(tuple.unlabelled)" : ""))"
    }
}
