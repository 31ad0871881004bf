// Module.swift: the table entries that an expanded @PyFunction makes. Public for expanded macros only.

public import CPython

/// One entry of a module's method table.
public struct __PyFunction: @unchecked Sendable {
    /// Only pointers to constants: texts of the program, and C functions.
    let method: PyMethodDef
    var name: String { String(cString: method.ml_name) }

    /// A function whose arguments Python cannot name: plain METH_FASTCALL, which the interpreter specialises.
    public init(_ name: StaticString, _ doc: StaticString, _ call: py_fast_function) {
        method = py_method_fast(name.pointer, call, doc.pointer)
    }

    /// A function that takes keywords: METH_FASTCALL | METH_KEYWORDS.
    public init(_ name: StaticString, _ doc: StaticString, _ call: py_keyword_function) {
        method = py_method_keywords(name.pointer, call, doc.pointer)
    }
}

extension StaticString {
    /// The NUL-terminated bytes, which live as long as the program.
    var pointer: UnsafePointer<CChar> { UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self) }

    var isEmpty: Bool { utf8CodeUnitCount == 0 }
}

/// Names that an expansion uses, out of the way of the user's own.
public typealias __PyModule = PyModuleDefinition
public typealias __PyModuleItem = PyModuleItem

extension PyModuleItem {
    /// A `@PyFunction` of the module itself.
    public init(_ function: __PyFunction) { content = .function(function) }

    /// Another `@PyModule`: the ``PyModuleDefinition`` that its macro made. That of a public enum has no type to be told by.
    public init(submodule definition: any Sendable) {
        self.init { py, module in
            guard let definition = definition as? PyModuleDefinition else {
                throw PyError.systemError("a submodule is no module's definition")
            }
            try definition.makeSubmodule(of: module, py)
        }
    }

    /// A `@PyFunction` from elsewhere, named without its types: what its macro made is a function of their metatypes.
    public init<each Argument>(_ entry: (repeat (each Argument).Type) -> __PyFunction) {
        self.init(entry(repeat (each Argument).self))
    }
}
