// MemberRules.swift: where the attributes of a class's members may stand.

import SwiftDiagnostics
import SwiftSyntax

enum MemberRules {
    static func misplacement(of attribute: AttributeSyntax, named name: String, in parent: Syntax?) -> Diagnostic? {
        guard let type = parent?.asProtocol((any DeclGroupSyntax).self) else {
            return Problem.memberIsOutsideClass(name).at(attribute)
        }
        if type.is(ExtensionDeclSyntax.self) {
            if name == "PyInit" { return Problem.initializerIsInExtension.at(attribute) }
            if type.attributes.named("PyMethods") != nil { return nil }
            return Problem.memberIsInExtension(name).at(attribute)
        }
        if type.attributes.named("PyClass") == nil, type.attributes.named("PyEnum") == nil {
            let isInModule = type.attributes.named("PyModule") != nil
            let instead = isInModule ? ["PyMethod": "PyFunction", "PyProperty": "PyConstant"][name] : nil
            return Problem.memberIsOutsideClass(name).at(attribute, fixIts: FixIt.use(instead, for: attribute))
        }
        return nil
    }
}
