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
        Problem("'\(name)' cannot be mutating: nobody can change what Python has of an enum; return a new value")
    }

    static var variantsHaveKind: Problem {
        Problem("a case of an enum with payloads is a class of its own, not a member: such an enum has no kind")
    }

    static func optionIsOfMembers(_ name: String) -> Problem {
        Problem("'\(name):' is for enums without payloads")
    }

    static func optionIsOfVariants(_ name: String) -> Problem {
        Problem("'\(name):' is for enums with payloads: a class of Python's 'enum' has its own")
    }

    static func aliasIsVariant(_ name: String) -> Problem {
        Problem("'\(name)' cannot be an alias where cases are classes; use '@PyProperty static'")
    }

    static func fieldSharesName(_ name: String) -> Problem {
        Problem("a member of this enum and the payload of a case are both named '\(name)' in Python")
    }
}
