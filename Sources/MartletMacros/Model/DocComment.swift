// DocComment.swift: the text of a declaration's documentation comment, as Python's `help` shows it.

import SwiftSyntax

enum DocComment {
    /// Reads the comments before the declaration and between its attributes.
    static func text(before keyword: TokenSyntax, in declaration: some DeclSyntaxProtocol) -> String {
        var lines: [Substring] = []
        for token in declaration.tokens(viewMode: .sourceAccurate) where token.position <= keyword.position {
            for piece in token.leadingTrivia.pieces { lines += documentationLines(piece) }
        }
        let content = lines.drop(while: \.isEmpty)
        let end = content.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? content.startIndex
        return content[..<end].joined(separator: "\n")
    }

    private static func documentationLines(_ piece: TriviaPiece) -> [Substring] {
        switch piece {
        case .docLineComment(let text): [trimmed(text.dropFirst(text.hasPrefix("/// ") ? 4 : 3))]
        case .docBlockComment(let text): blockLines(text.dropFirst(3).dropLast(2))
        default: []
        }
    }

    /// Takes off ` * `, where every line starts so, or else the indentation that the lines share.
    private static func blockLines(_ text: Substring) -> [Substring] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(trimmed)
        let rest = lines.dropFirst()
        let filled = rest.filter { !$0.isEmpty }
        let starred = !filled.isEmpty && filled.allSatisfy { $0.drop(while: \.isWhitespace).hasPrefix("*") }
        let indentation = filled.map { $0.prefix(while: \.isWhitespace).count }.min() ?? 0
        let first = lines.prefix(1).map { $0.drop(while: \.isWhitespace) }
        return first + rest.map { starred ? withoutStar($0) : $0.dropFirst(indentation) }
    }

    private static func withoutStar(_ line: Substring) -> Substring {
        let content = line.drop(while: \.isWhitespace).dropFirst()
        return content.first == " " ? content.dropFirst() : content
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line
        while line.last?.isWhitespace == true { line.removeLast() }
        return line
    }
}
