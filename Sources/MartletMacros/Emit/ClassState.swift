// ClassState.swift: emits what makes `pickle` and `copy` use a class's own methods for it.

enum ClassState {
    private static let own: Set = ["__getnewargs__", "__getnewargs_ex__", "__getstate__", "__setstate__"]

    /// `__reduce__`, where members ask for it and none of them is it.
    static func methods(_ items: [ClassItem]) -> [ListElement] {
        let names = Set(items.methods.compactMap(\.pythonName.text))
        guard !names.isDisjoint(with: own), names.isDisjoint(with: ["__reduce__", "__reduce_ex__"]) else { return [] }
        return [.expression("\(RuntimeSymbols.method).\(RuntimeSymbols.stateReduction)")]
    }
}
