// Problem+Convertible.swift: what can be wrong with a @PyConvertible type and its fields.

extension Problem {
    static func convertibleIsOther(_ kind: String) -> Problem {
        Problem("'@PyConvertible' applies to a struct or an enum, not to \(kind)")
    }

    static func optionIsUnreadable(_ label: String) -> Problem {
        Problem("'\(label):' takes one of its cases, written out")
    }

    static func memberIsConditional(_ name: String) -> Problem {
        Problem("'@PyConvertible' cannot tell whether '\(name)' is there; put '#if' around the whole type")
    }

    static var fieldIsDestructured: Problem {
        Problem("a property of a '@PyConvertible' struct needs a declaration of its own")
    }

    static func ignoredHasNoValue(_ name: String) -> Problem {
        Problem("'\(name)' needs an initial value, because Python gives none")
    }

    static func fieldsShareName(_ name: String) -> Problem {
        Problem("two properties are named '\(name)' in Python")
    }

    static var transparentIsNotOne: Problem {
        Problem("a transparent struct has one property that Python gives")
    }

    static var unionHasForm: Problem {
        Problem("an enum has no form: each case is read as its payloads are written")
    }

    static var unionHasNoPayloads: Problem {
        Problem("no case of this enum has a payload; give it raw values and make it 'PythonRawConvertible'")
    }

    static var unionHasTwoNones: Problem {
        Problem("only one case can do without a payload: it is None in Python")
    }

    static func payloadsAreMixed(_ name: String) -> Problem {
        Problem("label all payloads of '\(name)', for a dict, or none, for a tuple")
    }

    static func fieldIsMisplaced(_ name: String) -> Problem {
        Problem("'@\(name)' applies to a stored property of a '@PyConvertible' struct")
    }

    static var ignoredIsMisplaced: Problem {
        Problem(
            "'@PyIgnored' applies to a stored property of a '@PyConvertible' struct, or of a class that exposes '.pickle'"
        )
    }
}
