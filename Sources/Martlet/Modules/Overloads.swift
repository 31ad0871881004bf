// Overloads.swift: several functions under one Python name.

internal import CPython

extension Overloads {
    /// Adds to a module one function for these of one name, which are tried in order: the first that takes the arguments is
    /// called.
    static func step(_ functions: [__PyFunction]) -> @Sendable (Python, PyModuleObject) throws -> Void {
        { py, module in
            let overloads = Overloads(functions)
            let capsule = try py.capsule(overloads, name: Overloads.capsuleName)
            // With the module beside it: a function that is passed its module finds it there. A tuple, for the garbage
            // collector looks into it, and the module refers to the function.
            let owner = try py.tuple([module, capsule])
            try module.add(
                overloads.name,
                py.checked(
                    py_function_new(
                        overloads.definition, owner.asPyObject.reference, try py.interned(module.name))))
        }
    }
}

/// What the function's capsule keeps alive.
final class Overloads: Sendable {
    static let capsuleName = "martlet.overloads"

    let name: String
    private let functions: [__PyFunction]
    private let text: CText
    /// Written by the initialiser alone; from then on Python reads it.
    nonisolated(unsafe) let definition: UnsafeMutablePointer<PyMethodDef>

    init(_ functions: [__PyFunction]) {
        self.functions = functions
        name = functions.first?.name ?? ""
        text = CText(functions.map(\.help).joined(separator: "\n\n"))
        py_expect_mismatches()
        definition = .allocate(capacity: 1)
        definition.initialize(
            to: py_method_keywords(
                functions.first?.method.ml_name ?? StaticString("").pointer,
                { owner, values, count, names in
                    guard let owner else { return __raise(.systemError("a function without its overloads")) }
                    return Overloads.call(owner, values, count, names)
                }, text.pointer))
    }

    deinit { definition.deallocate() }

    private static func call(
        _ owner: __PyPointer, _ values: UnsafePointer<__PyPointer>?, _ count: Int, _ names: __PyPointer?
    ) -> __PyPointer? {
        guard let module = py_tuple_get_item_borrowed(owner, 0), let capsule = py_tuple_get_item_borrowed(owner, 1),
            let pointer = py_capsule_own_pointer(capsule, capsuleName)
        else { return __raise(.systemError("a function without its overloads")) }
        // The owner holds it for the time of the call.
        return Unmanaged<AnyObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef { box in
            (box as? CapsuleBox<Overloads>)?.value.call(module, values, count, names)
        }
    }

    private func call(
        _ module: __PyPointer, _ values: UnsafePointer<__PyPointer>?, _ count: Int, _ names: __PyPointer?
    ) -> __PyPointer? {
        var mismatches: [String] = []
        for function in functions {
            var method = function.method
            guard names == nil || py_method_takes_keywords(&method) else {
                mismatches.append("\(function.signature): takes no keyword arguments")
                continue
            }
            py_note_mismatch(false)
            if let result = py_method_call(&method, module, values, count, names) { return result }
            // Whatever the function itself raised is the answer.
            guard py_is_mismatch() else { return nil }
            mismatches.append("\(function.signature): \(PyError.raised().mismatch(of: name))")
        }
        return __raise(
            .typeError("\(name)() takes no such arguments:\n  " + mismatches.joined(separator: "\n  ")))
    }
}

extension __PyFunction {
    /// `area(radius)`: the first line of its documentation.
    fileprivate var signature: String { String(documentation.prefix { $0 != "\n" }) }

    /// The signature and the documentation, without the line that keeps them apart for `inspect`. (Not by a `split` at a
    /// text: that is of Swift's regular expressions, which would be linked into every module, 1.5 MB of them.)
    fileprivate var help: String {
        let mark = "\n--\n\n"
        let rest = documentation.dropFirst(signature.count)
        guard rest.hasPrefix(mark) else { return documentation }
        let text = rest.dropFirst(mark.count)
        return text.isEmpty ? signature : signature + "\n\n" + text
    }

    private var documentation: String { String(cString: method.ml_doc) }
}

extension PyError {
    /// The message without `name() ` before it, which is the same for all overloads.
    fileprivate func mismatch(of name: String) -> String {
        let text = value(Python(attached: ())).description
        return text.hasPrefix("\(name)() ") ? String(text.dropFirst(name.count + 3)) : text
    }
}
