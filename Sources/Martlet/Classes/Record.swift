// Record.swift: one Swift type's memory of the type objects made for it, and how they are made.

public import CPython

/// Lives as long as the program; touched on attached threads only, but by interpreters side by side.
public struct __PyRecord: @unchecked Sendable {
    @usableFromInline let pointer: UnsafeMutablePointer<py_class>

    /// The exposed type. An instance may be of a class below it that is not exposed, and has this record, too.
    @usableFromInline let type: any PyClass.Type

    /// In memory of its own, for types that share a record or have several.
    public init(of type: any PyClass.Type) {
        self.type = type
        pointer = .allocate(capacity: 1)
        pointer.initialize(to: py_class())
    }

    /// In a static variable, so that nothing is asked for it: to find out whether a global is made yet, Swift takes twelve
    /// instructions.
    @inlinable
    @inline(__always)
    public init(_ memory: inout __PyRecordMemory, of type: any PyClass.Type) {
        self.type = type
        // The address of a static variable is always the same.
        pointer = _withUnprotectedUnsafeMutablePointer(to: &memory) {
            UnsafeMutableRawPointer($0).assumingMemoryBound(to: py_class.self)
        }
    }

    /// What C has no words for.
    private final class Kept {
        /// What does not depend on the interpreter. Written once, under the lock, before the class is ready.
        var shared: Shared?
        /// Where there were instances before there was a type object. Under the lock.
        var knownFields: Fields?
    }

    private var kept: Kept {
        let kept = py_class_kept(pointer) ?? py_class_keep(pointer, Unmanaged.passRetained(Kept()).toOpaque())
        return Unmanaged<Kept>.fromOpaque(kept).takeUnretainedValue()
    }

    private struct Shared {
        let fields: Fields
        // C's tables, which type objects point into.
        let methods: UnsafeMutablePointer<PyMethodDef>
        let properties: UnsafeMutablePointer<PyGetSetDef>
        let name: UnsafeMutablePointer<CChar>
    }

    var name: String { "\(type.__definition.name)" }

    var fields: Fields {
        let kept = kept
        if py_class_is_ready(pointer), let shared = kept.shared { return shared.fields }
        py_classes_lock()
        defer { py_classes_unlock() }
        return findFields(kept)
    }

    private func findFields(_ kept: Kept) -> Fields {
        if let known = kept.knownFields { return known }
        let fields = Fields(of: type)
        kept.knownFields = fields
        return fields
    }

    /// A new type object, owned.
    ///
    /// - Parameter module: The module that has it; without one, the Swift module's name stands for it.
    func makeType(in module: PyObject?) throws(PyError) -> __PyPointer {
        try makeType(type.__definition, below: try extend(in: module), in: module)
    }

    /// The same of the class of one of the type's cases, which is below that of the type.
    func makeType(
        _ definition: __PyDefinition, below base: PyObject?, in module: PyObject?
    ) throws(PyError) -> __PyPointer {
        let py = Python(attached: ())
        let moduleName = try moduleName(of: type, in: module)
        let shared = prepare(definition, moduleName)

        var slots = [
            py_slot(PY_TP_DEALLOC, unsafeBitCast(definition.life.deallocate, to: UnsafeMutableRawPointer.self))
        ]
        if !definition.doc.isEmpty {
            slots.append(py_slot(PY_TP_DOC, UnsafeMutableRawPointer(mutating: definition.doc.pointer)))
        }
        let finalize = finalize(definition)
        // A class in Python has these called for its objects, too, which the collector knows more often.
        if pointer.pointee.has_gc || finalize != nil {
            slots.append(
                py_slot(PY_TP_TRAVERSE, unsafeBitCast(definition.life.traverse, to: UnsafeMutableRawPointer.self)))
            slots.append(py_slot(PY_TP_CLEAR, unsafeBitCast(definition.life.clear, to: UnsafeMutableRawPointer.self)))
        }
        if let finalize {
            slots.append(py_slot(PY_TP_FINALIZE, unsafeBitCast(finalize, to: UnsafeMutableRawPointer.self)))
        }
        slots += definition.slots.map(\.slot)

        let count = slots.count
        let bases: PyObject? = if let base { try py.tuple([base]).asPyObject } else { nil }
        let made = slots.withUnsafeMutableBufferPointer { slots in
            var plan = py_class_plan(
                class: pointer, name: shared.name, is_base: !definition.options.contains(.final),
                methods: shared.methods, properties: shared.properties, slots: slots.baseAddress,
                slot_count: CInt(count), init: definition.initializer?.initialize)
            return py_class_make(
                &plan, module.map { py_lend($0.reference) }, bases.map { py_lend($0.reference) })
        }
        guard let made else { throw .raised() }
        do throws(PyError) {
            try complete(PyObject(borrowing: made), definition, module, moduleName, py)
        } catch {
            py_decref(made)
            throw error
        }
        return made
    }

