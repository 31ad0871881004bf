// Problem+Names.swift: what can be wrong with the name of anything that Python sees.

extension Problem {
    static var nameIsNotLiteral: Problem {
        Problem("'name:' takes a plain string literal")
    }

    static func nameIsNotIdentifier(_ name: String) -> Problem {
        Problem("'\(name)' is not a Python identifier")
    }

    static func nameIsKeyword(_ name: String) -> Problem {
        Problem("'\(name)' is a Python keyword")
    }

    /// For a name taken from Swift, where `name:` is the way out.
    static func derivedNameIsNotIdentifier(_ name: String) -> Problem {
        Problem("'\(name)' is not a Python identifier; choose one with 'name:'")
    }
}
