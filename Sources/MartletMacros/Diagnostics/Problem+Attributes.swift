// Problem+Attributes.swift: what can be wrong with an attribute, whichever it is.

extension Problem {
    static func attributeIsRepeated(_ name: String) -> Problem {
        Problem("this declaration has '@\(name)' already")
    }

    static func attributeIsConditional(_ name: String) -> Problem {
        Problem("put '#if' around the whole declaration, not around '@\(name)' alone")
    }
}
