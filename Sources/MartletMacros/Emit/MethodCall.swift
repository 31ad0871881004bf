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
        return modulus(method)
            + method.call.parameters.enumerated().compactMap { index, parameter in
                guard parameter.role == .argument else { return nil }
                defer { position += 1 }
                let type = parameter.valueType
                switch method.slot?.shape {
                case .repetition, .repetitionInPlace: return "let __\(index): \(type) = __argument0"
                case .buffer: return "let __\(index) = \(type)(__flags)"
                default: break
                }
                let pointer = "__argument\(position)"
                if method.slot?.shape.isOperator == true {
                    return
                        "guard let __\(index) = try unsafe \(RuntimeSymbols.operand)(\(pointer), as: (\(type)).self) "
                        + "else { return unsafe \(RuntimeSymbols.notImplemented)() }"
                }
                let place = "\(name)() argument '\(parameter.pythonName)'".swiftLiteral
                return "let __\(index) = try unsafe \(RuntimeSymbols.argument)(\(pointer), \(place)) as \(type)"
            }
    }

    /// `pow(a, b, c)` of a method that knows no `c`.
    private static func modulus(_ method: MethodModel) -> [String] {
        guard method.slot?.shape.takesModulus == true, method.call.arguments.count == 1 else { return [] }
        return [
            "if unsafe __argument1 != \(RuntimeSymbols.none)() { return unsafe \(RuntimeSymbols.notImplemented)() }"
        ]
    }

    /// The method called on the object's value.
    static func text(_ method: MethodModel) -> String {
        let name = method.syntax.name.text
        let type = method.type?.name ?? "Self"
        if let swift = method.operator { return text(method, swift, type) }
        let attempt = method.call.isThrowing ? "try " : ""
        if method.isStatic { return attempt + call("\(type).\(name)", method.call) }
        let access = method.isMutating ? RuntimeSymbols.modify : RuntimeSymbols.read
        if method.isOverridable {
            let call = call("__instance.\(name)", method.call)
            let pass = "\(RuntimeSymbols.passingOverride)(__self, \((method.pythonName.text ?? "").swiftLiteral))"
            return "\(access)(\(type).self, __self) { __instance in try unsafe \(pass) { try \(call) } }"
        }
        return "\(access)(\(type).self, __self) { \(attempt)\(call("$0.\(name)", method.call)) }"
    }

    private static func text(_ method: MethodModel, _ swift: SwiftOperator, _ type: String) -> String {
        let attempt = method.call.isThrowing ? "try " : ""
        let other = method.call.parameters.firstIndex { $0.role == .argument }.map { "__\($0)" } ?? ""
        let access = method.isMutating ? RuntimeSymbols.inPlace : RuntimeSymbols.read
        return "\(access)(\(type).self, __self) { \(attempt)\(swift.text("$0", other)) }"
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
        case .receiver, .subject: "\(RuntimeSymbols.receiver)(__self)"
        case .receivingClass: "\(RuntimeSymbols.receivingClass)(__self)"
        }
    }
}
