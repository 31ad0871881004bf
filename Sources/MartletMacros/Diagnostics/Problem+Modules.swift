// Problem+Modules.swift: what can be wrong with a @PyModule.

extension Problem {
    static func moduleIsNotEnum(_ kind: String) -> Problem {
        Problem("'@PyModule' applies to an enum, not to \(kind)")
    }

    static var moduleIsNested: Problem {
        Problem("a '@PyModule' enum must be at file scope, or be a submodule inside the braces of another '@PyModule'")
    }

    static var moduleIsGeneric: Problem {
        Problem("a '@PyModule' enum cannot be generic: Python imports one module, not one for each type")
    }

    static func moduleNameIsNotASCII(_ name: String) -> Problem {
        Problem("the module name '\(name)' must be ASCII: a C function is named after it; choose one with 'name:'")
    }

    static func moduleMembersShareName(_ name: String) -> Problem {
        Problem("two members of this module are named '\(name)' in Python")
    }

    static func functionsDifferInResult(_ name: String) -> Problem {
        Problem("two '@PyFunction' functions of this module are named '\(name)' and take the same; rename one of them")
    }

    static var moduleInitIsSecond: Problem {
        Problem("a module has one '@PyModuleInit'")
    }
}