    /// What keeps an object that Python attached something to; nil where there are none.
    private func finalize(_ definition: __PyDefinition) -> py_destructor? {
        let mayHave = pointer.pointee.has_attachments || !definition.options.contains(.final)
        return mayHave && py_compat_may_resurrect() ? definition.life.finalize : nil
    }

    /// The type object of the exposed class that this one extends, made where there is none, or the builtin type; nil for neither.
    private func extend(in module: PyObject?) throws(PyError) -> PyObject? {
        guard let superclass = (type as? AnyClass).flatMap(_getSuperclass) as? any PyClass.Type else {
            return try builtinBase()
        }
        let base = superclass.__record
        py_class_extend(pointer, base.pointer)
        return try base.type(beside: module)
    }

    /// The type object for a class that extends this one.
    private func type(beside module: PyObject?) throws(PyError) -> PyObject {
        if let known = py_class_type_beside(pointer, module.map { py_lend($0.reference) }) {
            return PyObject(borrowing: known)
        }
        // That of another module will do, but not that of an older copy of this one, whose own comes later in its list.
        if let other = py_class_type(pointer) {
            let other = PyObject(borrowing: other)
            let name = try other.py.getattr(other, "__module__").extract(String.self)
            if name != (try moduleName(of: type, in: module)) { return other }
        }
        // The registry has it as long as it lives.
        return PyObject(adopting: try makeType(in: nil))
    }

    /// The type of Python's own that it extends, nil for none.
    private func builtinBase() throws(PyError) -> PyObject? {
        guard let base = type.__base else { return nil }
        let py = Python(attached: ())
        let object = try base.type(py)
        if py_class_is_ready(pointer) { return object }
        var found = py_builtin_base()
        guard object.withPointer({ py_builtin_base_find($0, &found) }) == 0 else { throw .raised() }
        py_classes_lock()
        defer { py_classes_unlock() }
        if pointer.pointee.builtin == nil { pointer.pointee.builtin = UnsafePointer(forever([found])) }
        return object
    }

    /// Whether the object is one of its type objects, or one below. Python sees to that, where methods are guarded.
    @usableFromInline
    func isType(_ borrowed: __PyPointer) -> Bool { py_class_is_guarded() || py_class_is_type(pointer, borrowed) }

    /// A type object that was made before its module came to it, for a class that extends this one.
    func claim(for module: PyObject) throws(PyError) -> PyObject? {
        guard let claimed = py_class_claim(pointer, py_lend(module.reference)) else { return nil }
        let object = PyObject(borrowing: claimed)
        try module.py.setattr(object, "__module__", moduleName(of: type, in: module))
        return object
    }

    /// What a spec cannot say.
    private func complete(
        _ type: PyObject, _ definition: __PyDefinition, _ module: PyObject?, _ moduleName: String, _ py: Python
    ) throws(PyError) {
        try py.setattr(type, "__module__", moduleName)
        try py.setattr(type, "__qualname__", "\(definition.qualifiedName)")
        try definition.completion?(type, module)
        try addAttributes(definition.constants, definition.types, to: type, in: module)
    }

