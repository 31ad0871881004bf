// FixIts.swift: the repairs that an editor offers.

import SwiftDiagnostics
import SwiftSyntax

extension FixIt {
    /// `struct M` becomes `enum M`; `final`, which an enum cannot be, goes with the `class`.
    static func makeEnum(_ keyword: TokenSyntax, modifiers: DeclModifierListSyntax) -> FixIt {
        // Not `filter`, which returns a new syntax list, without its place in the file.
        let final = modifiers.compactMap { $0.name.tokenKind == .keyword(.final) ? $0 : nil }
        return FixIt(
            message: Remedy(message: "replace '\(keyword.text)' with 'enum'"),
            changes: final.map { .remove($0) } + [.replace(keyword, with: "enum")]
        )
    }

    static func insertFinal(before keyword: TokenSyntax) -> FixIt {
        FixIt(message: Remedy(message: "insert 'final'"), changes: [.insert("final ", before: keyword)])
    }

    static func insertStatic(before keyword: TokenSyntax) -> FixIt {
        FixIt(message: Remedy(message: "insert 'static'"), changes: [.insert("static ", before: keyword)])
    }

    /// `_ b` becomes `b`.
    static func allowKeyword(_ wildcard: TokenSyntax, name: String) -> FixIt {
        let title = "remove '_' so that Python can pass '\(name)' by name"
        return FixIt(message: Remedy(message: title), changes: [.remove(wildcard)])
    }

    static func removeAttribute(_ attribute: AttributeSyntax) -> FixIt {
        FixIt(message: Remedy(message: "remove it"), changes: [.remove(attribute)])
    }

    static func remove(_ node: some SyntaxProtocol, _ text: String) -> FixIt {
        FixIt(message: Remedy(message: "remove '\(text)'"), changes: [.remove(node)])
    }

    static func replace(_ node: some SyntaxProtocol, with text: String) -> FixIt {
        FixIt(
            message: Remedy(message: "replace '\(node.trimmedDescription)' with '\(text)'"),
            changes: [.replace(node, with: text)])
    }

    static func insert(_ text: String, after node: some SyntaxProtocol) -> FixIt {
        let end = node.endPositionBeforeTrailingTrivia
        return FixIt(
            message: Remedy(message: "insert '\(text)'"),
            changes: [.replaceText(range: end..<end, with: text, in: Syntax(node))])
    }

    static func rename(_ literal: Syntax, to name: String) -> FixIt {
        FixIt(message: Remedy(message: "use '\(name)'"), changes: [.replace(literal, with: "\"\(name)\"")])
    }
}

extension FixIt.Change {
    static func insert(_ text: String, before node: some SyntaxProtocol) -> FixIt.Change {
        let start = node.positionAfterSkippingLeadingTrivia
        return .replaceText(range: start..<start, with: text, in: Syntax(node))
    }

    static func replace(_ node: some SyntaxProtocol, with text: String) -> FixIt.Change {
        let start = node.positionAfterSkippingLeadingTrivia
        return .replaceText(range: start..<node.endPositionBeforeTrailingTrivia, with: text, in: Syntax(node))
    }

    /// The space after the node goes too.
    fileprivate static func remove(_ node: some SyntaxProtocol) -> FixIt.Change {
        .replaceText(range: node.positionAfterSkippingLeadingTrivia..<node.endPosition, with: "", in: Syntax(node))
    }
}
