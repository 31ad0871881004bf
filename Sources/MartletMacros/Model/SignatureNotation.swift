// SignatureNotation.swift: reads `signature:`, a parameter list in Python's notation.

/// `(a, b=1, /, *args, c, **options)`: the parts, split but not yet matched with the Swift parameters.
struct SignatureNotation {
    typealias Kind = SignatureModel.Kind

    struct Item {
        let name: String
        let kind: Kind
        let defaultText: String?
    }

    let items: [Item]

    /// Throws the reason for which Python would not take it.
    init(_ text: String) throws(Mistake) {
        let trimmed = text.trimmed
        guard trimmed.hasPrefix("("), trimmed.hasSuffix(")") else {
            throw Mistake("it must be in parentheses: \"(a, b=1)\"")
        }
        var parts = Self.split(trimmed.dropFirst().dropLast())
        if parts.last == "" { parts.removeLast() }
        items = try Self.items(parts)
    }

    struct Mistake: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    private static func items(_ parts: [String]) throws(Mistake) -> [Item] {
        var items: [Item] = []
        var kind = Kind.positional
        for part in parts {
            if kind == .options { throw Mistake("nothing can follow '**\(items[items.count - 1].name)'") }
            switch part {
            case "/":
                guard !items.isEmpty else { throw Mistake("'/' needs a parameter before it") }
                guard kind == .positional, !items.contains(where: { $0.kind == .positionalOnly }) else {
                    throw Mistake("'/' can stand only once, and before '*'")
                }
                items = items.map { Item(name: $0.name, kind: .positionalOnly, defaultText: $0.defaultText) }
            case "*":
                guard kind == .positional else { throw Mistake("'*' can stand only once") }
                kind = .keywordOnly
            case _ where part.hasPrefix("**"):
                items.append(try item(String(part.dropFirst(2)), .options))
                kind = .options
            case _ where part.hasPrefix("*"):
                guard kind == .positional else { throw Mistake("'*' can stand only once") }
                items.append(try item(String(part.dropFirst()), .rest))
                kind = .keywordOnly
            default:
                items.append(try item(part, kind))
            }
        }
        if parts.last == "*" { throw Mistake("'*' needs a parameter after it") }
        return items
    }

    private static func item(_ part: String, _ kind: Kind) throws(Mistake) -> Item {
        let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
        guard PythonIdentifier.isValid(halves[0]), !PythonIdentifier.isKeyword(halves[0]) else {
            let reason = part.contains(":") ? "it cannot have annotations" : "'\(part)' is not a parameter"
            throw Mistake(reason)
        }
        let hasDefault = halves.count > 1
        if hasDefault, kind == .rest || kind == .options { throw Mistake("'\(halves[0])' cannot have a default") }
        return Item(name: halves[0], kind: kind, defaultText: hasDefault ? halves[1] : nil)
    }

    /// At the commas outside of brackets and quotes.
    private static func split(_ text: Substring) -> [String] {
        var parts = [""]
        var depth = 0
        var quote: Character?
        var isEscaped = false
        for character in text {
            if let open = quote {
                if character == open, !isEscaped { quote = nil }
                isEscaped = character == "\\" && !isEscaped
            } else if character == "'" || character == "\"" {
                quote = character
            } else if "([{".contains(character) {
                depth += 1
            } else if ")]}".contains(character) {
                depth -= 1
            } else if character == ",", depth == 0 {
                parts.append("")
                continue
            }
            parts[parts.count - 1].append(character)
        }
        return parts.map(\.trimmed)
    }
}

extension StringProtocol {
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        let end = start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex
        return String(start[..<end])
    }
}
