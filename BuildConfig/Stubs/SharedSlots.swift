// SharedSlots.swift: special methods that a class has because it has another one: CPython keeps them in one slot.

/// With `__lt__` there are all comparisons, with `__add__` there is `__radd__`. Stubs name them, for stubtest looks for them.
struct SharedSlots {
    let methods: [MethodModel]

    /// The name of each, and the method that answers in its place; nil for one that answers nothing.
    var more: [(name: String, by: MethodModel?)] {
        let ordering = Self.mirrored.contains { has($0.0) } ? Self.mirrored : []
        // `a > b` is `b < a` where only that is defined.
        return ordering.filter { !has($0.0) }.map { ($0.0, method($0.1)) }
            + Self.operators.flatMap { name -> [(String, MethodModel?)] in
                let (left, right) = ("__\(name)__", "__r\(name)__")
                if has(left) == has(right) { return [] }
                return [(has(left) ? right : left, nil)]
            }
            + sequence
    }

    /// What sets and deletes, as far as no method does.
    var assignments: [(name: String, arguments: Int)] {
        Self.assigned.flatMap { set, delete -> [(String, Int)] in
            if has(set) == has(delete) { return [] }
            return has(set) ? [(delete, 1)] : [(set, 2)]
        }
    }

    /// `+` and `*` of sequences have slots of their own, which Python shows under these names.
    static func shownName(_ name: String) -> String {
        let names = [
            "__concat__": "__add__", "__repeat__": "__mul__", "__inplace_concat__": "__iadd__",
            "__inplace_repeat__": "__imul__",
        ]
        return names[name] ?? name
    }

    private var sequence: [(String, MethodModel?)] {
        method("__repeat__").map { has("__rmul__") ? [] : [("__rmul__", $0)] } ?? []
    }

    private func has(_ name: String) -> Bool { method(name) != nil }

    private func method(_ name: String) -> MethodModel? {
        methods.first { $0.slot != nil && $0.pythonName.text == name }
    }

    private static let mirrored = [
        ("__lt__", "__gt__"), ("__le__", "__ge__"), ("__gt__", "__lt__"), ("__ge__", "__le__"),
    ]
    private static let assigned = [("__setitem__", "__delitem__"), ("__set__", "__delete__")]
    private static let operators = [
        "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor",
        "or",
    ]
}