    /// Finds out what all its type objects have in common. The first who comes does it, in whichever interpreter.
    private func prepare(_ definition: __PyDefinition, _ moduleName: String) -> Shared {
        let kept = kept
        if py_class_is_ready(pointer), let shared = kept.shared { return shared }
        py_classes_lock()
        defer { py_classes_unlock() }
        if let shared = kept.shared { return shared }
        let made = share(findFields(kept), definition, moduleName)
        describe(made, definition)
        kept.shared = made
        py_class_set_ready(pointer)
        return made
    }

    private func describe(_ shared: Shared, _ definition: __PyDefinition) {
        let (fields, options) = (shared.fields, definition.options)
        // That is ready, for its type object is there.
        let base = pointer.pointee.base?.pointee
        pointer.pointee.link = fields.link
        // An object that its instance holds, only the collector ends.
        let mayHoldItself = fields.link > 0 && options.contains(.weakref) && py_compat_may_resurrect()
        py_class_lay_out(
            pointer, type.__instanceSize, !fields.isEmpty || mayHoldItself, options.contains(.weakref),
            options.contains(.dict))
        pointer.pointee.methods = UnsafePointer(shared.methods)
        pointer.pointee.is_chained = fields.hasLinks && !options.contains(.deinit)
        // What the collector, weak references and a dictionary add to an object, the room for it does not have.
        pointer.pointee.is_embedded =
            fields.link > 0 && fields.isEmpty && options.isDisjoint(with: [.weakref, .dict])
            && pointer.pointee.builtin == nil && base?.dict ?? 0 == 0 && base?.weaklist ?? 0 == 0
            && py_compat_may_embed()
        // A class below that is not exposed may have a `deinit`, and fields.
        pointer.pointee.is_plain =
            fields.arePlain && !options.contains(.deinit) && !type.__isOpen && base?.has_deinit != true
        let isTrivial = pointer.pointee.is_plain && pointer.pointee.is_embedded && fields.areTrivial
        pointer.pointee.alone = isTrivial ? Alone.counts : 0
        pointer.pointee.has_deinit = options.contains(.deinit) || base?.has_deinit == true
        // A builtin type's own `__new__` asks for a tuple.
        pointer.pointee.vectorcall =
            pointer.pointee.builtin == nil
            ? definition.initializer.map { unsafeBitCast($0.construct, to: UnsafeMutableRawPointer.self) } : nil
    }

    private func share(_ fields: Fields, _ definition: __PyDefinition, _ moduleName: String) -> Shared {
        var properties = definition.properties.map(\.property)
        var dict = PyGetSetDef()
        if definition.options.contains(.dict), py_getset_dict(&dict) { properties.append(dict) }
        return Shared(
            fields: fields,
            methods: forever(definition.methods.map(\.method) + [PyMethodDef()]),
            properties: forever(properties + [PyGetSetDef()]),
            name: forever(Array("\(moduleName).\(definition.name)".utf8CString)))
    }
}

/// An instance that has one owner, and never had another, nor a weak reference.
private final class Alone {
    static var counts: UInt {
        let instance = Unmanaged.passRetained(Alone())
        defer { instance.release() }
        return UInt(py_swift_counts(instance.toOpaque()))
    }
}

/// Where a record lies, zeroed. As words: a global that holds a C struct with gaps, Swift 6.3.1 lays out without them.
public struct __PyRecordMemory {
    public typealias Words = (Int, Int, Int, Int, Int, Int, Int, Int)
    @usableFromInline var words: (Words, Words, Words, Words) =
        ((0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 0, 0, 0, 0), (0, 0, 0, 0, 0, 0, 0, 0))

    @inlinable
    public init() {}
}

/// Memory that is never given back.
func forever<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    memory.initialize(from: elements, count: elements.count)
    return memory
}
