// What can be wrong with an attribute, whichever it is.

extension Problem {
    static func attributeIsRepeated(_ name: String) -> Problem {
        Problem("this declaration has '@\(name)' already")
    }
}
