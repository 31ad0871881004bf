// PyFieldMacro.swift: @PyField and @PyIgnored, which @PyConvertible reads, and @PyIgnored, which `.pickle` does. They expand to nothing, but say where they do not
// belong.

public import SwiftSyntax
public import SwiftSyntaxMacros

public struct PyFieldMacro: PeerMacro {
    public static func expansion(
        of attribute: AttributeSyntax,
        providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) -> [DeclSyntax] {
        let owner = context.lexicalContext.first?.as(StructDeclSyntax.self)
        let isField = declaration.as(VariableDeclSyntax.self).map { !FieldModel.fields($0).isEmpty } ?? false
        let name = attribute.attributeName.trimmedDescription.split(separator: ".").last.map(String.init) ?? ""
        let isSaved = name == "PyIgnored" && context.lexicalContext.first.map(exposesPickle) == true
        if owner?.attributes.named("PyConvertible") == nil && !isSaved || !isField {
            let problem = name == "PyIgnored" ? Problem.ignoredIsMisplaced : Problem.fieldIsMisplaced(name)
            context.diagnose(problem.at(attribute))
        }
        return []
    }

    private static func exposesPickle(_ owner: Syntax) -> Bool {
        let type = owner.asProtocol((any DeclGroupSyntax).self)
        return type?.attributes.named("PyClass").map { ClassProtocol.all($0).contains(.pickle) } ?? false
    }
}
