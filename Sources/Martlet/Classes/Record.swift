// Record.swift: one Swift type's memory of the type objects made for it, and how they are made.

public import CPython

/// Lives as long as the program; touched on attached threads only.
public final class __PyRecord: @unchecked Sendable {
    @usableFromInline let pointer: UnsafeMutablePointer<py_class>

    /// What does not depend on the interpreter: made at the first use, kept.
    private var tables: Tables?
    private var knownFields: Fields?

    public init() {
        pointer = .allocate(capacity: 1)
        pointer.initialize(to: py_class())
    }

    /// C's tables, which type objects point into.
    private struct Tables {
        let methods: UnsafeMutablePointer<PyMethodDef>
        let properties: UnsafeMutablePointer<PyGetSetDef>
        let name: UnsafeMutablePointer<CChar>
    }

    func name(of type: any PyClass.Type) -> String { "\(type.__definition.name)" }

    func fields(of type: any PyClass.Type) -> Fields {
        if let knownFields { return knownFields }
        let fields = Fields(of: type)
        knownFields = fields
        return fields
    }

    /// A new type object, owned.
    ///
    /// - Parameter module: The module that has it; without one, the Swift module's name stands for it.
    func makeType(of type: any PyClass.Type, in module: PyObject?) throws(PyError) -> __PyPointer {
        try makeType(of: type, type.__definition, below: nil, in: module)
    }

    /// The same for the class of one of the type's cases, which is below that of the type.
    func makeType(
        of type: any PyClass.Type, _ definition: __PyDefinition, below base: PyObject?, in module: PyObject?
    ) throws(PyError) -> __PyPointer {
        let py = Python(attached: ())
        let moduleName = try moduleName(of: type, in: module)
        let tables = tables ?? makeTables(definition, moduleName)
        self.tables = tables
        let fields = fields(of: type)
        pointer.pointee.link = fields.link
        pointer.pointee.is_chained = fields.hasLinks && !definition.options.contains(.deinit)
        // What the collector, weak references and a dictionary add to an object, the room for it does not have.
        pointer.pointee.is_embedded =
            fields.link > 0 && fields.isEmpty && definition.options.isDisjoint(with: [.weakref, .dict])
            && py_compat_may_embed()
        pointer.pointee.is_plain = fields.arePlain && !definition.options.contains(.deinit)
        pointer.pointee.vectorcall = definition.initializer.map {
            unsafeBitCast($0.construct, to: UnsafeMutableRawPointer.self)
        }

        var slots = [
            py_slot(PY_TP_DEALLOC, unsafeBitCast(definition.life.deallocate, to: UnsafeMutableRawPointer.self))
        ]
        if !definition.doc.isEmpty {
            slots.append(py_slot(PY_TP_DOC, UnsafeMutableRawPointer(mutating: definition.doc.pointer)))
        }
        let attributes = definition.options.contains(.dict)
        if !fields.isEmpty || attributes {
            slots.append(
                py_slot(PY_TP_TRAVERSE, unsafeBitCast(definition.life.traverse, to: UnsafeMutableRawPointer.self)))
            slots.append(py_slot(PY_TP_CLEAR, unsafeBitCast(definition.life.clear, to: UnsafeMutableRawPointer.self)))
        }
        slots += definition.slots.map(\.slot)

        let count = slots.count
        let bases: PyObject? = if let base { try py.tuple([base]).asPyObject } else { nil }
        let made = slots.withUnsafeMutableBufferPointer { slots in
            var plan = py_class_plan(
                class: pointer, name: tables.name, size: type.__instanceSize, has_gc: !fields.isEmpty,
                weakrefs: definition.options.contains(.weakref), attributes: attributes,
                is_base: !definition.options.contains(.final), methods: tables.methods, properties: tables.properties,
                slots: slots.baseAddress, slot_count: CInt(count), init: definition.initializer?.initialize)
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

    /// What a spec cannot say.
    private func complete(
        _ type: PyObject, _ definition: __PyDefinition, _ module: PyObject?, _ moduleName: String, _ py: Python
    ) throws(PyError) {
        try py.setattr(type, "__module__", moduleName)
        try py.setattr(type, "__qualname__", "\(definition.qualifiedName)")
        try definition.completion?(type, module)
        try addAttributes(definition.constants, definition.types, to: type, in: module)
    }

    private func makeTables(_ definition: __PyDefinition, _ moduleName: String) -> Tables {
        var properties = definition.properties.map(\.property)
        var dict = PyGetSetDef()
        if definition.options.contains(.dict), py_getset_dict(&dict) { properties.append(dict) }
        return Tables(
            methods: forever(definition.methods.map(\.method) + [PyMethodDef()]),
            properties: forever(properties + [PyGetSetDef()]),
            name: forever(Array("\(moduleName).\(definition.name)".utf8CString)))
    }
}

/// Memory that is never given back.
func forever<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    memory.initialize(from: elements, count: elements.count)
    return memory
}
