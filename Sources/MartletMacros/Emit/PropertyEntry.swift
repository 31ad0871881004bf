// PropertyEntry.swift: emits an attribute's getter and setter, or the value of an attribute of the class.

import SwiftSyntax
import SwiftSyntaxBuilder

enum PropertyEntry {
    static func declarations(of property: PropertyModel) -> [DeclSyntax] {
        guard let name = property.pythonName.text, let type = property.type?.name else { return [] }
        let check = ExtensionEntry.check(property.type, reference(to: property), name: name)
        if property.isStatic { return [constant(property, name: name, type: type)] + check }
        let setter = property.isSettable || property.isDeletable
        return [tableEntry(property, name: name, type: type, setter: setter), getter(property, type: type)]
            + (setter ? [self.setter(property, name: name, type: type)] : []) + check
    }

    static func reference(to property: PropertyModel) -> String {
        property.name.prefixed(RuntimeSymbols.entryPrefix)
    }

    private static func constant(_ property: PropertyModel, name: String, type: String) -> DeclSyntax {
        """
        \(raw: property.entryAccess)nonisolated static var \(raw: reference(to: property)): \(raw: RuntimeSymbols.constant) {
            unsafe \(raw: RuntimeSymbols.constant)(\(raw: name.swiftLiteral)) {
                try unsafe \(raw: RuntimeSymbols.result)(\(raw: type).\(raw: property.name.text))
            }
        }
        """
    }

    private static func tableEntry(_ property: PropertyModel, name: String, type: String, setter: Bool) -> DeclSyntax {
        let entry = "\(type).\(reference(to: property))"
        let set = setter ? ",\n        set: { __self, __value, _ in unsafe \(entry)(set: __value, of: __self) }" : ""
        return """
            \(raw: property.entryAccess)nonisolated static var \(raw: reference(to: property)): \(raw: RuntimeSymbols.property) {
                unsafe \(raw: RuntimeSymbols.property)(
                    \(raw: name.swiftLiteral), \(raw: property.documentation.swiftLiteral),
                    get: { __self, _ in unsafe \(raw: entry)(get: __self) }\(raw: set))
            }
            """
    }

    private static func getter(_ property: PropertyModel, type: String) -> DeclSyntax {
        let value = "\(property.isThrowing ? "try " : "")$0.\(property.name.text)"
        let read = "\(RuntimeSymbols.read)(\(type).self, __self) { \(value) }"
        return """
            @inline(__always)
            \(raw: property.entryAccess)nonisolated static func \(raw: reference(to: property))(
                get __self: \(raw: RuntimeSymbols.pointer)
            ) -> \(raw: RuntimeSymbols.pointer)? {
                do {
                    return try unsafe \(raw: RuntimeSymbols.attribute)(\(raw: read))
                } catch {
                    return unsafe \(raw: RuntimeSymbols.raise)(error)
                }
            }
            """
    }

    /// The new value is converted first: that may run Python code, which must not meet the object while it is borrowed.
    private static func setter(_ property: PropertyModel, name: String, type: String) -> DeclSyntax {
        let member = property.name.text
        let modify = "try unsafe \(RuntimeSymbols.modify)(\(type).self, __self)"
        var lines: [String] = []
        if property.isDeletable {
            lines += [
                "guard let __value = unsafe __value else {", "    \(modify) { $0.\(member) = nil }", "    return 0",
                "}",
            ]
        }
        if property.isSettable {
            let like = "{ \(property.isThrowing ? "try " : "")($0 as \(type)).\(member) }"
            lines += [
                "let __new = try unsafe \(RuntimeSymbols.newValue)(__value, \(name.swiftLiteral), \(type).self, like: \(like))",
                "\(modify) { $0.\(member) = __new }",
            ]
        } else {
            lines += ["throw \(RuntimeSymbols.readOnly)(\(name.swiftLiteral), \(type).self)"]
        }
        return """
            @inline(__always)
            \(raw: property.entryAccess)nonisolated static func \(raw: reference(to: property))(
                set __value: \(raw: RuntimeSymbols.pointer)?, of __self: \(raw: RuntimeSymbols.pointer)
            ) -> CInt {
                do {
                    \(raw: lines.joined(separator: "\n        "))
                    \(raw: property.isSettable ? "return 0" : "")
                } catch {
                    return \(raw: RuntimeSymbols.fail)(error)
                }
            }
            """
    }
}

extension PropertyModel {
    fileprivate var entryAccess: String { type?.entryAccess ?? "" }
}
