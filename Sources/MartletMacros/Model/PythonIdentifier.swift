// PythonIdentifier.swift: the rules of names on the Python side: PEP 8 spelling, keywords, identifiers.

enum PythonIdentifier {
    /// `sumAsString` becomes `sum_as_string`; a Python keyword gets a trailing underscore, as PEP 8 advises.
    static func fromSwift(_ name: String) -> String {
        let converted = snakeCase(name)
        return isKeyword(converted) ? converted + "_" : converted
    }

    /// `maxSize` becomes `MAX_SIZE`, as PEP 8 spells constants.
    static func constantFromSwift(_ name: String) -> String { snakeCase(name).uppercased() }

    static func isKeyword(_ name: String) -> Bool { keywords.contains(name) }

    static func isValid(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        guard let first = scalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return scalars.dropFirst().allSatisfy(\.properties.isXIDContinue)
    }

    /// `my-module` as an identifier: what none may have in it becomes an underscore.
    static func near(_ name: String) -> String {
        let scalars = name.unicodeScalars.map { $0.properties.isXIDContinue ? Character($0) : "_" }
        let near = String(scalars)
        return near.isEmpty || isValid(near) ? near : "_" + near
    }

    /// Soft keywords (`match`, `case`, `type`) are ordinary names.
    private static let keywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
        "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
        "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]

    static func snakeCase(_ name: String) -> String {
        let characters = Array(name)
        var result = ""
        for (index, character) in characters.enumerated() {
            if startsWord(characters, index) { result += "_" }
            result += character.lowercased()
        }
        return result
    }

    /// A capital starts a word after a small letter (`parse|Fast`), and as the last of a run of capitals and digits
    /// when it has small letters of its own (`URL|Fast`, `sha256|Hash`), but not in `vector2D` nor in the plural
    /// `userIDs`.
    private static func startsWord(_ characters: [Character], _ index: Int) -> Bool {
        guard index > 0, characters[index].isUppercase, characters[index - 1] != "_" else { return false }
        if characters[index - 1].isLowercase { return true }
        guard index + 1 < characters.count, characters[index + 1].isLowercase else { return false }
        return !isPluralEnding(characters, index + 1)
    }

    private static func isPluralEnding(_ characters: [Character], _ index: Int) -> Bool {
        guard characters[index] == "s" else { return false }
        return index + 1 == characters.count || characters[index + 1].isUppercase
    }
}
