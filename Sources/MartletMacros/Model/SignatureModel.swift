// SignatureModel.swift: how Python passes a function's arguments: each parameter's kind, in Python's order.

import SwiftSyntax

struct SignatureModel {
    enum Kind: Int {
        case positionalOnly, positional, rest, keywordOnly, options
    }

    struct Entry {
        let parameter: ParameterModel
        let kind: Kind
        /// What Python shows as the default; nil for a parameter that must be passed.
        let shownDefault: String?
        /// The Swift expression evaluated where the argument is not passed.
        let defaultValue: String?

        var name: String { parameter.pythonName }
    }

    let entries: [Entry]

    /// What Swift itself says: `_` is positional-only, a variadic is `*args`, and what comes after it keyword-only.
    init(derivedFrom parameters: [ParameterModel]) {
        let rest = parameters.firstIndex(where: \.isVariadic) ?? parameters.endIndex
        let labelled = parameters.prefix(rest).firstIndex { !$0.isPositionalOnly } ?? rest
        entries = parameters.enumerated().map { index, parameter in
            let kind: Kind =
                index == rest
                ? .rest : index > rest ? .keywordOnly : index < labelled ? .positionalOnly : .positional
            return Entry(
                parameter: parameter, kind: kind, shownDefault: parameter.shownDefault,
                defaultValue: parameter.defaultValue?.description)
        }
    }

    init(entries: [Entry]) { self.entries = entries }

    /// Those with a place of their own, in the order of the places.
    var named: [Entry] { entries.filter { $0.kind != .rest && $0.kind != .options } }

    func count(_ kinds: Kind...) -> Int { entries.count { kinds.contains($0.kind) } }

    var positionalCount: Int { count(.positionalOnly, .positional) }
    var requiredCount: Int { named.prefix(positionalCount).prefix { $0.defaultValue == nil }.count }
    var isOpen: Bool { count(.rest, .options) > 0 }
    var takesKeywords: Bool { count(.positional, .keywordOnly, .options) > 0 }

    /// `a,b=`: the names by which arguments arrive, `=` after the optional ones.
    var names: String { named.map { $0.defaultValue == nil ? $0.name : $0.name + "=" }.joined(separator: ",") }

    /// `(a, /, b=1, *, c)`, as `inspect.signature` shows it.
    var text: String { text { $0.name + ($0.shownDefault.map { "=" + $0 } ?? "") } }

    /// The same with each parameter as `show` gives it; its stars and the marks between the kinds are added here.
    func text(showing show: (Entry) -> String) -> String { Self.text(entries.map(\.kind)) { show(entries[$0]) } }

    /// The same for parameters of which only the kinds are known.
    static func text(_ kinds: [Kind], showing show: (Int) -> String) -> String {
        var parts: [String] = []
        for (index, kind) in kinds.enumerated() {
            let previous = index == 0 ? nil : kinds[index - 1]
            if previous == .positionalOnly, kind != .positionalOnly { parts.append("/") }
            if kind == .keywordOnly, previous != .keywordOnly, previous != .rest { parts.append("*") }
            let stars = kind == .rest ? "*" : kind == .options ? "**" : ""
            parts.append(stars + show(index))
        }
        if kinds.last == .positionalOnly { parts.append("/") }
        return "(" + parts.joined(separator: ", ") + ")"
    }
}

extension ParameterModel {
    fileprivate var shownDefault: String? { defaultValue.map { PythonLiteral.text(for: $0, type: type) } }
}
