// Module.swift: the tables an expanded @PyModule hands to CPython. Public for expanded macros only.

public import CPython

/// One entry of a module's method table.
public struct __PyFunction {
    let method: PyMethodDef

    /// A function whose arguments Python cannot name: plain METH_FASTCALL, which the interpreter specialises.
    public init(_ name: StaticString, _ doc: StaticString, _ call: py_fast_function) {
        method = py_method_fast(name.pointer, call, doc.pointer)
    }

    /// A function that takes keywords: METH_FASTCALL | METH_KEYWORDS.
    public init(_ name: StaticString, _ doc: StaticString, _ call: py_keyword_function) {
        method = py_method_keywords(name.pointer, call, doc.pointer)
    }
}

/// A module's definition: names and functions, no Python object, so that every interpreter of the process can share it.
public final class __PyModule: @unchecked Sendable {
    /// Written once, by the initialiser. From then on CPython's, which touches it only on an attached thread.
    private let definition: UnsafeMutablePointer<PyModuleDef>?

    private let types: [any PyClass.Type]

    public init(
        _ name: StaticString, _ doc: StaticString, _ functions: [__PyFunction], types: [any PyClass.Type] = []
    ) {
        self.types = types
        definition = functions.map(\.method).withUnsafeBufferPointer { methods in
            py_module_def_new(name.pointer, doc.isEmpty ? nil : doc.pointer, methods.baseAddress, methods.count) {
                module, owner in
                guard let module, let owner else { return -1 }
                return Unmanaged<__PyModule>.fromOpaque(owner)._withUnsafeGuaranteedRef { $0.execute(module) }
            }
        }
    }

    /// Fills a new module; called once in each interpreter that imports it.
    private func execute(_ borrowed: __PyPointer) -> CInt {
        let module = PyModuleObject(unchecked: PyObject(borrowing: borrowed))
        do {
            for type in types {
                let made = PyObject(adopting: try type.__record.makeType(of: type, in: module.asPyObject))
                try module.add("\(type.__definition.name)", made)
            }
            return 0
        } catch { return __fail(error) }
    }

    /// What `PyInit_…` returns: the definition, for CPython to make the module of (multi-phase initialisation).
    public func initialize() -> __PyPointer? {
        guard let definition else { return __raise(.memoryError("no memory for the module's definition")) }
        return py_module_def_init(definition, Unmanaged.passUnretained(self).toOpaque())
    }
}

extension StaticString {
    /// The NUL-terminated bytes, which live as long as the program.
    var pointer: UnsafePointer<CChar> {
        UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
    }

    var isEmpty: Bool { utf8CodeUnitCount == 0 }
}
