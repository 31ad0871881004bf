// RuntimeSymbols+Classes.swift: the names of the runtime that the expansions of @PyClass and its members mention.

extension RuntimeSymbols {
    /// `init(_ name, qualifiedName:, _ doc, _ options, _ life, _ initializer, methods:, properties:, slots:, constants:,
    /// types:)`: all that a class is made of.
    static let classDefinitionType = "__PyDefinition"
    /// `init(methods:, properties:, slots:, constants:)`: what an extension adds; and the definition with it.
    static let membersType = "__PyMembers"
    static let extended = "__extended"
    /// Names that the macros introduce in the user's code: what an extension adds, and the compiler's checks.
    static let members = "__members"
    static let isNamed = "__isNamedInTheExtensionsOfItsPyClass"
    static let onlyMember = "__isTheOnlyMemberNamed"
    static let togetherInOnePlace = "__standTogetherInOnePlace"
    /// `init(of:)`: the memory of the type objects made of it.
    static let recordType = "__PyRecord"
    static let recordMemoryType = "__PyRecordMemory"
    static let linkType = "__PyLink"
    static let exposedType = "__PyExposedType"
    static let referenceClass = "__PyReferenceClass"
    static let valueClass = "__PyValueClass"
    /// `init(_ name, _ kind, _ doc, _ body)`, `init(_ name, _ doc, get:, set:)`, `init(_ name, _ value)`: entries.
    static let method = "__PyMethod"
    static let property = "__PyProperty"
    static let constant = "__PyConstant"
    /// `init(_ number, shape:)`: see `SlotShape`.
    static let slot = "__PySlot"
    /// `init(deallocate:, traverse:, clear:, finalize:)`, and what the closures in it call.
    static let life = "__PyLife"
    static let deallocate = "__deallocate"
    static let traverse = "__traverse"
    static let clear = "__clear"
    static let finalize = "__finalize"
    /// `init(initialize:, construct:)`, and what the closures in it call.
    static let initializer = "__PyInitializer"
    static let spread = "__spread"
    static let spreadCall = "__spreadCall"
    static let construct = "__construct"
    static let constructObject = "__constructObject"
    static let argumentCount = "__argumentCount"
    static let initialize = "__initialize"
    /// `(_ type, _ self) { … } throws`: the member called on the value in the object.
    static let read = "__read"
    static let modify = "__modify"
    /// The same of an `inout` operand, with the object as its result.
    static let inPlace = "__inPlace"
    /// `(_ self)`: the object, and the class, that a call came with.
    static let receiver = "__receiver"
    static let receivingClass = "__receivingClass"
    /// `(_ value) throws -> __PyPointer?`: the converted value of an attribute.
    static let attribute = "__attribute"
    /// `(_ value, _ name, _ type, like:) throws`: what an attribute is set to.
    static let newValue = "__newValue"
    /// `(_ name, _ type) -> PyError`.
    static let readOnly = "__readOnly"
    /// `(_ pointer, _ place) throws`, `(_ pointer, as:) throws -> Value?`: arguments of slots.
    static let argument = "__argument"
    static let operand = "__operand"
    static let notImplemented = "__notImplemented"
    static let inverted = "__inverted"
    /// `(_ type, _ slot, …)`: the function that the class it extends has in the slot.
    static let inherited = "__inherited"
    /// `(_ instance, as:, _ name, _ call) throws -> Result?`: the override of a class in Python.
    static let override = "__override"
    /// `(_ result, _ name, as:) throws`: what it returned.
    static let overridden = "__overridden"
    /// `(_ self, _ name) { … }`: a call that is to reach the method itself.
    static let passingOverride = "__passingOverride"
    /// `(_ owned) -> Bool`: whether an answer is `NotImplemented`, which is then let go.
    static let isDeclined = "__isDeclined"
    /// `(_ type, _ pointer) -> Bool`.
    static let isInstance = "__isInstance"
    /// `() -> pointer`: None, lent.
    static let none = "__none"
    /// `(_ self) -> pointer`: the object itself, owned.
    static let same = "__same"
    /// `(_ self, _ name) -> pointer?`: what an object answers without the class's own methods.
    static let genericAttribute = "__genericAttribute"
    /// `(_ type, _ self) -> Bool`: whether an AttributeError was raised and the class's own method comes next.
    static let isMissing = "__isMissing"
    /// `(_ function)`: the entry in the table of methods that `__getattr__` has beside its slot.
    static let missingAttribute = "__PyMethod.missingAttribute"
    /// `(_ self, _ key, _ value) -> CInt`: what setting and deleting do where the class has no method for it.
    static func assignmentFallback(_ slot: Int) -> String {
        switch slot {
        case SlotTable.itemAssignment: "__noItem"
        case SlotTable.attributeAssignment: "__genericAssignment"
        default: "__noDescriptor"
        }
    }
    /// `(_ exporter, _ self, _ view, _ flags) throws -> CInt`: lends the memory of the object that `__buffer__` returned.
    static let lendBuffer = "__lendBuffer"
    static let bufferView = "UnsafeMutableRawPointer"
    /// `(_ result) throws`: results of slots that are no objects.
    static let next = "__next"
    static let asyncNext = "__asyncNext"
    static let size = "__size"
    static let hash = "__hash"
    static let truth = "__truth"
    /// `(_ error)`: set the exception, as slots say that there is one.
    static let fail = "__fail"
    static let failSize = "__failSize"

    /// `(_ names) -> __PyConstant`: `__match_args__`. What else exposed protocols mention is in `ClassProtocol`.
    static let matchArguments = "__matchArguments"
    /// `(_ type)`: how an integer type subtracts and multiplies, which the type checker picks.
    static let integers = "__integers"
    static let registered = "__registered"
    /// The entry for `__reduce__` of a class that has `__getstate__` and the like itself.
    static let stateReduction = "__stateReduction"
    /// `(_ type, _ self, _ count, _ save)`, `(_ type, _ self, _ arguments, _ count, _ names, _ make)`: `__getstate__` and
    /// `__setstate__` of a class whose stored properties are saved.
    static let saved = "__saved"
    static let stateSet = "__stateSet"

    /// Names that the macros introduce in the user's code.
    static let record = "__record"
    static let recordMemory = "__recordMemory"
    static let ownRecord = "__ownRecord"
    static let isOpen = "__isOpen"
    static let base = "__base"
    static let builtinBase = "PyBuiltinBase"
    static let hasBase = "__hasBase"
    static let classDefinition = "__definition"
    static let link = "__link"
    static let initEntry = "__py_init"
    static let save = "__save"
    static let pickles = "__pickles"
}
