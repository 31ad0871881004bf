// Class.swift: the parts that an expanded @PyClass hands to CPython. Public for expanded macros only.

public import CPython

/// One entry of a class's method table.
public struct __PyMethod {
    let method: PyMethodDef

    init(method: PyMethodDef) { self.method = method }

    /// Which first argument the C function gets: the object, the class, or nothing of use.
    public enum Kind {
        case instance, `class`, `static`

        fileprivate var flags: CInt {
            switch self {
            case .instance: CInt(PY_METHOD_INSTANCE)
            case .class: CInt(PY_METHOD_CLASS)
            case .static: CInt(PY_METHOD_STATIC)
            }
        }
    }

    /// A method whose arguments Python cannot name: plain METH_FASTCALL, which the interpreter specialises.
    public init(_ name: StaticString, _ kind: Kind, _ doc: StaticString, _ call: py_fast_method) {
        method = py_method_fast_of(name.pointer, call, kind.flags, doc.pointer)
    }

    /// A method that takes keywords: METH_FASTCALL | METH_KEYWORDS.
    public init(_ name: StaticString, _ kind: Kind, _ doc: StaticString, _ call: py_keyword_method) {
        method = py_method_keywords_of(name.pointer, call, kind.flags, doc.pointer)
    }
}

/// One entry of a class's table of computed attributes.
public struct __PyProperty {
    let property: PyGetSetDef

    public init(_ name: StaticString, _ doc: StaticString, get: py_getter, set: py_setter? = nil) {
        property = py_getset(name.pointer, get, set, doc.isEmpty ? nil : doc.pointer)
    }
}

/// An attribute of the class itself, which gets its value when the class is made.
public struct __PyConstant {
    let name: StaticString
    let value: () throws -> __PyPointer?

    public init(_ name: StaticString, _ value: @escaping () throws -> __PyPointer?) {
        self.name = name
        self.value = value
    }
}

/// What `@PyClass(…)` says in its arguments.
public struct __PyClassOptions: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// No class in Python can inherit from it.
    public static let final = __PyClassOptions(rawValue: 1)
    /// Weak references to instances.
    public static let weakref = __PyClassOptions(rawValue: 2)
    /// A `__dict__` for attributes of the instances' own.
    public static let dict = __PyClassOptions(rawValue: 4)
    /// The class has a `deinit` of its own.
    public static let `deinit` = __PyClassOptions(rawValue: 8)
}

/// The functions that CPython calls in the life of an instance.
public struct __PyLife {
    let deallocate: py_destructor
    let traverse: py_traverse
    let clear: py_clear
    /// Of a class alone: an object ends with the struct in it.
    let finalize: py_destructor?

    public init(
        deallocate: py_destructor, traverse: py_traverse, clear: py_clear, finalize: py_destructor? = nil
    ) {
        self.deallocate = deallocate
        self.traverse = traverse
        self.clear = clear
        self.finalize = finalize
    }
}

/// How instances are made: by `__init__`, and by a call of the class, which leaves the detour out.
public struct __PyInitializer {
    let initialize: py_initializer
    let construct: py_constructor

    public init(initialize: py_initializer, construct: py_constructor) {
        self.initialize = initialize
        self.construct = construct
    }
}

/// All that a class is made of.
public struct __PyDefinition {
    let name: StaticString
    let qualifiedName: StaticString
    let doc: StaticString
    let options: __PyClassOptions
    let life: __PyLife
    let initializer: __PyInitializer?
    var methods: [__PyMethod]
    var properties: [__PyProperty]
    var slots: [__PySlot]
    var constants: [__PyConstant]
    let types: [any __PyExposedType.Type]
    /// What the new class is given before its constants.
    var completion: ((_ type: PyObject, _ module: PyObject?) throws(PyError) -> Void)?

    public init(
        _ name: StaticString, qualifiedName: StaticString, _ doc: StaticString, _ options: __PyClassOptions,
        _ life: __PyLife, _ initializer: __PyInitializer?, methods: [__PyMethod], properties: [__PyProperty],
        slots: [__PySlot], constants: [__PyConstant], types: [any __PyExposedType.Type]
    ) {
        self.name = name
        self.qualifiedName = qualifiedName
        self.doc = doc
        self.options = options
        self.life = life
        self.initializer = initializer
        self.methods = methods
        self.properties = properties
        self.slots = slots
        self.constants = constants
        self.types = types
    }
}
