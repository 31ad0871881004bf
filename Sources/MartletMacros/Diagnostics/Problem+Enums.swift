// Problem+Enums.swift: what can be wrong with a @PyEnum and its cases.

extension Problem {
    static func enumIsOther(_ kind: String) -> Problem {
        Problem("'@PyEnum' applies to an enum or an option set, not to \(kind)")
    }

    static var enumIsGeneric: Problem {
        Problem("a '@PyEnum' type cannot be generic: Python has one class, not one for each type")
    }

    static var enumIsPrivate: Problem {
        Problem("a '@PyEnum' type cannot be private: the code that makes it a class stands outside; use 'fileprivate'")
    }

    static var kindIsUnreadable: Problem {
        Problem("'@PyEnum' takes one of '.enum', '.intEnum', '.strEnum', '.flag' and '.intFlag', written out")
    }

    static var enumIsNoFlag: Problem {
        Problem("members of an enum do not combine: make flags an option set, a struct that conforms to 'OptionSet'")
    }

    static var optionSetIsNoFlag: Problem {
        Problem("members of an option set combine: it is '.flag' or '.intFlag' in Python")
    }

    static func intEnumIsOther(_ raw: String) -> Problem {
        Problem("an '.intEnum' needs integers as raw values, or none, not '\(raw)'")
    }

    static var strEnumIsOther: Problem {
        Problem("a '.strEnum' needs 'String' as its raw type")
    }

    static var enumIsEmpty: Problem {
        Problem("a '@PyEnum' enum needs a case: Python could make no instance of it")
    }

    static var optionSetIsEmpty: Problem {
        Problem("this option set declares no member that Python could name: 'static let name = Self(rawValue: …)'")
    }

    static func caseIsReserved(_ name: String) -> Problem {
        Problem("'\(name)' cannot be a member of a Python enum; choose another name with '@PyCase(name:)'")
    }

    static func caseHasPayload(_ name: String) -> Problem {
        Problem("'\(name)' has a payload, and a member of a Python enum has none; make the enum '@PyConvertible'")
    }

    static var casesShareAttribute: Problem {
        Problem("'name:' names one case; give each a 'case' of its own")
    }

    static var caseIsConditional: Problem {
        Problem("'@PyEnum' cannot tell whether this case is there; put '#if' around the whole type")
    }

    static var caseIsMisplaced: Problem {
        Problem("'@PyCase' applies to a case or a static property of a '@PyEnum' type")
    }

    static func enumIsMutated(_ name: String) -> Problem {
        Problem("'\(name)' cannot be mutating: Python has each member of an enum once, and nobody can change it")
    }
}
