// Problem+Parameters.swift: what can be wrong with a parameter.

extension Problem {
    static func parameterIsOpaque(_ attribute: String) -> Problem {
        Problem("a parameter of a '@\(attribute)' needs one type: a call from Python does not say which to use")
    }

    static func parameterIsExistential(_ attribute: String) -> Problem {
        Problem("a parameter of a '@\(attribute)' needs one type: take a 'PyObject' to accept any Python object")
    }

    static func parameterIsInout(_ attribute: String) -> Problem {
        Problem("a parameter of a '@\(attribute)' cannot be inout: Python passes values; return the new one")
    }

    static func parameterIsSecondVariadic(_ attribute: String) -> Problem {
        Problem("a '@\(attribute)' can have only one variadic parameter: Python has one '*args'")
    }

    static var tokenIsVariadic: Problem {
        Problem("there is only one 'Python' token; take it once")
    }

    static func parameterIsFunction(_ attribute: String) -> Problem {
        Problem("a parameter of a '@\(attribute)' cannot be a Swift function; take a 'PyObject' and call that")
    }

    static func parameterIsIsolated(_ attribute: String) -> Problem {
        Problem("a parameter of a '@\(attribute)' cannot be isolated: a call from Python is not made on an actor")
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
