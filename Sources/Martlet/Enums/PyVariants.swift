// PyVariants.swift: an enum with payloads as a Python class, with a class below it for each case.

public import CPython

/// An enum with payloads. The value lies in the Python object as that of a struct does, and never becomes another case.
public protocol __PyVariantsClass: __PyValueClass, PyTraversable {
    static var __variants: [__PyVariant] { get }
    static var __variantRecords: __PyVariantRecords { get }

    /// The case's number, in the order of the declaration.
    var __index: Int { get }

    /// The values of the enum's own type in an `indirect` case's payload.
    var __nested: [Self] { get }
}

extension __PyVariantsClass {
    public var __nested: [Self] { [] }

    /// An object of the case's own class.
    @inlinable
    public func __newObject() throws(PyError) -> __PyPointer {
        guard let new = py_instance_new(try Self.__type(of: __index)) else { throw .raised() }
        Self.__value(of: new).initialize(to: self)
        py_instance_state(new).pointee = 1
        return new
    }

    @usableFromInline
    static func __type(of index: Int) throws(PyError) -> __PyPointer {
        let record = __variantRecords.records[index].pointer
        if let type = py_class_type(record) { return type }
        _ = try __type()
        guard let type = py_class_type(record) else {
            throw .systemError("the class of a case of '\(__definition.name)' is gone")
        }
        return type
    }

    /// That of the class of an object which has no value yet.
    @usableFromInline
    static func __record(of object: __PyPointer) -> UnsafeMutablePointer<py_class> {
        __variantRecords.records.first { py_class_check($0.pointer, object) }?.pointer ?? __record.pointer
    }
}

extension PyInstance where Value: __PyVariantsClass {
    @available(*, unavailable, message: "an object of one case's class cannot become another case; make a new object")
    public func modify<Result>(_ body: (inout Value) throws -> Result) throws -> Result {
        throw PyError.systemError("an object of a case cannot become another case")
    }
}

/// The end of an object, and of the value in it.
@inlinable
public func __deallocate<Value: __PyVariantsClass>(_ type: Value.Type, _ dying: __PyPointer) {
    var record = Value.__record.pointer
    py_instance_begin_dealloc(record, dying)
    if py_instance_state(dying).pointee != 0 {
        let value = Value.__value(of: dying)
        record = Value.__variantRecords.records[value.pointee.__index].pointer
        if record.pointee.is_chained { __unchain(type, value) }
        __unnest(value)
    } else {
        record = type.__record(of: dying)
    }
    py_instance_free(record, dying)
}

/// One case.
public struct __PyVariant {
    let name: StaticString
    let qualifiedName: StaticString
    let doc: StaticString
    let initializer: __PyInitializer
    let fields: [String]
    let properties: [__PyProperty]
    let payload: Any.Type?
    let isIndirect: Bool

    public init(
        _ name: StaticString, qualifiedName: StaticString, _ doc: StaticString, _ initializer: __PyInitializer,
        fields: [String], properties: [__PyProperty], payload: Any.Type?, isIndirect: Bool
    ) {
        self.name = name
        self.qualifiedName = qualifiedName
        self.doc = doc
        self.initializer = initializer
        self.fields = fields
        self.properties = properties
        self.payload = payload
        self.isIndirect = isIndirect
    }

    /// Its class: below that of the enum, with its own initializer and attributes.
    fileprivate func definition(_ life: __PyLife) -> __PyDefinition {
        __PyDefinition(
            name, qualifiedName: qualifiedName, doc, [.final], life, initializer, methods: [], properties: properties,
            slots: [], constants: [__matchArguments(fields)], types: [])
    }
}

/// One enum's memory of the classes made for its cases. Lives as long as the program; touched on attached threads only.
public final class __PyVariantRecords: @unchecked Sendable {
    @usableFromInline let records: [__PyRecord]
    /// Found along with the fields of the type, under the lock.
    private var knownPayloads: [EnumPayload]?
    /// Types that hold each other ask each other.
    private var isAsking = false

    public init(of type: any __PyVariantsClass.Type, _ count: Int) {
        records = (0..<count).map { _ in __PyRecord(of: type) }
    }

    func payloads(of type: any __PyVariantsClass.Type) -> [EnumPayload] {
        if let knownPayloads { return knownPayloads }
        if isAsking { return [] }
        isAsking = true
        defer { isAsking = false }
        let payloads = type.__variants.map { variant in
            EnumPayload(fields: variant.payload.map { Fields(in: $0) } ?? Fields(), isIndirect: variant.isIndirect)
        }
        knownPayloads = payloads
        return payloads
    }
}

extension __PyDefinition {
    /// A class that has those of the cases.
    public func __withVariants(_ type: any __PyVariantsClass.Type) -> __PyDefinition {
        var copy = self
        copy.completion = { made, module throws(PyError) in
            for (variant, record) in zip(type.__variants, type.__variantRecords.records) {
                let below = try record.makeType(variant.definition(life), below: made, in: module)
                try made.py.setattr(made, "\(variant.name)", PyObject(adopting: below))
            }
        }
        return copy
    }
}
