// SharedSlots.swift: special methods that a class has because it has another one: CPython keeps them in one slot.

/// With `__lt__` there are all comparisons, with `__add__` there is `__radd__`. Stubs name them, for stubtest looks for them.
struct SharedSlots {
    let methods: [MethodModel]

    /// The name of each, and the method that answers in its place; nil for one that answers nothing.
    var more: [(name: String, by: MethodModel?)] {
        let slots = methods.filter { $0.slot != nil }
        func method(_ name: String) -> MethodModel? { slots.first { $0.pythonName.text == name } }
        let ordering = Self.mirrored.contains { method($0.0) != nil } ? Self.mirrored : []
        // `a > b` is `b < a` where only that is defined.
        return ordering.filter { method($0.0) == nil }.map { ($0.0, method($0.1)) }
            + Self.operators.flatMap { name -> [(String, MethodModel?)] in
                let (left, right) = ("__\(name)__", "__r\(name)__")
                switch (method(left), method(right)) {
                case (nil, .some): return [(left, nil)]
                case (.some, nil): return [(right, nil)]
                default: return []
                }
            }
    }

    private static let mirrored = [
        ("__lt__", "__gt__"), ("__le__", "__ge__"), ("__gt__", "__lt__"), ("__ge__", "__le__"),
    ]
    private static let operators = [
        "add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor",
        "or",
    ]
}
