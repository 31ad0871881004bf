// PyClass+Macro.swift: @PyClass, a Swift type that Python sees as a class.

/// Makes a struct or a final class a Python class.
///
/// ```swift
/// @PyModule
/// enum Counting {
///     /// Counts.
///     @PyClass
///     final class Counter {
///         @PyProperty var value: Int
///         @PyInit init(start: Int = 0) { value = start }
///         @PyMethod func increment(by step: Int = 1) -> Int {
///             value &+= step
///             return value
///         }
///     }
/// }
/// ```
///
/// Python then says `counting.Counter(start=2).increment()`. The type stands in a ``PyModule(name:)`` enum, or in another
/// class, whose attribute it then is. It is used in Swift as ever, and converts both ways wherever values do.
///
/// A **struct** lives inside its Python object; it is copied out and in. Methods that do not change it may overlap; one that
/// does has it alone: Python code that gets in between meets a `RuntimeError`. A **final class** keeps its identity. For
/// classes that extend others see ``PyClass(open:name:names:final:weakref:dict:exposing:extensions:)``.
///
/// Objects that Swift properties hold are shown to Python's garbage collector without further ado; see ``PyTraversable``.
///
/// - Parameters:
///   - name: The class's name in Python; without it, the Swift name as it is spelt.
///   - names: What its methods and properties are called in Python, where they have no name of their own.
///   - final: Whether classes in Python cannot inherit from it.
///   - weakref: Whether Python can have weak references to its objects.
///   - dict: Whether its objects have a `__dict__`, for attributes that Swift does not know.
///   - exposing: Swift protocols that the type conforms to, and that Python is to see: `[.hashable, .comparable]`.
///   - extensions: The names of its ``PyMethods(_:names:)`` extensions.
@attached(member, names: named(__link), named(init))
@attached(
    extension, conformances: __PyReferenceClass, __PyValueClass, names: named(__record), named(__recordMemory),
    named(__definition), named(init), named(__save), named(__pickles),
    named(__isNamedInTheExtensionsOfItsPyClass), named(__isTheOnlyMemberNamed), named(__standTogetherInOnePlace)
)
public macro PyClass(
    name: StaticString? = nil, names: PyFieldNames = .snakeCase, final: Bool = false, weakref: Bool = false,
    dict: Bool = false, exposing: [PyClassProtocol] = [], extensions: StaticString...
) =
    #externalMacro(module: "MartletMacros", type: "PyClassMacro")

/// Exports an extension of a ``PyClass(name:names:final:weakref:dict:exposing:extensions:)`` type as a whole.
///
/// ```swift
/// @PyClass(extensions: "arithmetic")
/// struct Point {
///     @PyProperty var x: Double
///     @PyProperty var y: Double
/// }
///
/// @PyMethods("arithmetic")
/// extension Point {
///     static func + (left: Point, right: Point) -> Point { Point(x: left.x + right.x, y: left.y + right.y) }
///     var length: Double { (x * x + y * y).squareRoot() }
/// }
/// ```
///
/// Its functions are methods and its properties attributes, without further ado, unless they are `private` or `fileprivate`;
/// ``PyMethod(name:signature:deprecated:category:converters:)`` and ``PyProperty(name:readOnly:deletable:copies:)`` say more about
/// one. A class has any number of such extensions, in any file of its Swift module. Its own attribute names them all: the
/// compiler finds one that is not named there, and two members of one name.
///
/// - Parameters:
///   - name: What the class calls it: a plain string literal, an identifier.
///   - names: What its methods and properties are called in Python.
@attached(member, names: named(__members), named(__isTheOnlyMemberNamed), named(__standTogetherInOnePlace))
@attached(memberAttribute)
public macro PyMethods(_ name: StaticString, names: PyFieldNames = .snakeCase) =
    #externalMacro(module: "MartletMacros", type: "PyMethodsMacro")

