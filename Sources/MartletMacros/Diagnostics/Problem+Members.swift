// Problem+Members.swift: what can be wrong with a @PyConstant or a @PyModuleInit.

extension Problem {
    static func constantIsOther(_ kind: String) -> Problem {
        Problem("'@PyConstant' applies to a static property, not to \(kind)")
    }

    static var constantIsOutsideModule: Problem {
        Problem("a '@PyConstant' must be a static property of a '@PyModule' enum")
    }

    static var constantIsNotStatic: Problem {
        Problem("a '@PyConstant' must be static: a Python module has no instance to read it from")
    }

    static var constantIsPattern: Problem {
        Problem("each '@PyConstant' needs a name of its own")
    }

    static var constantsShareAttribute: Problem {
        Problem("'name:' names one constant; give each a '@PyConstant' of its own")
    }

    static func moduleInitIsOther(_ kind: String) -> Problem {
        Problem("'@PyModuleInit' applies to a static function, not to \(kind)")
    }

    static var moduleInitIsOutsideModule: Problem {
        Problem("a '@PyModuleInit' must be a static function of a '@PyModule' enum")
    }

    static var moduleInitIsNotStatic: Problem {
        Problem("a '@PyModuleInit' must be static: it is called before the module can be imported")
    }

    static var moduleInitIsAsync: Problem {
        Problem("a '@PyModuleInit' cannot be async: import waits for the module")
    }

    static var moduleInitTakesOther: Problem {
        Problem("a '@PyModuleInit' takes a 'Python', a 'PyModuleObject' or both, and nothing else")
    }
}
