// PythonType+Convertible.swift: what a @PyConvertible type is in Python, by its properties or payloads.

import SwiftSyntax

extension PythonType {
    /// Nil where the sources declare no such type.
    func convertible(_ name: String) -> String? {
        guard let model = types.convertibles[name] else { return nil }
        // A type that contains itself has no end in words.
        guard !pending.contains(name) else { return any }
        var inner = self
        inner.pending.insert(name)
        return switch model.content {
        case .record(let fields): inner.record(fields, model.options)
        case .union(let cases): inner.union(cases.map(inner.text))
        }
    }

    private func record(_ fields: [FieldModel], _ options: ConvertibleOptions) -> String {
        let shown = fields.filter { !$0.isIgnored }
        switch options.formText.split(separator: ".").last {
        case "transparent": return shown.first?.type.map(text) ?? any
        case "dict" where place == .parameter:
            return names.name("Mapping", from: "collections.abc") + "[\(builtin("str")), \(any)]"
        case "tuple" where place == .parameter: return names.name("Sequence", from: "collections.abc") + "[\(any)]"
        case "tuple": return tuple(shown.map { $0.writing == nil ? $0.type.map(text) ?? any : any })
        case "attributes" where place == .result: return names.qualified("SimpleNamespace", in: "types")
        case "record" where place == .result, "dict": return dictionary
        default: return any
        }
    }

    private var dictionary: String { "\(builtin("dict"))[\(builtin("str")), \(any)]" }

    private func text(for enumCase: CaseModel) -> String {
        if enumCase.isRecord { return place == .result ? dictionary : any }
        let payloads = enumCase.payloads.map { text(for: $0.type) }
        return payloads.isEmpty ? "None" : tuple(payloads)
    }

    /// Each once; what may be anything is anything.
    private func union(_ members: [String]) -> String {
        if members.contains(where: names.isAny) { return any }
        var seen: Set<String> = []
        let distinct = members.filter { seen.insert($0).inserted }
        // `None` at the end, as a reader expects it.
        return (distinct.filter { $0 != "None" } + distinct.filter { $0 == "None" }).joined(separator: " | ")
    }
}