/// Makes a struct or a final class a Python class that extends a builtin type of Python's.
///
/// ```swift
/// @PyModule
/// enum Settings {
///     /// A dict that counts what is set.
///     @PyClass(extends: .dict)
///     final class Counted {
///         @PyProperty(readOnly: true) private(set) var changes = 0
///         @PyInit init() {}
///         @PyMethod func __setitem__(py: Python, _ key: PyObject, _ value: PyObject) throws {
///             changes += 1
///             try py.super(Counted.self, py.object(self)).asPyObject.__setitem__(key, value)
///         }
///     }
///
///     /// An exception with a place.
///     @PyClass(extends: .exception(.valueError))
///     final class Misplaced {
///         @PyProperty let line: Int
///         @PyInit init(_ message: String, line: Int) { self.line = line }
///     }
/// }
/// ```
///
/// Its objects are dicts, lists, exceptions and so on in every respect; `py.object(self)` is the object. It begins empty:
/// what the builtin type's own `__init__` does with arguments is for the initializer, or for Python, to do. An exception has the
/// arguments of the call as its `args`.
///
/// - Parameters:
///   - base: The builtin type.
///   - name: The class's name in Python; without it, the Swift name as it is spelt.
///   - final: Whether classes in Python cannot inherit from it.
///   - weakref: Whether Python can have weak references to its objects. Those of `set` always can be referred to.
///   - dict: Whether its objects have a `__dict__`. Those of exceptions do.
///   - exposing: Swift protocols that the type conforms to, and that Python is to see.
///   - extensions: The names of its ``PyMethods(_:names:)`` extensions.
@attached(member, names: named(__link))
@attached(
    extension, conformances: __PyReferenceClass, __PyValueClass,
    names: named(__record), named(__recordMemory), named(__definition), named(__base), named(__hasBase),
    named(__isNamedInTheExtensionsOfItsPyClass), named(__isTheOnlyMemberNamed), named(__standTogetherInOnePlace)
)
public macro PyClass(
    extends base: PyBuiltinBase, name: StaticString? = nil, names: PyFieldNames = .snakeCase, final: Bool = false,
    weakref: Bool = false, dict: Bool = false, exposing: [PyClassProtocol] = [], extensions: StaticString...
) =
    #externalMacro(module: "MartletMacros", type: "PyClassMacro")

/// Makes a class a Python class that other exposed classes may extend.
///
/// They say so by ``PyClass(extends:name:names:final:weakref:dict:exposing:extensions:)``. An instance of one of them is what it is when Python
/// sees it, and its methods are those that Swift calls.
///
/// - Parameters:
///   - open: `true`: the class need not be final.
///   - name: The class's name in Python; without it, the Swift name as it is spelt.
///   - names: What its methods and properties are called in Python, where they have no name of their own.
///   - final: Whether classes in Python cannot inherit from it.
///   - weakref: Whether Python can have weak references to its objects.
///   - dict: Whether its objects have a `__dict__`, for attributes that Swift does not know.
///   - exposing: Swift protocols that the type conforms to, and that Python is to see.
///   - extensions: The names of its ``PyMethods(_:names:)`` extensions.
// Its own declaration: a protocol that is named here and never conformed to crashes Swift 6.3.1 where a class inherits.
@attached(
    member, names: named(__link), named(__record), named(__definition), named(__ownRecord), named(__isOpen),
    named(__isNamedInTheExtensionsOfItsPyClass), named(__isTheOnlyMemberNamed), named(__standTogetherInOnePlace)
)
@attached(extension, conformances: __PyReferenceClass)
public macro PyClass(
    open: Bool, name: StaticString? = nil, names: PyFieldNames = .snakeCase, final: Bool = false, weakref: Bool = false,
    dict: Bool = false, exposing: [PyClassProtocol] = [], extensions: StaticString...
) =
    #externalMacro(module: "MartletMacros", type: "PyClassMacro")

