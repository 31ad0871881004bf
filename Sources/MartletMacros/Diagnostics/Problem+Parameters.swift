// Problem+Parameters.swift: what can be wrong with a parameter of a @PyFunction.

extension Problem {
    static var parameterIsOpaque: Problem {
        Problem("a parameter of a '@PyFunction' needs one type: a call from Python does not say which to use")
    }

    static var parameterIsExistential: Problem {
        Problem("a parameter of a '@PyFunction' needs one type: take a 'PyObject' to accept any Python object")
    }

    static var parameterIsInout: Problem {
        Problem("a parameter of a '@PyFunction' cannot be inout: Python passes values; return the new one")
    }

    static var parameterIsSecondVariadic: Problem {
        Problem("a '@PyFunction' can have only one variadic parameter: Python has one '*args'")
    }

    static var tokenIsVariadic: Problem {
        Problem("there is only one 'Python' token; take it once")
    }

    static var parameterIsFunction: Problem {
        Problem("a parameter of a '@PyFunction' cannot be a Swift function; take a 'PyObject' and call that")
    }

    static var parameterIsIsolated: Problem {
        Problem("a parameter of a '@PyFunction' cannot be isolated: a call from Python is not made on an actor")
    }

    static func positionalFollowsKeyword(_ name: String, _ earlier: String) -> Problem {
        Problem("positional-only '\(name)' cannot follow '\(earlier)', which Python can pass by name")
    }

    static func requiredFollowsDefault(_ name: String, _ earlier: String) -> Problem {
        Problem("'\(name)' needs a default value, because '\(earlier)' before it has one")
    }

    static func parametersShareName(_ name: String) -> Problem {
        Problem("two parameters are named '\(name)' in Python")
    }
}
