// Problem+Pickling.swift: what can be wrong with a class whose stored properties `pickle` saves.

extension Problem {
    static var pickleIsOfFamily: Problem {
        Problem(
            "'.pickle' is for structs and final classes that extend nothing: say by '__getstate__' what is to be saved")
    }

    static var pickleIsTwice: Problem {
        Problem("'.pickle' and '.codable' are two ways to save the same object: name one of them")
    }

    static func savedIsConditional(_ name: String) -> Problem {
        Problem("'.pickle' cannot tell whether '\(name)' is there; put '#if' around the whole type")
    }

    static func savedIsDestructured(_ pattern: String) -> Problem {
        Problem("'.pickle' cannot see the types in '\(pattern)': give each property a declaration of its own")
    }

    static func savedIsConstant(_ name: String) -> Problem {
        Problem(
            "'\(name)' cannot be restored, as it has its value already: make it a 'private(set) var', or '@PyIgnored'")
    }
}
