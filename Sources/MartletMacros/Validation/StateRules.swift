// StateRules.swift: what a class must have whose methods say what `pickle` saves.

import SwiftDiagnostics
import SwiftSyntax

enum StateRules {
    /// An extension may have what is missing here, and so may the class that it extends.
    static func diagnostics(_ type: ClassModel) -> [Diagnostic] {
        let methods = type.items.methods
        let names = Set(methods.compactMap(\.pythonName.text))
        guard type.extensions.isEmpty, !type.isDerived, type.builtin == nil, !ClassState.methods(type.items).isEmpty,
            let method = methods.first(where: { ["__getstate__", "__setstate__"].contains($0.pythonName.text) }),
            let name = method.pythonName.text
        else { return [] }
        guard let initializer = type.initializer else {
            return [Problem.stateNeedsInitializer(name).at(method.syntax.name)]
        }
        guard initializer.call.signature.named.contains(where: { $0.defaultValue == nil }),
            names.isDisjoint(with: ["__getnewargs__", "__getnewargs_ex__"])
        else { return [] }
        return [Problem.stateNeedsArguments(name).at(method.syntax.name)]
    }
}
