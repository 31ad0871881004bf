// SharedCalls.swift: the C function of a shared slot: which of the methods it calls, and what it does without them.

struct SharedCalls {
    let methods: [SharedMethod]
    /// Tried after them.
    let more: [String]
    let type: String
    /// The slot's number, where the class extends another one: that one's function comes last.
    let inherits: Int?

    private func call(_ method: MethodModel, _ arguments: String) -> String {
        "unsafe \(SlotBody.callee(method, type: type))\(arguments))"
    }

    /// Tries one method after the other, until one does not answer `NotImplemented`.
    private func attempts(_ methods: [SharedMethod], _ text: (MethodModel) -> String) -> [String] {
        methods.flatMap { $0.guarded(attempt(text($0.method))) }
    }

    private func attempt(_ call: String) -> [String] {
        [
            "do {", "    let answer = \(call)",
            "    if unsafe !\(RuntimeSymbols.isDeclined)(answer) { return unsafe answer }", "}",
        ]
    }

    private func declined(_ arguments: String) -> String {
        inherited(arguments).map { "return " + $0 } ?? "return unsafe \(RuntimeSymbols.notImplemented)()"
    }

    private func inherited(_ arguments: String) -> String? {
        inherits.map { "unsafe \(RuntimeSymbols.inherited)(\(type).self, \($0), \(arguments))" }
    }

    /// The object is the left operand, the right one, or both.
    func operation(_ parameters: String) -> [String] {
        let modulus = parameters.hasSuffix("modulus") ? ", modulus" : ""
        let groups = [
            ("left", "left, right\(modulus)", methods.filter { !$0.slot.shape.isReflected }),
            ("right", "right, left\(modulus)", methods.filter(\.slot.shape.isReflected)),
        ]
        let lines = groups.flatMap { own, arguments, methods -> [String] in
            if methods.isEmpty { return [] }
            let calls: [String] = attempts(methods) { call($0, arguments) }
            return ["if unsafe \(RuntimeSymbols.isInstance)(\(type).self, \(own)) {"] + calls + ["}"]
        }
        let last: [String] = more.flatMap { attempt($0) } + [declined("left, right\(modulus)") + " }"]
        return ["{ \(parameters) in"] + lines + last
    }

    /// `!=` is the opposite of `==` where the class does not say otherwise, as in Python.
    var comparison: [String] {
        var lines: [String] = []
        for operation in 0...5 {
            let own = methods.filter { $0.slot.shape == .compare(operation) }
            let opposite = operation == 3 && own.isEmpty
            let used = opposite ? methods.filter { $0.slot.shape == .compare(2) } : own
            if used.isEmpty { continue }
            lines += ["case \(operation):"]
            lines += attempts(used) { method in
                let answer = call(method, "left, right")
                return opposite ? "unsafe \(RuntimeSymbols.inverted)(\(answer))" : answer
            }.map { "    " + $0 }
        }
        let last: [String] = more.flatMap { attempt($0) } + [declined("left, right, operation") + " }"]
        return ["{ left, right, operation in", "switch operation {"] + lines + ["default: break", "}"] + last
    }

    /// Python takes a class for unhashable that defines `__eq__` and no `__hash__`; CPython every class with this slot.
    var hash: [ListElement] {
        let equality = methods.filter { $0.slot.shape == .compare(2) }
        if !more.isEmpty || equality.contains(where: { $0.condition == nil }) { return [] }
        let same = inherits == nil ? "identityHash" : "inheritedHash"
        let slot = ListElement.expression("\(RuntimeSymbols.slot).\(same)")
        if equality.isEmpty { return [slot] }
        let none = equality.compactMap(\.condition).map { "!(\($0))" }.joined(separator: " && ")
        return [.conditional([("#if " + none, [slot])])]
    }

    /// Without a value, the key is to be deleted.
    func assignment(fallback: String) -> [String] {
        let otherwise = "return " + (inherited("object, key, value") ?? "unsafe \(fallback)(object, key, value)")
        return ["{ object, key, value in", "if let value = unsafe value {"]
            + choice(of: .set, "object, key, value", otherwise)
            + ["} else {"] + choice(of: .delete, "object, key", otherwise) + ["} }"]
    }

    /// `__getattr__` comes after everything else.
    var attribute: [String] {
        let otherwise =
            "return " + (inherited("object, name") ?? "unsafe \(RuntimeSymbols.genericAttribute)(object, name)")
        let missing = methods.filter { $0.slot.shape == .missingAttribute }
        if missing.isEmpty { return ["{ object, name in"] + choice(of: .attribute, "object, name", otherwise) + ["}"] }
        return [
            "{ object, name in",
            "let found = { (object: \(RuntimeSymbols.pointer), name: \(RuntimeSymbols.pointer)) -> \(RuntimeSymbols.pointer)? in",
        ]
            + choice(of: .attribute, "object, name", otherwise)
            + ["}", "if let found = unsafe found(object, name) { return unsafe found }"]
            + ["if unsafe !\(RuntimeSymbols.isMissing)(\(type).self, object) { return nil }"]
            + choice(of: .missingAttribute, "object, name", otherwise) + ["}"]
    }

    /// The one method of this shape that there is.
    private func choice(of shape: SlotShape, _ arguments: String, _ otherwise: String) -> [String] {
        let methods = methods.filter { $0.slot.shape == shape }
        if let method = methods.first(where: { $0.condition == nil }) {
            return ["return " + call(method.method, arguments)]
        }
        let clauses = methods.enumerated().flatMap { index, shared in
            [
                "\(index == 0 ? "#if" : "#elseif") \(shared.condition ?? "true")",
                "return " + call(shared.method, arguments),
            ]
        }
        return clauses.isEmpty ? [otherwise] : clauses + ["#else", otherwise, "#endif"]
    }
}
