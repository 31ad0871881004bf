// Problem+Functions.swift: what can be wrong with a @PyFunction itself; its parameters have their own file.

extension Problem {
    static func functionIsOther(_ kind: String) -> Problem {
        Problem("'@PyFunction' applies to a static function, not to \(kind)")
    }

    static var functionIsOutsideModule: Problem {
        Problem("a '@PyFunction' must be a static function of a '@PyModule' enum, or at file scope")
    }

    static var functionIsInExtension: Problem {
        Problem("'@PyModule' sees only functions inside the enum's own braces; move this one there")
    }

    static var functionIsNotStatic: Problem {
        Problem("a '@PyFunction' must be static: a Python module has no instance to call it on")
    }

    static var functionIsOperator: Problem {
        Problem("an operator cannot be a '@PyFunction'; give it to Python as a named function")
    }

    static func functionIsGeneric(_ attribute: String) -> Problem {
        Problem("a '@\(attribute)' cannot be generic: a call from Python does not say which type to use")
    }

    static func functionIsAsync(_ attribute: String) -> Problem {
        Problem("a '@\(attribute)' cannot be async: a call from Python waits for the result")
    }

    static func signatureIsWrong(_ reason: String) -> Problem {
        Problem("'signature:' does not fit the function: \(reason)")
    }

    static var converterIsStray: Problem {
        Problem("'converters:' takes a dictionary literal of functions by the names of the function's parameters")
    }

    static func resultIsFunction(_ attribute: String) -> Problem {
        Problem("a '@\(attribute)' cannot return a Swift function: Python could not call it")
    }

    static func resultIsUntyped(_ attribute: String) -> Problem {
        Problem("a '@\(attribute)' needs a result type that converts to Python: return a 'PyObject'")
    }
}
