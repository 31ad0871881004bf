// EnumRecord.swift: one Swift enum's memory of the classes made for it, and how Python's `enum` makes them.

public import CPython

/// Lives as long as the program; touched on attached threads only, but by interpreters side by side.
public final class __PyEnumRecord: @unchecked Sendable {
    @usableFromInline let pointer: UnsafeMutablePointer<py_class>
    /// What does not depend on the interpreter. Written once, under the lock, before the class is ready.
    private var shared: Shared?

    /// C's tables, which descriptors point into.
    private struct Shared {
        let methods: UnsafeMutablePointer<PyMethodDef>
        let properties: UnsafeMutablePointer<PyGetSetDef>
    }

    public init() {
        pointer = .allocate(capacity: 1)
        pointer.initialize(to: py_class())
    }

    /// The class in the running interpreter, made at the first use. It lives as long as the interpreter: a module that is
    /// imported anew gets the same one, so that its members stay what they are.
    func type(of type: any PyEnumType.Type, in module: PyObject?) throws(PyError) -> PyObject {
        if let known = py_class_type(pointer) { return PyObject(borrowing: known) }
        let py = Python(attached: ())
        let definition = type.__enumDefinition
        let moduleName = try moduleName(of: type, in: module)
        let made = try make(definition, moduleName, py)
        try complete(made, definition, module, py)
        var held = [made]
        for member in definition.members { held.append(try py.getattr(made, member.name)) }
        let registry = try PyDict(unchecked: py.checked(py_interpreter_registry()))
        try registry.set(UInt(bitPattern: pointer), py.tuple(held))
        let members = try py.tuple(Array(held.dropFirst()))
        guard py_enum_enter(pointer, py_lend(made.reference), py_lend(members.asPyObject.reference)) else {
            throw .raised()
        }
        return made
    }

    /// Calls `enum.Enum(name, [(member, value), …], module=, qualname=)`.
    private func make(_ definition: __PyEnumDefinition, _ module: String, _ py: Python) throws(PyError) -> PyObject {
        let library = try py.import("enum")
        var names: [PyObject] = []
        for member in definition.members + definition.aliases {
            names.append(try py.tuple([try py.object(member.name), try member.value(py)]).asPyObject)
        }
        let members = try py.list(names)
        let name = "\(definition.name)"
        let qualifiedName = "\(definition.qualifiedName)"
        if definition.kind == .strEnum, try !py.hasattr(library, "StrEnum") {
            let text = PyObject(borrowing: py_type_str())
            let made = try library.Enum(name, members, module: module, qualname: qualifiedName, type: text)
            for method in ["__str__", "__format__"] { try py.setattr(made, method, py.getattr(text, method)) }
            return made
        }
        return try py.getattr(library, definition.kind.rawValue)(
            name, members, module: module, qualname: qualifiedName)
    }

    /// What the call does not say.
    private func complete(
        _ type: PyObject, _ definition: __PyEnumDefinition, _ module: PyObject?, _ py: Python
    ) throws(PyError) {
        if !definition.doc.isEmpty { try py.setattr(type, "__doc__", "\(definition.doc)") }
        for member in definition.members where !member.doc.isEmpty {
            try py.setattr(try py.getattr(type, member.name), "__doc__", "\(member.doc)")
        }
        let shared = share(definition)
        for index in definition.methods.indices {
            let descriptor = try py.checked(py_descriptor_of_method(type.reference, shared.methods + index))
            try py.setattr(type, String(cString: shared.methods[index].ml_name), descriptor)
        }
        for index in definition.properties.indices {
            let descriptor = try py.checked(py_descriptor_of_property(type.reference, shared.properties + index))
            try py.setattr(type, String(cString: shared.properties[index].name), descriptor)
        }
        try addAttributes(definition.constants, definition.types, to: type, in: module)
    }

    private func share(_ definition: __PyEnumDefinition) -> Shared {
        if py_class_is_ready(pointer), let shared { return shared }
        py_classes_lock()
        defer { py_classes_unlock() }
        if let shared { return shared }
        let made = Shared(
            methods: forever(definition.methods.map(\.method)),
            properties: forever(definition.properties.map(\.property)))
        shared = made
        py_class_set_ready(pointer)
        return made
    }
}
