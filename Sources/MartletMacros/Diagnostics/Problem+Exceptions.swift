// Problem+Exceptions.swift: what can be wrong with a @PyException.

extension Problem {
    static func exceptionIsOther(_ kind: String) -> Problem {
        Problem("'@PyException' applies to a struct, an enum or a class, not to \(kind)")
    }

    static var exceptionIsGeneric: Problem {
        Problem("a '@PyException' cannot be generic: Python has one exception type, not one for each type")
    }

    static var exceptionHasSeveralBases: Problem {
        Problem("a '@PyException' has one base")
    }
}
