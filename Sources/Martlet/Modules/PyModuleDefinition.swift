// PyModuleDefinition.swift: what a module is made of, and how CPython makes it.

internal import CPython

/// The definition of a Python module: what `@PyModule` writes, and what can be written by hand where no macro is wanted.
///
/// ```swift
/// private let definition = PyModuleDefinition("plain", doc: "No macro.", [
///     .function("add", signature: "(a, b, /)") { (a: Int, b: Int) in a &+ b },
///     .constant("ANSWER", 42),
/// ])
///
/// @c(PyInit_plain) public func startPlain() -> UnsafeMutableRawPointer? { definition.initialize() }
/// ```
///
/// It holds no Python object, so that all interpreters of a process share it; each makes a module of its own by it.
public final class PyModuleDefinition: @unchecked Sendable {
    let name: StaticString
    private let version: StaticString?
    private let steps: [@Sendable (Python, PyModuleObject) throws -> Void]
    /// Written once, by the initialiser. From then on CPython's, which touches it only on an attached thread.
    private var memory: UnsafeMutablePointer<PyModuleDef>?

    /// Everything a module consists of.
    ///
    /// - Parameters:
    ///   - name: The name under which it is imported; for a submodule the last part of it.
    ///   - doc: Its `__doc__`.
    ///   - version: Its `__version__`.
    ///   - items: What is in it, in this order.
    public init(
        _ name: StaticString, doc: StaticString = "", version: StaticString? = nil, _ items: [PyModuleItem]
    ) {
        self.name = name
        self.version = version
        let (functions, steps) = Self.sorted(items)
        let methods = functions.map(\.method)
        self.steps = steps
        // Retained for ever, as CPython keeps the definition for ever.
        let owner = Unmanaged.passRetained(self).toOpaque()
        memory = methods.withUnsafeBufferPointer { methods in
            py_module_def_new(
                name.pointer, doc.isEmpty ? nil : doc.pointer, methods.baseAddress, methods.count, owner,
                { owner, module in
                    Unmanaged<PyModuleDefinition>.fromOpaque(owner).takeUnretainedValue().execute(module)
                },
                { Unmanaged<AnyObject>.fromOpaque($0).release() })
        }
    }

    /// Functions that have a name of their own go into the method table. Those that share one are overloads, of which one
    /// function is made, in the place of the first.
    private static func sorted(
        _ items: [PyModuleItem]
    ) -> (functions: [__PyFunction], steps: [@Sendable (Python, PyModuleObject) throws -> Void]) {
        let all = items.compactMap { if case .function(let function) = $0.content { function } else { nil } }
        // Most modules have none, and do without a dictionary, whose type is made at run time.
        let names = all.map(\.name).sorted()
        let byName = zip(names, names.dropFirst()).contains(where: ==) ? Dictionary(grouping: all, by: \.name) : nil
        var functions: [__PyFunction] = []
        var steps: [@Sendable (Python, PyModuleObject) throws -> Void] = []
        var seen: Set<String> = []
        for item in items {
            switch item.content {
            case .step(let step): steps.append(step)
            case .function(let function):
                guard let overloads = byName?[function.name], overloads.count > 1 else {
                    functions.append(function)
                    continue
                }
                if seen.insert(function.name).inserted { steps.append(Overloads.step(overloads)) }
            }
        }
        return (functions, steps)
    }

    /// What `PyInit_…` returns: the definition, for CPython to make the module of (multi-phase initialisation).
    public func initialize() -> UnsafeMutableRawPointer? {
        guard let memory else {
            PyError.memoryError("no memory for the module's definition").restore()
            return nil
        }
        return UnsafeMutableRawPointer(py_module_def_init(memory))
    }

    /// What `PyModExport_…` returns, for which CPython 3.15 and later ask first: the definition as slots (PEP 793).
    public func export() -> UnsafeMutableRawPointer? {
        guard let memory else { return initialize() }
        return py_module_def_export(memory)
    }

    /// Fills a new module.
    private func execute(_ module: __PyPointer) -> CInt {
        // Now, for a first attach may come when Python is ending already.
        py_gate_watch()
        _ = String.areLearnt
        do {
            try fill(PyModuleObject(unchecked: PyObject(borrowing: module)), Python(attached: ()))
            return 0
        } catch {
            _ = __raise(error)
            return -1
        }
    }

    private func fill(_ module: PyModuleObject, _ py: Python) throws {
        if let version { try module.add("__version__", "\(version)") }
        for step in steps { try step(py, module) }
        let names = try module.namespace
        guard try names["__all__"] == nil else { return }
        try module.add("__all__", names.keys().asPyObject.extract([String].self).filter { !$0.hasPrefix("_") })
    }

    /// A module of this definition as an attribute of another and in `sys.modules`, where `import a.b` looks first.
    func makeSubmodule(of parent: PyModuleObject, _ py: Python) throws {
        guard let memory else { throw PyError.memoryError("no memory for the module's definition") }
        let fullName = try "\(parent.name).\(name)"
        let machinery = try py.import("importlib.machinery")
        let spec = try machinery.ModuleSpec(fullName, py.none)
        let module = try py.checked(py_module_from_def(memory, spec.reference))
        try py.setattr(module, "__spec__", spec)
        try py.setattr(module, "__package__", parent.name)
        if let file = try parent.namespace["__file__"] { try py.setattr(module, "__file__", file) }
        // A copy of the module beside the imported one keeps its parts to itself.
        let known = try py.import("sys").modules.as(PyDict.self)
        let isImported = try known[parent.name].map { $0 === parent.asPyObject } ?? false
        if isImported { try known.set(fullName, module) }
        do { try py.check(py_module_exec(module.reference, memory)) } catch {
            if isImported { try known.removeValue(forKey: fullName) }
            throw error
        }
        try parent.add("\(name)", module)
        // What has a path is a package to Python's import, which then looks for the parts.
        if try parent.namespace["__path__"] == nil { try parent.add("__path__", py.list()) }
    }
}
