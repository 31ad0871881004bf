// Problem+Classes.swift: what can be wrong with a @PyClass and its members.

extension Problem {
    static func classIsOther(_ kind: String) -> Problem {
        Problem("'@PyClass' applies to a struct or a final class, not to \(kind)")
    }

    static var classIsNotFinal: Problem {
        Problem("a '@PyClass' class must be final, or say 'open: true' for exposed classes that extend it")
    }

    static var openIsFinal: Problem {
        Problem("'open: true' is for a class that is not final")
    }

    static var parentIsNoType: Problem {
        Problem("'extends:' names the superclass, as 'Animal.self', or a builtin type, as '.dict'")
    }

    static func parentIsNoSuperclass(_ parent: String) -> Problem {
        Problem(
            "'extends:' must name the superclass as the class itself does, and '\(parent)' is not the first in its list"
        )
    }

    static func classIsGeneric(_ name: String) -> Problem {
        Problem("a '@PyClass' type cannot be generic: expose one that holds a concrete '\(name)<…>'")
    }

    static var classIsPrivate: Problem {
        Problem("a '@PyClass' type cannot be private: the code that makes it a class stands outside; use 'fileprivate'")
    }

    static var classIsNotCopyable: Problem {
        Problem("a '@PyClass' type must be copyable: Python may hold any number of references to a value")
    }

    static var classHasTwoInitializers: Problem {
        Problem("a class can have only one '@PyInit': Python has one '__init__'")
    }

    static func optionIsNotLiteral(_ name: String) -> Problem {
        Problem("'\(name):' takes 'true' or 'false', written out")
    }

    static func memberIsOutsideClass(_ attribute: String) -> Problem {
        Problem("'@\(attribute)' must stand on a member of a '@PyClass' or '@PyEnum' type")
    }

    static func memberIsInExtension(_ attribute: String) -> Problem {
        Problem(
            "an extension of a class is seen as a '@PyMethods' extension: make it one, or move this '@\(attribute)'")
    }

    static var initializerIsInExtension: Problem {
        Problem("'@PyClass' sees only an initializer inside the type's own braces; move this '@PyInit' there")
    }

    static func methodsAreOther(_ kind: String) -> Problem {
        Problem("'@PyMethods' applies to an extension of a '@PyClass' type, not to \(kind)")
    }

    static var extensionIsUnnamed: Problem {
        Problem("a '@PyMethods' extension is named by a plain string literal that is an identifier")
    }

    static func typeIsInExtension(_ name: String) -> Problem {
        Problem("Python could not say whose '\(name)' is: move it into the braces of the type itself")
    }

    static func methodIsOther(_ kind: String) -> Problem {
        Problem("'@PyMethod' applies to a function, not to \(kind)")
    }

    static func initializerIsOther(_ kind: String) -> Problem {
        Problem("'@PyInit' applies to an initializer, not to \(kind)")
    }

    static func propertyIsOther(_ kind: String) -> Problem {
        Problem("'@PyProperty' applies to a property, not to \(kind)")
    }

    static var propertyIsSeveral: Problem {
        Problem("'@PyProperty' applies to one property: declare each by itself")
    }

    static var propertyIsFunction: Problem {
        Problem("a '@PyProperty' cannot be a Swift function: Python could not call it")
    }

    static var propertyIsUntyped: Problem {
        Problem("a '@PyProperty' needs a type that converts to Python: use 'PyObject'")
    }

    static func changesWouldBeLost(_ property: String, _ type: String) -> Problem {
        Problem(
            "'object.\(property)' is a copy that Python changes in vain; make '\(type)' a class, or say 'copies: true'")
    }

    static func classAttributeHasOption(_ name: String) -> Problem {
        Problem("'\(name):' is for attributes of instances; a static property is an attribute of the class")
    }

    static func slotTakesOther(_ name: String, _ arguments: String) -> Problem {
        Problem("Python calls '\(name)' with \(arguments)")
    }

    static func slotIsStatic(_ name: String) -> Problem {
        Problem("Python calls '\(name)' on an object: it cannot be static")
    }

    static func specialIsOther(_ name: String, _ instead: String) -> Problem {
        Problem("'\(name)' is not a method here: use '\(instead)'")
    }

    static var operatorIsOfOther: Problem {
        Problem("an operand of a '@PyMethod' operator must be of the class's own type")
    }

    static func operatorIsUnknown(_ symbol: String) -> Problem {
        Problem("Python has no operator '\(symbol)': say by 'name:' which special method it is")
    }

    static var mutatingIsVariadic: Problem {
        Problem("a mutating method cannot be variadic here: take an array and write it in 'signature:' as '*args'")
    }

    static var overridableIsOther: Problem {
        Problem("'@PyOverridable' goes with '@PyMethod', on a method of a class")
    }

    static var overridableIsSpecial: Problem {
        Problem("'@PyOverridable' is for methods that Swift calls on an instance by name")
    }

    static var overridableThrowsNothing: Problem {
        Problem("a '@PyOverridable' method must throw: an override in Python may raise")
    }

    static var overridableIsVariadic: Problem {
        Problem("a '@PyOverridable' method cannot be variadic: Swift has no call with the arguments of an array")
    }

    static func stateNeedsInitializer(_ name: String) -> Problem {
        Problem("'pickle' calls the class before '\(name)' has its turn: this one needs a '@PyInit'")
    }

    static func stateNeedsArguments(_ name: String) -> Problem {
        Problem(
            "'pickle' calls the class before '\(name)' has its turn: return what '@PyInit' takes by '__getnewargs__'")
    }

    static func membersShareName(_ name: String) -> Problem {
        Problem("two members of this class are named '\(name)' in Python")
    }

    static func membersOverload(_ name: String) -> Problem {
        Problem("two exposed members of this class are named '\(name)' in Swift; rename one of them")
    }
}
