// MethodCall.swift: the call of the user's method or initializer. The arguments are converted before, one statement each:
// converting may run Python code, and that must not meet the value while it is borrowed.

import SwiftSyntax

enum MethodCall {
    /// The statements that convert the arguments of a call with a signature.
    static func arguments(_ call: CallModel) -> [String] {
        call.parameters.enumerated().compactMap { index, parameter in
            guard parameter.role == .argument else { return nil }
            return "let __\(index) = try \(CallExpression.value(parameter, call.signature))"
        }
    }

    /// The same of a slot's function, whose arguments are pointers.
    static func slotArguments(_ method: MethodModel, name: String) -> [String] {
        var position = 0
        return method.call.parameters.enumerated().compactMap { index, parameter in
            guard parameter.role == .argument else { return nil }
            defer { position += 1 }
            let pointer = "__argument\(position)"
            let type = parameter.type.trimmedDescription
            if case .compare = method.slot?.shape {
                return "guard let __\(index) = try unsafe \(RuntimeSymbols.operand)(\(pointer), as: (\(type)).self) "
                    + "else { return unsafe \(RuntimeSymbols.notImplemented)() }"
            }
            let place = "\(name)() argument '\(parameter.pythonName)'".swiftLiteral
            return "let __\(index) = try unsafe \(RuntimeSymbols.argument)(\(pointer), \(place)) as \(type)"
        }
    }

    /// The method called on the object's value.
    static func text(_ method: MethodModel) -> String {
        let name = method.syntax.name.text
        let type = method.type?.name ?? "Self"
        let attempt = method.call.isThrowing ? "try " : ""
        if method.isStatic { return attempt + call("\(type).\(name)", method.call) }
        let access = method.isMutating ? RuntimeSymbols.modify : RuntimeSymbols.read
        return "\(access)(\(type).self, __self) { \(attempt)\(call("$0.\(name)", method.call)) }"
    }

    static func text(_ initializer: InitializerModel) -> String {
        let type = initializer.type?.name ?? "Self"
        let attempt = initializer.call.isThrowing ? "try " : ""
        return "\(RuntimeSymbols.initialize)(\(type).self, __self) { \(attempt)\(call(type, initializer.call)) }"
    }

    private static func call(_ callee: String, _ call: CallModel) -> String {
        let isVariadic = call.parameters.contains(where: \.isVariadic)
        let arguments = call.parameters.enumerated().map { index, parameter in
            // A function value is called without labels.
            let label = parameter.isPositionalOnly || isVariadic ? "" : "\(parameter.syntax.firstName.label): "
            return label + value(parameter, index)
        }
        let function = isVariadic ? CallExpression.arrayForm(of: callee, call) : callee
        return "\(function)(\(arguments.joined(separator: ", ")))"
    }

    private static func value(_ parameter: ParameterModel, _ index: Int) -> String {
        switch parameter.role {
        case .argument, .module: "__\(index)"
        case .token: "\(RuntimeSymbols.attached)()"
        case .receiver: "\(RuntimeSymbols.receiver)(__self)"
        case .receivingClass: "\(RuntimeSymbols.receivingClass)(__self)"
        }
    }
}
