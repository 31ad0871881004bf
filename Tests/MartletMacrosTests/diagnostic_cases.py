"""The table of mistakes: id, source, messages, the source after the fix-it.

In a source `⟦…⟧` encloses the code that each message is about, in order, and `⟪…⟫` what a note points at.
`M` is replaced by a name of the case's own, because all cases are compiled as one module.
Where the compiler itself adds errors, `by_compiler` has them: nothing else may appear.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Case:
    id: str
    source: str
    messages: str | list[str]
    fixed: str | None = None
    by_compiler: tuple[str, ...] = ()

    @property
    def expected(self) -> list[str]:
        return [self.messages] if isinstance(self.messages, str) else self.messages


def in_module(function: str) -> str:
    return f"@PyModule enum M {{\n    {function}\n}}"


def function(
    id: str, source: str, messages: str | list[str], fixed: str | None = None, **more: tuple[str, ...]
) -> Case:
    return Case(id, in_module(source), messages, fixed and in_module(fixed), **more)


NOT_ENUM = "'@PyModule' applies to an enum, not to {}"
NOT_FUNCTION = "'@PyFunction' applies to a static function, not to {}"
OUTSIDE = "a '@PyFunction' must be a static function of a '@PyModule' enum, or at file scope"
NESTED = "a '@PyModule' enum must be at file scope, or be a submodule inside the braces of another '@PyModule'"
NOT_STATIC = "a '@PyFunction' must be static: a Python module has no instance to call it on"
SWIFT_FUNCTION = "a parameter of a '@PyFunction' cannot be a Swift function; take a 'PyObject' and call that"
OPAQUE = "a parameter of a '@PyFunction' needs one type: a call from Python does not say which to use"
GENERIC = "a '@PyFunction' cannot be generic: a call from Python does not say which type to use"
ASYNC = "a '@PyFunction' cannot be async: a call from Python waits for the result"
INOUT = "a parameter of a '@PyFunction' cannot be inout: Python passes values; return the new one"
SECOND_VARIADIC = "a '@PyFunction' can have only one variadic parameter: Python has one '*args'"
SIGNATURE = "'signature:' does not fit the function: {}"
EXISTENTIAL = "a parameter of a '@PyFunction' needs one type: take a 'PyObject' to accept any Python object"
CONDITIONAL = "put '#if' around the whole declaration, not around '@{}' alone"
NOT_ASCII = "the module name '{}' must be ASCII: a C function is named after it; choose one with 'name:'"
BY_NAME = "'{}' is not a Python identifier; choose one with 'name:'"
POSITIONAL = "positional-only '{}' cannot follow '{}', which Python can pass by name"
DEFAULT = "'{}' needs a default value, because '{}' before it has one"
FUNCTION_RESULT = "a '@PyFunction' cannot return a Swift function: Python could not call it"
UNTYPED_RESULT = "a '@PyFunction' needs a result type that converts to Python: return a 'PyObject'"

MODULES = [
    Case("struct", "@PyModule ⟦struct⟧ M {}", NOT_ENUM.format("a struct"), "@PyModule enum M {}"),
    Case("class", "@PyModule\npublic final ⟦class⟧ M {}", NOT_ENUM.format("a class"), "@PyModule\npublic enum M {}"),
    Case("actor", "@PyModule ⟦actor⟧ M {}", NOT_ENUM.format("an actor")),
    Case("protocol", "@PyModule ⟦protocol⟧ M {}", NOT_ENUM.format("a protocol")),
    Case("extension", "struct M {}\n@PyModule ⟦extension⟧ M {}", NOT_ENUM.format("an extension")),
    Case(
        "global function",
        "@PyModule ⟦func⟧ M() {}",
        NOT_ENUM.format("a function"),
        by_compiler=("'member' macro cannot be attached to global function ('M')",),
    ),
    Case("module in a type", "struct M { @PyModule ⟦enum⟧ Inner {} }", NESTED),
    Case("module in a function", "func M() { @PyModule ⟦enum⟧ Inner {} }", NESTED),
    Case(
        "generic module",
        "@PyModule enum M⟦<T>⟧ { @PyFunction static func f() {} }",
        "a '@PyModule' enum cannot be generic: Python imports one module, not one for each type",
    ),
    Case("module name not ASCII", '@PyModule(name: ⟦"größe"⟧) enum M {}', NOT_ASCII.format("größe")),
    Case("type name not ASCII", "@PyModule enum ⟦Größe⟧ {}", NOT_ASCII.format("größe")),
    Case(
        "module name with a dash",
        '@PyModule(name: ⟦"my-module"⟧) enum M {}',
        "'my-module' is not a Python identifier",
        '@PyModule(name: "my_module") enum M {}',
    ),
    Case("module name empty", '@PyModule(name: ⟦""⟧) enum M {}', "'' is not a Python identifier"),
    Case(
        "module name a keyword",
        '@PyModule(name: ⟦"import"⟧) enum M {}',
        "'import' is a Python keyword",
        '@PyModule(name: "import_") enum M {}',
    ),
    Case(
        "module attribute under #if",
        "#if !NEVER\n⟦@PyModule⟧\n#endif\nenum M {}",
        CONDITIONAL.format("PyModule"),
    ),
    Case(
        "module twice",
        "@PyModule ⟦@PyModule⟧ enum M {}",
        "this declaration has '@PyModule' already",
        "@PyModule enum M {}",
    ),
    function(
        "two functions of one Python name",
        '@PyFunction static func ⟪a⟫() {}\n    @PyFunction(name: ⟦"a"⟧) static func b() {}',
        "two members of this module are named 'a' in Python",
    ),
    function(
        "two functions of one Python name, one under #if",
        "@PyFunction static func ⟪aB⟫() {}\n    #if !NEVER\n    @PyFunction static func ⟦a_b⟧() {}\n    #endif",
        "two members of this module are named 'a_b' in Python",
    ),
    function(
        "two functions of one Python name, the first under #if",
        "#if !NEVER\n    @PyFunction static func ⟪aB⟫() {}\n    #endif\n    @PyFunction static func ⟦a_b⟧() {}",
        "two members of this module are named 'a_b' in Python",
    ),
    function(
        "two functions of one Python name in a clause, and one in each",
        "#if !NEVER\n    @PyFunction static func ⟪aB⟫() {}\n    @PyFunction static func ⟦a_b⟧() {}\n"
        "    #else\n    @PyFunction static func aB() {}\n    #endif",
        "two members of this module are named 'a_b' in Python",
    ),
    function(
        "overloads that differ in their result",
        '@PyFunction static func ⟪a⟫(x: Int) {}\n    @PyFunction(name: "b") static func ⟦a⟧(x: Int) -> Int { x }',
        "two '@PyFunction' functions of this module are named 'a' and take the same; rename one of them",
        by_compiler=(
            "invalid redeclaration of '__py_a(x:)'",
            "invalid redeclaration of '__py_a(_:_:_:x:)'",
        ),
    ),
]

FUNCTIONS = [
    function(
        "computed property",
        "@PyFunction static ⟦var⟧ x: Int { 1 }",
        NOT_FUNCTION.format("a property"),
        "@PyConstant static var x: Int { 1 }",
    ),
    function(
        "stored property",
        "@PyFunction static ⟦let⟧ x = 1",
        NOT_FUNCTION.format("a property"),
        "@PyConstant static let x = 1",
    ),
    function("initializer", "@PyFunction ⟦init⟧?() { return nil }", NOT_FUNCTION.format("an initializer")),
    function("subscript", "@PyFunction static ⟦subscript⟧(x: Int) -> Int { x }", NOT_FUNCTION.format("a subscript")),
    function("enum case", "@PyFunction ⟦case⟧ x", NOT_FUNCTION.format("an enum case")),
    function("nested struct", "@PyFunction ⟦struct⟧ X {}", NOT_FUNCTION.format("a struct"), "@PyClass struct X {}"),
    function(
        "nested class",
        "@PyFunction final ⟦class⟧ X {}",
        NOT_FUNCTION.format("a class"),
        "@PyClass final class X {}",
    ),
    function("nested enum", "@PyFunction ⟦enum⟧ X {}", NOT_FUNCTION.format("an enum")),
    function("type alias", "@PyFunction ⟦typealias⟧ X = Int", NOT_FUNCTION.format("a type alias")),
    function(
        "operator",
        "@PyFunction static func ⟦+⟧ (a: M, b: M) {}",
        "an operator cannot be a '@PyFunction'; give it to Python as a named function",
    ),
    function("generic", "@PyFunction static func f⟦<T>⟧(x: T) {}", GENERIC),
    function("async", "@PyFunction static func f() ⟦async⟧ throws {}", ASYNC),
    function("not static", "@PyFunction ⟦func⟧ f() {}", NOT_STATIC, "@PyFunction static func f() {}"),
    function(
        "not static, with attributes",
        "@PyFunction\n    @inlinable public ⟦func⟧ f() {}",
        NOT_STATIC,
        "@PyFunction\n    @inlinable public static func f() {}",
    ),
    Case("another type", "enum M { ⟦@PyFunction⟧ static func f() {} }", OUTSIDE),
    Case("a type inside the module", "@PyModule enum M { enum Inner { ⟦@PyFunction⟧ static func f() {} } }", OUTSIDE),
    Case("in a function", "func M() { ⟦@PyFunction⟧ func f() {} }", OUTSIDE),
    Case(
        "function of a class",
        "@PyClass struct M { ⟦@PyFunction⟧ func f() {} }",
        OUTSIDE,
        "@PyClass struct M { @PyMethod func f() {} }",
    ),
    Case(
        "extension of the module",
        "@PyModule enum M {}\nextension M { ⟦@PyFunction⟧ static func f() {} }",
        "'@PyModule' sees only functions inside the enum's own braces; move this one there",
    ),
    function(
        "function twice",
        "@PyFunction ⟦@PyFunction⟧ static func f() {}",
        "this declaration has '@PyFunction' already",
        "@PyFunction static func f() {}",
    ),
    function(
        "attribute under #if",
        "#if !NEVER\n    ⟦@PyFunction⟧\n    #endif\n    static func f() {}",
        CONDITIONAL.format("PyFunction"),
    ),
    function(
        "an argument of the attribute under #if",
        '#if !NEVER\n    ⟦@PyFunction(name: "g")⟧\n    #endif\n    static func f() {}',
        CONDITIONAL.format("PyFunction"),
    ),
    function(
        "name not a literal", "@PyFunction(name: ⟦name⟧) static func f() {}", "'name:' takes a plain string literal"
    ),
    function(
        "name with a space",
        '@PyFunction(name: ⟦"a b"⟧) static func f() {}',
        "'a b' is not a Python identifier",
        '@PyFunction(name: "a_b") static func f() {}',
    ),
    function(
        "name starting with a digit",
        '@PyFunction(name: ⟦"1a"⟧) static func f() {}',
        "'1a' is not a Python identifier",
        '@PyFunction(name: "_1a") static func f() {}',
    ),
    function(
        "name a keyword",
        '@PyFunction(name: ⟦"class"⟧) static func f() {}',
        "'class' is a Python keyword",
        '@PyFunction(name: "class_") static func f() {}',
    ),
    function("emoji", "@PyFunction static func ⟦🐦⟧() {}", BY_NAME.format("🐦")),
    function("raw identifier", "@PyFunction static func ⟦`a b`⟧() {}", BY_NAME.format("a b")),
]

PARAMETERS = [
    function("some", "@PyFunction static func f(x: ⟦some Equatable⟧) {}", OPAQUE),
    function("some inside", "@PyFunction static func f(x: ⟦[some Equatable]⟧) {}", OPAQUE),
    function("inout", "@PyFunction static func f(x: ⟦inout⟧ Int) {}", INOUT),
    function(
        "inout token",
        "@PyFunction static func f(py: ⟦inout⟧ Python) {}",
        INOUT,
        "@PyFunction static func f(py: Python) {}",
    ),
    function("two variadics", "@PyFunction static func f(x: Int..., y: Int⟦...⟧) {}", SECOND_VARIADIC),
    function(
        "variadic token",
        "@PyFunction static func f(py: Python⟦...⟧) {}",
        "there is only one 'Python' token; take it once",
        "@PyFunction static func f(py: Python) {}",
    ),
    function(
        "any",
        "@PyFunction static func f(x: ⟦any Equatable⟧) {}",
        EXISTENTIAL,
        "@PyFunction static func f(x: PyObject) {}",
    ),
    function(
        "any inside",
        "@PyFunction static func f(x: [(⟦any Equatable⟧)?]) {}",
        EXISTENTIAL,
        "@PyFunction static func f(x: [(PyObject)?]) {}",
    ),
    function(
        "Any",
        "@PyFunction static func f(x: [String: ⟦Any⟧]) {}",
        EXISTENTIAL,
        "@PyFunction static func f(x: [String: PyObject]) {}",
    ),
    function(
        "AnyObject",
        "@PyFunction static func f(_ x: borrowing ⟦AnyObject⟧) {}",
        EXISTENTIAL,
        "@PyFunction static func f(_ x: borrowing PyObject) {}",
    ),
    function(
        "closure",
        "@PyFunction static func f(x: ⟦@escaping (Int) -> Int⟧) {}",
        SWIFT_FUNCTION,
        "@PyFunction static func f(x: PyObject) {}",
    ),
    function(
        "optional closure",
        "@PyFunction static func f(x: ⟦((Int) -> Int)?⟧) {}",
        SWIFT_FUNCTION,
        "@PyFunction static func f(x: PyObject?) {}",
    ),
    function(
        "autoclosure",
        "@PyFunction static func f(x: ⟦@autoclosure () -> Int⟧) {}",
        SWIFT_FUNCTION,
        "@PyFunction static func f(x: PyObject) {}",
    ),
    function(
        "isolated",
        "@PyFunction static func f(x: ⟦isolated⟧ (any Actor)?) {}",
        "a parameter of a '@PyFunction' cannot be isolated: a call from Python is not made on an actor",
    ),
    function(
        "positional-only after named",
        "@PyFunction static func f(a: Int, ⟦_⟧ b: Int) {}",
        POSITIONAL.format("b", "a"),
        "@PyFunction static func f(a: Int, b: Int) {}",
    ),
    function("nameless after named", "@PyFunction static func f(a: Int, ⟦_⟧: Int) {}", POSITIONAL.format("arg1", "a")),
    function(
        "required after optional", "@PyFunction static func f(a: Int = 1, ⟦b⟧ c: Int) {}", DEFAULT.format("b", "a")
    ),
    function(
        "required after optional, positional",
        "@PyFunction static func f(_ a: Int = 1, _ ⟦b⟧: Int) {}",
        DEFAULT.format("b", "a"),
    ),
    function(
        "two parameters of one name",
        "@PyFunction static func f(⟪oneTwo⟫ a: Int, ⟦one_two⟧ b: Int) {}",
        "two parameters are named 'one_two' in Python",
    ),
    function("parameter name", "@PyFunction static func f(⟦🐦⟧: Int) {}", "'🐦' is not a Python identifier"),
    function(
        "all mistakes at once",
        '@PyFunction(name: ⟦"a b"⟧) ⟦func⟧ f⟦<T>⟧(a: ⟦inout⟧ T, ⟦_⟧ b: Int = 1, ⟦c⟧: Int) ⟦async⟧ {}',
        [
            "'a b' is not a Python identifier",
            NOT_STATIC,
            GENERIC,
            INOUT,
            POSITIONAL.format("b", "a"),
            DEFAULT.format("c", "b"),
            ASYNC,
        ],
    ),
]

RESULTS = [
    function("function result", "@PyFunction static func f() -> ⟦(Int) -> Int⟧ { { $0 } }", FUNCTION_RESULT),
    function("function in the result", "@PyFunction static func f() -> [(⟦() -> Void⟧)?] { [] }", FUNCTION_RESULT),
    function(
        "Any result",
        "@PyFunction static func f(py: Python) -> ⟦Any⟧ { py.none }",
        UNTYPED_RESULT,
        "@PyFunction static func f(py: Python) -> PyObject { py.none }",
    ),
    function(
        "AnyObject in the result",
        "@PyFunction static func f() -> [⟦AnyObject⟧]? { nil }",
        UNTYPED_RESULT,
        "@PyFunction static func f() -> [PyObject]? { nil }",
    ),
]


def signature(id: str, text: str, parameters: str, reason: str) -> Case:
    source = f"@PyFunction(signature: ⟦{text}⟧) static func f({parameters}) {{}}"
    return function(f"signature {id}", source, SIGNATURE.format(reason))


SIGNATURES = [
    signature("not a literal", "name", "a: Int", "it takes a plain string literal"),
    signature("without parentheses", '"a"', "a: Int", 'it must be in parentheses: "(a, b=1)"'),
    signature("of another function", '"(b)"', "a: Int", "the function has no parameter 'b'"),
    signature("that leaves one out", '"(a)"', "a: Int, b: Int", "the parameter 'b' is not in it"),
    signature("with one twice", '"(a, a)"', "a: Int", "'a' is in it twice"),
    signature("with annotations", '"(a: int)"', "a: Int", "it cannot have annotations"),
    signature("with a number", '"(1)"', "a: Int", "'1' is not a parameter"),
    signature("starting with a slash", '"(/, a)"', "a: Int", "'/' needs a parameter before it"),
    signature("with two slashes", '"(a, /, b, /)"', "a: Int, b: Int", "'/' can stand only once, and before '*'"),
    signature("with two stars", '"(*a, *, b)"', "a: [Int], b: Int", "'*' can stand only once"),
    signature("with a bare star at the end", '"(a, *)"', "a: Int", "'*' needs a parameter after it"),
    signature("that goes on", '"(**a, b)"', "a: PyDict, b: Int", "nothing can follow '**a'"),
    signature("with a default for *args", '"(*a=1)"', "a: [Int]", "'a' cannot have a default"),
    signature("without the star", '"(a)"', "a: Int...", "the variadic 'a' must be '*a'"),
    signature(
        "with an expression",
        '"(a=sys.maxsize)"',
        "a: Int",
        "'sys.maxsize' is not a literal in Swift: give 'a' its default there",
    ),
    signature(
        "with a required one after an optional one",
        '"(a=1, b)"',
        "a: Int, b: Int",
        "'b' needs a default, because one before it has one",
    ),
]

NOT_CONVERTIBLE = "'@PyConvertible' applies to a struct or an enum, not to {}"
SHARED_FIELD = "two properties are named '{}' in Python"
MISPLACED_FIELD = "'@{}' applies to a stored property of a '@PyConvertible' struct"
WRITTEN_OUT = "'{}:' takes one of its cases, written out"
MEMBER_CONDITIONAL = "'@PyConvertible' cannot tell whether '{}' is there; put '#if' around the whole type"

CONVERTIBLES = [
    Case("convertible class", "@PyConvertible final ⟦class⟧ M {}", NOT_CONVERTIBLE.format("a class")),
    Case("convertible actor", "@PyConvertible ⟦actor⟧ M {}", NOT_CONVERTIBLE.format("an actor")),
    Case(
        "convertible twice",
        "@PyConvertible ⟦@PyConvertible⟧ struct M {}",
        "this declaration has '@PyConvertible' already",
        "@PyConvertible struct M {}",
    ),
    Case(
        "names of a variable",
        "let m = PyFieldNames.asWritten\n@PyConvertible(names: ⟦m⟧) struct M {}",
        WRITTEN_OUT.format("names"),
    ),
    Case("direction of a variable", "@PyConvertible(only: ⟦{ .toPython }()⟧) struct M {}", WRITTEN_OUT.format("only")),
    Case(
        "two fields of one name",
        '@PyConvertible struct M { var ⟪aB⟫: Int; @PyField(name: ⟦"a_b"⟧) var c: Int }',
        SHARED_FIELD.format("a_b"),
    ),
    Case(
        "field name not a literal",
        "@PyConvertible struct M { @PyField(name: ⟦name⟧) var a: Int }",
        "'name:' takes a plain string literal",
    ),
    Case(
        "destructured field",
        "@PyConvertible struct M { var ⟦(a, b)⟧ = (1, 2) }",
        "a property of a '@PyConvertible' struct needs a declaration of its own",
    ),
    Case(
        "conditional field",
        "@PyConvertible struct M {\n#if !NEVER\nvar ⟦a⟧ = 1\n#endif\n}",
        MEMBER_CONDITIONAL.format("a"),
    ),
    Case(
        "conditional case",
        "@PyConvertible enum M {\ncase b(Int)\n#if !NEVER\ncase ⟦a⟧(Int)\n#endif\n}",
        MEMBER_CONDITIONAL.format("a"),
    ),
    Case(
        "ignored without a value",
        "@PyConvertible struct M { @PyIgnored var ⟦a⟧: Int }",
        "'a' needs an initial value, because Python gives none",
    ),
    Case(
        "transparent of two",
        "@PyConvertible(⟦.transparent⟧) struct M { var a: Int, b: Int }",
        "a transparent struct has one property that Python gives",
    ),
    Case(
        "form of an enum",
        "@PyConvertible(⟦.tuple⟧) enum M { case a(Int) }",
        "an enum has no form: each case is read as its payloads are written",
        "@PyConvertible() enum M { case a(Int) }",
    ),
    Case(
        "enum without payloads",
        "⟦@PyConvertible⟧ enum M { case a, b }",
        "no case of this enum has a payload; give it raw values and make it 'PythonRawConvertible'",
    ),
    Case(
        "two cases without payload",
        "@PyConvertible enum M { case ⟪a⟫, b(Int), ⟦c⟧ }",
        "only one case can do without a payload: it is None in Python",
    ),
    Case(
        "half labelled payloads",
        "@PyConvertible enum M { case ⟦a⟧(x: Int, Int) }",
        "label all payloads of 'a', for a dict, or none, for a tuple",
    ),
    Case("field elsewhere", 'struct M { ⟦@PyField(name: "x")⟧ var a: Int }', MISPLACED_FIELD.format("PyField")),
    Case(
        "field of a computed property",
        '@PyConvertible struct M { ⟦@PyField(name: "x")⟧ var a: Int { 1 } }',
        MISPLACED_FIELD.format("PyField"),
    ),
    Case(
        "ignored function",
        "@PyConvertible struct M { ⟦@PyIgnored⟧ func a() {} }",
        MISPLACED_FIELD.format("PyIgnored") + ", or of a class that exposes '.pickle'",
    ),
]
NOT_CONSTANT = "'@PyConstant' applies to a static property, not to {}"
NOT_INITIALIZER = "'@PyModuleInit' applies to a static function, not to {}"
NOT_EXCEPTION = "'@PyException' applies to a struct, an enum or a class, not to {}"
STRAY_CONVERTER = "'converters:' takes a dictionary literal of functions by the names of the function's parameters"

MEMBERS = [
    function(
        "constant function",
        "@PyConstant static ⟦func⟧ f() {}",
        NOT_CONSTANT.format("a function"),
        "@PyFunction static func f() {}",
    ),
    function(
        "constant of an instance",
        "@PyConstant ⟦var⟧ x: Int { 1 }",
        "a '@PyConstant' must be static: a Python module has no instance to read it from",
        "@PyConstant static var x: Int { 1 }",
    ),
    Case(
        "constant outside a module",
        "enum M { ⟦@PyConstant⟧ static let x = 1 }",
        "a '@PyConstant' must be a static property of a '@PyModule' enum",
    ),
    Case(
        "constant of a class",
        "@PyClass struct M { ⟦@PyConstant⟧ static let x = 1 }",
        "a '@PyConstant' must be a static property of a '@PyModule' enum",
        "@PyClass struct M { @PyProperty static let x = 1 }",
    ),
    function(
        "constant with a pattern",
        "@PyConstant static let ⟦(x, y) = (1, 2)⟧",
        "each '@PyConstant' needs a name of its own",
    ),
    function(
        "constants that share a name",
        '⟦@PyConstant(name: "z")⟧ static let x = 1, y = 2',
        "'name:' names one constant; give each a '@PyConstant' of its own",
    ),
    function(
        "a function and a constant of one name",
        '@PyFunction static func ⟪x⟫() {}\n    @PyConstant(name: ⟦"x"⟧) static let y = 1',
        "two members of this module are named 'x' in Python",
    ),
    function("initializer property", "@PyModuleInit static ⟦var⟧ x: Int { 1 }", NOT_INITIALIZER.format("a property")),
    function(
        "initializer of an instance",
        "@PyModuleInit ⟦func⟧ f() {}",
        "a '@PyModuleInit' must be static: it is called before the module can be imported",
        "@PyModuleInit static func f() {}",
    ),
    Case(
        "initializer outside a module",
        "enum M { ⟦@PyModuleInit⟧ static func f() {} }",
        "a '@PyModuleInit' must be a static function of a '@PyModule' enum",
    ),
    function(
        "initializer with an argument",
        "@PyModuleInit static func f(py: Python, ⟦x: Int⟧) {}",
        "a '@PyModuleInit' takes a 'Python', a 'PyModuleObject' or both, and nothing else",
    ),
    function(
        "async initializer",
        "@PyModuleInit static func f() ⟦async⟧ {}",
        "a '@PyModuleInit' cannot be async: import waits for the module",
    ),
    function(
        "two initializers",
        "@PyModuleInit static func ⟪f⟫() {}\n    @PyModuleInit static func ⟦g⟧() {}",
        "a module has one '@PyModuleInit'",
        "@PyModuleInit static func f() {}\n    static func g() {}",
    ),
    Case("exception actor", "@PyException ⟦actor⟧ M {}", NOT_EXCEPTION.format("an actor")),
    Case(
        "generic exception",
        "@PyException struct M⟦<T>⟧ { }",
        "a '@PyException' cannot be generic: Python has one exception type, not one for each type",
    ),
    Case(
        "exception with two bases",
        "@PyException(base: .valueError, extends: ⟦nil⟧) struct M {}",
        "a '@PyException' has one base",
        "@PyException(base: .valueError) struct M {}",
    ),
    Case(
        "exception name",
        '@PyException(name: ⟦"a b"⟧) struct M {}',
        "'a b' is not a Python identifier",
        '@PyException(name: "a_b") struct M {}',
    ),
    function(
        "converter of no parameter",
        '@PyFunction(converters: [⟦"y"⟧: { (x: Int) in x }]) static func f(x: Int) {}',
        STRAY_CONVERTER,
    ),
]


def in_class(member: str, kind: str = "struct") -> str:
    return f"@PyClass {kind} M {{\n    {member}\n}}"


def member(
    id: str,
    source: str,
    messages: str | list[str],
    fixed: str | None = None,
    kind: str = "struct",
    **more: tuple[str, ...],
) -> Case:
    return Case(f"member: {id}", in_class(source, kind), messages, fixed and in_class(fixed, kind), **more)


NOT_CLASS = "'@PyClass' applies to a struct or a final class, not to {}"
NOT_FINAL = "a '@PyClass' class must be final, or say 'open: true' for exposed classes that extend it"
OPEN_IS_FINAL = "'open: true' is for a class that is not final"
NOT_SUPERCLASS = "'extends:' must name the superclass as the class itself does, and '{}' is not the first in its list"
NOT_OVERRIDABLE = "'@PyOverridable' goes with '@PyMethod', on a method of a class"
OUTSIDE_CLASS = "'@{}' must stand on a member of a '@PyClass' or '@PyEnum' type"
NOT_METHOD = "'@PyMethod' applies to a function, not to {}"
NOT_LITERAL = "'{}:' takes 'true' or 'false', written out"
ON_CLASS = "'{}:' is for attributes of instances; a static property is an attribute of the class"

CLASSES = [
    Case("class of an enum", "@PyClass ⟦enum⟧ M { case a }", NOT_CLASS.format("an enum"), "@PyEnum enum M { case a }"),
    Case("class of an actor", "@PyClass ⟦actor⟧ M {}", NOT_CLASS.format("an actor")),
    Case("class of a protocol", "@PyClass ⟦protocol⟧ M {}", NOT_CLASS.format("a protocol")),
    Case("open class", "@PyClass ⟦class⟧ M {}", NOT_FINAL, "@PyClass final class M {}"),
    Case("closed class", "@PyClass(open: false) ⟦class⟧ M {}", NOT_FINAL, "@PyClass(open: false) final class M {}"),
    Case("open final class", "@PyClass(open: ⟦true⟧) final class M {}", OPEN_IS_FINAL),
    Case("open struct", "@PyClass(open: ⟦true⟧) struct M {}", OPEN_IS_FINAL),
    Case(
        "class that extends a variable",
        "enum M { class A {}\nstatic let a: AnyClass = A.self\n@PyClass(extends: ⟦a⟧) final class B: A {} }",
        "'extends:' names the superclass, as 'Animal.self', or a builtin type, as '.dict'",
    ),
    Case(
        "class that extends another",
        "enum M { class A {}\nclass B {}\n@PyClass(extends: ⟦A.self⟧) final class C: B {} }",
        NOT_SUPERCLASS.format("A"),
    ),
    Case(
        "class that extends nothing",
        "enum M { class A {}\n@PyClass(extends: ⟦A.self⟧) final class B {} }",
        NOT_SUPERCLASS.format("A"),
    ),
    Case(
        "generic class",
        "enum M { @PyClass struct Box⟦<T>⟧ { var x: T } }",
        "a '@PyClass' type cannot be generic: expose one that holds a concrete 'Box<…>'",
    ),
    Case(
        "noncopyable class",
        "@PyClass struct M: ⟦~Copyable⟧ {}",
        "a '@PyClass' type must be copyable: Python may hold any number of references to a value",
    ),
    Case(
        "private class",
        "@PyModule enum M { @PyClass ⟦private⟧ struct C {} }",
        "a '@PyClass' type cannot be private: the code that makes it a class stands outside; use 'fileprivate'",
        "@PyModule enum M { @PyClass fileprivate struct C {} }",
    ),
    Case(
        "class name with a dash",
        '@PyClass(name: ⟦"a-b"⟧) struct M {}',
        "'a-b' is not a Python identifier",
        '@PyClass(name: "a_b") struct M {}',
    ),
    Case("class option", "let yes = true\n@PyClass(weakref: ⟦yes⟧) struct M {}", NOT_LITERAL.format("weakref")),
    Case(
        "class twice",
        "@PyClass ⟦@PyClass⟧ struct M {}",
        "this declaration has '@PyClass' already",
        "@PyClass struct M {}",
    ),
    member(
        "two initializers",
        "⟪@PyInit⟫ init() {}\n    ⟦@PyInit⟧ init(x: Int) {}",
        "a class can have only one '@PyInit': Python has one '__init__'",
        "@PyInit init() {}\n    init(x: Int) {}",
    ),
    member(
        "method of a property",
        "@PyMethod ⟦var⟧ x: Int { 1 }",
        NOT_METHOD.format("a property"),
        "@PyProperty var x: Int { 1 }",
    ),
    member(
        "method of an initializer",
        "@PyMethod ⟦init⟧() {}",
        NOT_METHOD.format("an initializer"),
        "@PyInit init() {}",
    ),
    member("override of a struct", "⟦@PyOverridable⟧ @PyMethod func f() throws {}", NOT_OVERRIDABLE),
    member("override of no method", "⟦@PyOverridable⟧ func f() throws {}", NOT_OVERRIDABLE, kind="final class"),
    member(
        "override of a static method",
        "⟦@PyOverridable⟧ @PyMethod static func f() throws {}",
        "'@PyOverridable' is for methods that Swift calls on an instance by name",
        kind="final class",
    ),
    member(
        "override of a special method",
        "⟦@PyOverridable⟧ @PyMethod func __len__() throws -> Int { 1 }",
        "'@PyOverridable' is for methods that Swift calls on an instance by name",
        kind="final class",
    ),
    member(
        "override that throws nothing",
        "@PyOverridable @PyMethod func ⟦f⟧() {}",
        "a '@PyOverridable' method must throw: an override in Python may raise",
        kind="final class",
    ),
    member(
        "variadic override",
        "⟦@PyOverridable⟧ @PyMethod func f(_ x: Int...) throws {}",
        "a '@PyOverridable' method cannot be variadic: Swift has no call with the arguments of an array",
        kind="final class",
    ),
    member(
        "initializer of a function",
        "@PyInit ⟦func⟧ f() {}",
        "'@PyInit' applies to an initializer, not to a function",
        "@PyMethod func f() {}",
    ),
    member(
        "property of a function",
        "@PyProperty ⟦func⟧ f() {}",
        "'@PyProperty' applies to a property, not to a function",
        "@PyMethod func f() {}",
    ),
    Case("method outside", "struct M { ⟦@PyMethod⟧ func f() {} }", OUTSIDE_CLASS.format("PyMethod")),
    Case("property outside", "struct M { ⟦@PyProperty⟧ var x: Int { 1 } }", OUTSIDE_CLASS.format("PyProperty")),
    Case("initializer outside", "struct M { ⟦@PyInit⟧ init() {} }", OUTSIDE_CLASS.format("PyInit")),
    function(
        "method of a module",
        "⟦@PyMethod⟧ static func f() {}",
        OUTSIDE_CLASS.format("PyMethod"),
        "@PyFunction static func f() {}",
    ),
    function(
        "property of a module",
        "⟦@PyProperty⟧ static let x = 1",
        OUTSIDE_CLASS.format("PyProperty"),
        "@PyConstant static let x = 1",
    ),
    Case(
        "method in an extension",
        "@PyClass struct M {}\nextension M { ⟦@PyMethod⟧ func f() {} }",
        "an extension of a class is seen as a '@PyMethods' extension: make it one, or move this '@PyMethod'",
    ),
    member("generic method", "@PyMethod func f⟦<T>⟧(x: T) {}", GENERIC.replace("PyFunction", "PyMethod")),
    member("async method", "@PyMethod func f() ⟦async⟧ {}", ASYNC.replace("PyFunction", "PyMethod")),
    member("method with inout", "@PyMethod func f(x: ⟦inout⟧ Int) {}", INOUT.replace("PyFunction", "PyMethod")),
    member(
        "mutating variadic",
        "@PyMethod mutating func f(_ x: Int⟦...⟧) {}",
        "a mutating method cannot be variadic here: take an array and write it in 'signature:' as '*args'",
    ),
    member(
        "slot with an argument",
        "@PyMethod func __len__⟦(x: Int)⟧ -> Int { x }",
        "Python calls '__len__' with no argument",
    ),
    member(
        "slot without an argument",
        "@PyMethod func __contains__⟦()⟧ -> Bool { true }",
        "Python calls '__contains__' with one argument",
    ),
    member(
        "slot with one argument too few",
        "@PyMethod func __setitem__⟦(key: Int)⟧ {}",
        "Python calls '__setitem__' with two arguments",
    ),
    member(
        "slot with one argument too many",
        "@PyMethod func __pow__⟦(a: Int, b: Int?, c: Int)⟧ -> Int { a }",
        "Python calls '__pow__' with one argument or two",
    ),
    member(
        "buffer with two arguments",
        "@PyMethod func __buffer__⟦(a: Int, b: Int)⟧ -> Int { a }",
        "Python calls '__buffer__' with at most one argument",
    ),
    member(
        "static slot",
        "@PyMethod static func ⟦__len__⟧() -> Int { 1 }",
        "Python calls '__len__' on an object: it cannot be static",
        "@PyMethod func __len__() -> Int { 1 }",
    ),
    member(
        "initializer as a method",
        "@PyMethod func ⟦__init__⟧() {}",
        "'__init__' is not a method here: use '@PyInit'",
    ),
    member(
        "finalizer as a method",
        '@PyMethod(name: ⟦"__del__"⟧) func delete() {}',
        "'__del__' is not a method here: use 'deinit'",
    ),
    member(
        "operator of other types",
        "@PyMethod static func + ⟦(a: Int, b: String)⟧ -> Int { a }",
        "an operand of a '@PyMethod' operator must be of the class's own type",
        by_compiler=("member operator '+' must have at least one argument of type 'M'",),
    ),
    member(
        "operator that Python lacks",
        "@PyMethod static func ⟦&+⟧ (a: M, b: M) -> Int { 1 }",
        "Python has no operator '&+': say by 'name:' which special method it is",
    ),
    member(
        "two members of one name",
        '@PyMethod func ⟪a⟫() {}\n    @PyProperty(name: ⟦"a"⟧) var b: Int { 1 }',
        "two members of this class are named 'a' in Python",
    ),
    member(
        "two members of one Swift name",
        '@PyMethod func ⟪a⟫() {}\n    @PyMethod(name: "b") func ⟦a⟧(x: Int) {}',
        "two exposed members of this class are named 'a' in Swift; rename one of them",
        by_compiler=("invalid redeclaration of '__py_a'",),
    ),
    member("option of a property", "@PyProperty(readOnly: ⟦!false⟧) var x = 1", NOT_LITERAL.format("readOnly")),
    member(
        "option of a class attribute",
        "@PyProperty(deletable: ⟦true⟧) static let x = 1",
        ON_CLASS.format("deletable"),
        "@PyProperty() static let x = 1",
    ),
    member(
        "option of a class attribute with a name",
        '@PyProperty(name: "y", readOnly: ⟦true⟧) static let x = 1',
        ON_CLASS.format("readOnly"),
        '@PyProperty(name: "y") static let x = 1',
    ),
    member(
        "function property",
        "@PyProperty var x: ⟦() -> Void⟧ = {}",
        "a '@PyProperty' cannot be a Swift function: Python could not call it",
    ),
    member(
        "untyped property",
        "@PyProperty var x: ⟦Any⟧",
        "a '@PyProperty' needs a type that converts to Python: use 'PyObject'",
        "@PyProperty var x: PyObject",
    ),
    Case(
        "property of a pattern",
        "@PyClass struct M { @PyProperty static let ⟦(x, _) = (1, 2)⟧ }",
        "'@PyProperty' applies to one property: declare each by itself",
    ),
]

STATE = "'pickle' calls the class before '{}' has its turn: "

STATES = [
    Case(
        "state without an initializer",
        "@PyClass final class M { @PyMethod func ⟦__setstate__⟧(_ state: Int) {} }",
        STATE.format("__setstate__") + "this one needs a '@PyInit'",
    ),
    Case(
        "state without arguments",
        "@PyClass struct M { @PyInit init(a: Int, b: Int = 0) {}; @PyMethod func ⟦__getstate__⟧() -> Int { 1 } }",
        STATE.format("__getstate__") + "return what '@PyInit' takes by '__getnewargs__'",
    ),
]

FAMILY = "'.pickle' is for structs and final classes that extend nothing: say by '__getstate__' what is to be saved"

PICKLES = [
    Case("pickle of an open class", "@PyClass(open: true, exposing: [⟦.pickle⟧]) class M {}", FAMILY),
    Case("pickle of a dict", "@PyClass(extends: .dict, exposing: [⟦.pickle⟧]) final class M {}", FAMILY),
    Case(
        "pickle twice",
        "@PyClass(exposing: [.codable, ⟦.pickle⟧]) struct M: Codable {}",
        "'.pickle' and '.codable' are two ways to save the same object: name one of them",
    ),
    Case(
        "pickle of a property under a condition",
        "@PyClass(exposing: [.pickle]) struct M {\n#if os(Linux)\nvar ⟦a⟧ = 1\n#endif\n}",
        "'.pickle' cannot tell whether 'a' is there; put '#if' around the whole type",
    ),
    Case(
        "pickle of a pattern",
        "@PyClass(exposing: [.pickle]) struct M { var ⟦(a, b)⟧ = (1, 2); static let (c, d) = (1, 2) }",
        "'.pickle' cannot see the types in '(a, b)': give each property a declaration of its own",
    ),
    Case(
        "pickle of a constant",
        '@PyClass(exposing: [.pickle]) struct M { let ⟦a⟧ = Int.random(in: 0...1); let b = [-1: (2.5, "c")] }',
        "'a' cannot be restored, as it has its value already: make it a 'private(set) var', or '@PyIgnored'",
    ),
    Case(
        "pickle without a value",
        "@PyClass(exposing: [.pickle]) struct M { @PyIgnored var ⟦a⟧: Int }",
        "'a' needs an initial value, because Python gives none",
    ),
    Case(
        "ignored where nothing is saved",
        "@PyClass struct M { ⟦@PyIgnored⟧ var a = 1 }",
        "'@PyIgnored' applies to a stored property of a '@PyConvertible' struct, or of a class that exposes '.pickle'",
    ),
]

NESTED = "'object.{}' is a copy that Python changes in vain; make 'P' a class, or say 'copies: true'"

EXTENSIONS = [
    Case(
        "initializer in an extension",
        "@PyClass struct M { let a: Int }\nextension M { ⟦@PyInit⟧ init() { a = 1 } }",
        "'@PyClass' sees only an initializer inside the type's own braces; move this '@PyInit' there",
    ),
    Case(
        "extension without a name",
        'let nameOfExtension: StaticString = "a"\n@PyClass struct M {}\n'
        "@PyMethods(⟦nameOfExtension⟧) extension M { func f() {} }",
        "a '@PyMethods' extension is named by a plain string literal that is an identifier",
    ),
    Case(
        "extensions that are no identifier",
        '@PyClass(extensions: ⟦"a b"⟧) struct M {}',
        "a '@PyMethods' extension is named by a plain string literal that is an identifier",
    ),
    Case(
        "methods of a class",
        '@PyMethods("a") ⟦struct⟧ M {}',
        "'@PyMethods' applies to an extension of a '@PyClass' type, not to a struct",
    ),
    Case(
        "class in an extension",
        '@PyClass(extensions: "a") struct M {}\n@PyMethods("a") extension M { @PyClass struct ⟦N⟧ {} }',
        "Python could not say whose 'N' is: move it into the braces of the type itself",
    ),
    Case(
        "two members of an extension of one name",
        '@PyClass(extensions: "a") struct M {}\n'
        '@PyMethods("a") extension M {\n    func ⟪f⟫() {}\n    @PyMethod(name: ⟦"f"⟧) func g() {}\n}',
        "two members of this class are named 'f' in Python",
    ),
    Case(
        "computed names of members",
        "let namesOfMembers = PyFieldNames.asWritten\n@PyClass(names: ⟦namesOfMembers⟧) struct M {}",
        "'names:' takes one of its cases, written out",
    ),
    Case(
        "struct in a struct",
        "@PyModule enum M {\n    @PyClass struct P { @PyProperty var x: Int }\n"
        "    @PyClass struct L { @PyProperty var start: ⟦P⟧; @PyProperty(copies: true) var end: P }\n}",
        NESTED.format("start"),
    ),
    Case(
        "optional struct in a class",
        "@PyModule enum M {\n    @PyClass struct P { var x: Int; @PyMethod mutating func move() { x = 1 } }\n"
        "    @PyClass final class L { @PyProperty var theEnd: ⟦P⟧? = nil }\n}",
        NESTED.format("the_end"),
    ),
]

ENUMS = [
    Case(
        "enum of a class",
        "@PyEnum final ⟦class⟧ M {}",
        "'@PyEnum' applies to an enum or an option set, not to a class",
        "@PyClass final class M {}",
    ),
    Case(
        "generic enum",
        "@PyEnum enum M⟦<T>⟧ { case a }",
        "a '@PyEnum' type cannot be generic: Python has one class, not one for each type",
    ),
    Case(
        "private enum",
        "@PyModule enum M { @PyEnum ⟦private⟧ enum E { case a } }",
        "a '@PyEnum' type cannot be private: the code that makes it a class stands outside; use 'fileprivate'",
        "@PyModule enum M { @PyEnum fileprivate enum E { case a } }",
    ),
    Case(
        "computed kind",
        "let kind = PyEnumKind.flag\n@PyEnum(⟦kind⟧) enum M { case a }",
        "'@PyEnum' takes one of '.enum', '.intEnum', '.strEnum', '.flag' and '.intFlag', written out",
    ),
    Case(
        "enum of flags",
        "@PyEnum(.flag) ⟦enum⟧ M { case a }",
        "members of an enum do not combine: make flags an option set, a struct that conforms to 'OptionSet'",
    ),
    Case(
        "option set without flags",
        "@PyEnum(.enum) ⟦struct⟧ M: OptionSet {\n    let rawValue: Int\n    static let a = M(rawValue: 1)\n}",
        "members of an option set combine: it is '.flag' or '.intFlag' in Python",
        "@PyEnum(.flag) struct M: OptionSet {\n    let rawValue: Int\n    static let a = M(rawValue: 1)\n}",
    ),
    Case(
        "int enum of texts",
        "@PyEnum(.intEnum) enum ⟦M⟧: String { case a }",
        "an '.intEnum' needs integers as raw values, or none, not 'String'",
    ),
    Case(
        "str enum of ints",
        "@PyEnum(.strEnum) enum ⟦M⟧: Int { case a }",
        "a '.strEnum' needs 'String' as its raw type",
        "@PyEnum(.strEnum) enum M: String { case a }",
    ),
    Case(
        "str enum of nothing",
        "@PyEnum(.strEnum) enum ⟦M⟧ { case a }",
        "a '.strEnum' needs 'String' as its raw type",
        "@PyEnum(.strEnum) enum M: String { case a }",
    ),
    Case(
        "enum without cases",
        "@PyEnum enum ⟦M⟧ {}",
        "a '@PyEnum' enum needs a case: Python could make no instance of it",
    ),
    Case(
        "option set without members",
        "@PyEnum struct ⟦M⟧: OptionSet { let rawValue: Int }",
        "this option set declares no member that Python could name: 'static let name = Self(rawValue: …)'",
    ),
    Case(
        "case with a payload of a kind",
        "@PyEnum(⟦.enum⟧) enum M { case a(Int), b }",
        "a case of an enum with payloads is a class of its own, not a member: such an enum has no kind",
    ),
    Case(
        "payloads from values",
        "@PyEnum(fromValues: ⟦true⟧) enum M { case a(Int), b }",
        "'fromValues:' is for enums without payloads",
    ),
    Case(
        "protocols of members",
        "@PyEnum(exposing: ⟦[.hashable]⟧) enum M { case a, b }",
        "'exposing:' is for enums with payloads: a class of Python's 'enum' has its own",
    ),
    Case(
        "alias of a payload",
        "@PyEnum enum M {\n    case a(Int)\n    @PyCase static let ⟦b⟧ = M.a(1)\n}",
        "'b' cannot be an alias where cases are classes; use '@PyProperty static'",
    ),
    Case(
        "payload like a property",
        "@PyEnum enum M {\n    case a⟪(size: Int)⟫\n    @PyProperty var ⟦size⟧: Int { 1 }\n}",
        "a member of this enum and the payload of a case are both named 'size' in Python",
        by_compiler=("no exact matches in call to global function '__read'",),
    ),
    Case(
        "payload without a label after one",
        "@PyEnum enum M { case a⟦(size: Int, String)⟧ }",
        "positional-only '_1' cannot follow 'size', which Python can pass by name",
    ),
    Case(
        "payload that is a function",
        "@PyEnum enum M { case a⟦(() -> Void)⟧ }",
        "a parameter of a '@PyEnum' cannot be a Swift function; take a 'PyObject' and call that",
    ),
    Case(
        "mutating method of an enum with payloads",
        "@PyEnum enum M {\n    case a(Int)\n    @PyMethod mutating func ⟦f⟧() {}\n}",
        "'f' cannot be mutating: nobody can change what Python has of an enum; return a new value",
        "@PyEnum enum M {\n    case a(Int)\n    @PyMethod func f() {}\n}",
    ),
    Case(
        "reserved case",
        "@PyEnum(names: .asWritten) enum M { case ⟦mro⟧ }",
        "'mro' cannot be a member of a Python enum; choose another name with '@PyCase(name:)'",
        '@PyEnum(names: .asWritten) enum M { @PyCase(name: "mro_") case mro }',
    ),
    Case(
        "two cases of one name",
        '@PyEnum enum M { @PyCase(name: "a") case b, ⟦c⟧, ⟦d⟧ }',
        ["'name:' names one case; give each a 'case' of its own"] * 2,
    ),
    Case(
        "case like a method",
        '@PyEnum(names: .snakeCase) enum M {\n    case ⟦a⟧\n    @PyMethod(name: ⟪"a"⟫) func f() {}\n}',
        "two members of this class are named 'a' in Python",
        by_compiler=("no exact matches in call to global function '__read'",),
    ),
    Case(
        "conditional case",
        "@PyEnum enum M {\n    #if os(Linux)\n    ⟦case⟧ a\n    #endif\n}",
        "'@PyEnum' cannot tell whether this case is there; put '#if' around the whole type",
    ),
    Case(
        "misplaced case",
        "enum M { ⟦@PyCase⟧ case a }",
        "'@PyCase' applies to a case or a static property of a '@PyEnum' type",
    ),
    Case(
        "mutating method of an enum",
        "@PyEnum enum M {\n    case a\n    @PyMethod mutating func ⟦f⟧() {}\n}",
        "'f' cannot be mutating: nobody can change what Python has of an enum; return a new value",
        "@PyEnum enum M {\n    case a\n    @PyMethod func f() {}\n}",
    ),
]

CALLS = FUNCTIONS + PARAMETERS + RESULTS + SIGNATURES
CASES = MODULES + MEMBERS + CALLS + CONVERTIBLES + CLASSES + STATES + PICKLES + EXTENSIONS + ENUMS
