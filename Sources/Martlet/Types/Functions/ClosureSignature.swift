// ClosureSignature.swift: how the arguments of a closure's Python function are passed, from its signature in Python's notation.

internal import CPython

/// `(a, b=1, /, *, c=None)`: names for the closure's parameters, and defaults.
struct ClosureSignature: Sendable {
    private struct Parameter: Sendable {
        let name: String
        var isPositionalOnly = false
        let isKeywordOnly: Bool
        /// Belongs to one interpreter, as the function does.
        let standIn: Py<PyObject>?
    }

    private let function: String
    private var parameters: [Parameter] = []

    var takesKeywords: Bool { parameters.contains { !$0.isPositionalOnly } }
    /// How many arguments make a call without keywords and defaults; keyword-only ones cannot be passed so.
    var count: Int { parameters.contains { $0.isKeywordOnly } ? -1 : parameters.count }
    private var positionalCount: Int { parameters.prefix { !$0.isKeywordOnly }.count }

    /// Without a text, so many parameters that can only be passed by position.
    init(_ function: String, _ text: String?, count: Int, _ py: Python) throws(PyError) {
        self.function = function
        guard let text else {
            parameters = (0..<count).map {
                Parameter(name: "arg\($0)", isPositionalOnly: true, isKeywordOnly: false, standIn: nil)
            }
            return
        }
        try parse(text, py)
        guard parameters.count == count else {
            throw .valueError("\(function): the signature \(text) does not have the \(count) parameters of the closure")
        }
    }

    /// Python reads the notation itself: it knows all of it.
    private mutating func parse(_ text: String, _ py: Python) throws(PyError) {
        let ast = try py.import("ast")
        let arguments = try ast.parse("lambda \(text.dropFirst().dropLast()): 0", mode: "eval").body.args
        guard text.hasPrefix("("), text.hasSuffix(")"), try arguments.vararg.isNone, try arguments.kwarg.isNone else {
            throw .valueError("\(function): the signature \(text) must be in parentheses, without *args and **kwargs")
        }
        // Since Python 3.8; before, `/` is a SyntaxError.
        let positionalOnly: [PyObject] = try py.getattrIfPresent(arguments, "posonlyargs")?.extract() ?? []
        let positional: [PyObject] = try positionalOnly + arguments.args.extract()
        let defaults: [PyObject] = try arguments.defaults.extract()
        for (index, argument) in positional.enumerated() {
            let place = index - (positional.count - defaults.count)
            parameters.append(
                Parameter(
                    name: try argument.arg.extract(), isPositionalOnly: index < positionalOnly.count,
                    isKeywordOnly: false,
                    standIn: place < 0 ? nil : Py(try ast.literal_eval(defaults[place]))))
        }
        let keywordOnly: [PyObject] = try arguments.kwonlyargs.extract()
        let keywordDefaults: [PyObject] = try arguments.kw_defaults.extract()
        for (argument, value) in zip(keywordOnly, keywordDefaults) {
            let standIn = value.isNone ? nil : Py(try ast.literal_eval(value))
            parameters.append(Parameter(name: try argument.arg.extract(), isKeywordOnly: true, standIn: standIn))
        }
    }

    /// The arguments in the order of the parameters, borrowed like those of the call.
    func bind(
        _ values: UnsafePointer<__PyPointer>?, _ given: Int, _ names: __PyPointer?, _ py: Python
    ) throws(PyError) -> [__PyPointer] {
        var places = [__PyPointer?](repeating: nil, count: parameters.count)
        let positional = positionalCount
        guard given <= positional else {
            throw .typeError(
                "\(function)() takes \(positional) positional argument\(positional == 1 ? "" : "s") but \(given) "
                    + "\(given == 1 ? "was" : "were") given")
        }
        for index in 0..<given { places[index] = values?[index] }
        let keywords = if let names { try [String].__fromPython(names) } else { [String]() }
        for (offset, keyword) in keywords.enumerated() {
            guard let index = parameters.firstIndex(where: { $0.name == keyword && !$0.isPositionalOnly }) else {
                throw .typeError("\(function)() got an unexpected keyword argument '\(keyword)'")
            }
            guard places[index] == nil else {
                throw .typeError("\(function)() got multiple values for argument '\(keyword)'")
            }
            places[index] = values?[given + offset]
        }
        return try complete(places, py)
    }

    private func complete(_ places: [__PyPointer?], _ py: Python) throws(PyError) -> [__PyPointer] {
        var complete: [__PyPointer] = []
        for (index, parameter) in parameters.enumerated() {
            // The handle, which the function owns, keeps a default alive.
            guard let value = places[index] ?? parameter.standIn?.bind(py).withPointer({ $0 }) else {
                throw missing(places)
            }
            complete.append(value)
        }
        return complete
    }

    private func missing(_ places: [__PyPointer?]) -> PyError {
        let missing = parameters.indices.filter { places[$0] == nil && parameters[$0].standIn == nil }
        let areKeywordOnly = missing.allSatisfy { parameters[$0].isKeywordOnly }
        let names = missing.filter { areKeywordOnly || !parameters[$0].isKeywordOnly }.map { parameters[$0].name }
        return .missingArguments(function, areKeywordOnly ? "keyword-only" : "positional", names)
    }

    /// What stands for a parameter in messages: its name, where the signature gave it one.
    func place(_ index: Int) -> String {
        parameters[index].isPositionalOnly && !takesKeywords ? "\(index + 1)" : "'\(parameters[index].name)'"
    }
}