/// Makes a class that extends another exposed class a Python class, which inherits from that one's.
///
/// ```swift
/// @PyModule
/// enum Zoo {
///     @PyClass(open: true)
///     class Animal {
///         @PyInit init() {}
///         @PyMethod func speak() -> String { "..." }
///     }
///
///     @PyClass(extends: Animal.self)
///     final class Dog: Animal {
///         @PyInit override init() { super.init() }
///         @PyMethod override func speak() -> String { "woof" }
///     }
/// }
/// ```
///
/// A `Dog` is taken wherever an `Animal` is asked for, and is what it is when Python sees it again. Swift finds the method that
/// is called; Python finds its own overrides. An initializer is not inherited: without a `@PyInit`, Python cannot make
/// instances.
///
/// - Parameters:
///   - parent: The class that it extends: `Animal.self`.
///   - name: The class's name in Python; without it, the Swift name as it is spelt.
///   - names: What its methods and properties are called in Python, where they have no name of their own.
///   - final: Whether classes in Python cannot inherit from it.
///   - weakref: Whether Python can have weak references to its objects. So it is where the other class has them.
///   - dict: Whether its objects have a `__dict__`. So they do where those of the other class have one.
///   - exposing: Swift protocols that the type conforms to, and that Python is to see beside those of the other class.
///   - extensions: The names of its ``PyMethods(_:names:)`` extensions.
@attached(
    member, names: named(__record), named(__definition), named(__ownRecord), named(__isOpen),
    named(__isNamedInTheExtensionsOfItsPyClass), named(__isTheOnlyMemberNamed), named(__standTogetherInOnePlace)
)
public macro PyClass(
    extends parent: AnyClass, name: StaticString? = nil, names: PyFieldNames = .snakeCase, final: Bool = false,
    weakref: Bool = false, dict: Bool = false, exposing: [PyClassProtocol] = [], extensions: StaticString...
) =
    #externalMacro(module: "MartletMacros", type: "PyClassMacro")

/// Makes an initializer of a ``PyClass(name:names:final:weakref:dict:exposing:extensions:)`` type its `__init__`.
///
/// Parameters, defaults and errors are as in ``PyFunction(name:signature:deprecated:category:)``. A failable initializer
/// that returns `nil` raises `ValueError`. A type without one cannot be made in Python.
@attached(peer, names: named(__py_init))
public macro PyInit(
    signature: StaticString? = nil, deprecated: StaticString? = nil, category: BuiltinException = .deprecationWarning,
    converters: [String: Any] = [:]
) = #externalMacro(module: "MartletMacros", type: "PyInitMacro")

/// Makes a function of a ``PyClass(name:names:final:weakref:dict:exposing:extensions:)`` type a method in Python.
///
/// Parameters, defaults, results and errors are as in ``PyFunction(name:signature:deprecated:category:)``. Beside the token,
/// two more parameters are supplied by Martlet:
///
/// - `PyInstance<Self>` is the object that the method is called on. A static function that has one is a method of the object.
/// - `cls: PyType` makes a static function a class method: the class that it is called on, which may be one below.
///
/// Every other static function is a static method.
///
/// A name like `__len__`, given by `name:` or as the Swift name, makes it a special method.
@attached(peer, names: prefixed(__py_))
public macro PyMethod(
    name: StaticString? = nil, signature: StaticString? = nil, deprecated: StaticString? = nil,
    category: BuiltinException = .deprecationWarning, converters: [String: Any] = [:]
) = #externalMacro(module: "MartletMacros", type: "PyMethodMacro")

/// Makes a property of a ``PyClass(name:names:final:weakref:dict:exposing:extensions:)`` type an attribute in Python.
///
/// It can be set where Swift can set it: not a `let`, a `private(set)`, or a computed property without a setter. A static
/// property is an attribute of the class, with the value that it has when the module is imported.
///
/// An attribute that is a struct is a copy, as in Swift: `a.point.x += 1` changes the copy, and the change is lost. So a struct
/// of the same module that Python can change needs `copies: true` here; Python then assigns the whole value. As a final
/// class it would be changed in place.
///
/// - Parameters:
///   - name: The attribute's name in Python. Without it, the Swift name in Python's spelling.
///   - readOnly: Whether Python cannot set it although Swift could.
///   - deletable: Whether `del object.name` sets it to `nil`.
///   - copies: Whether Python is meant to get a copy of a struct that it could change.
@attached(peer, names: prefixed(__py_))
public macro PyProperty(
    name: StaticString? = nil, readOnly: Bool = false, deletable: Bool = false, copies: Bool = false
) =
    #externalMacro(module: "MartletMacros", type: "PyPropertyMacro")
