// PyObject+LoadedType.swift: instances of classes that are no part of the C API but live in a module.

internal import CPython

extension PyObject {
    /// Whether this is an instance of a module's class. No Python code has to be imported for it: of a module that is not
    /// loaded there are no instances. No answer is no.
    package func isInstance(of type: StaticString, in module: StaticString) -> Bool {
        guard let type = loadedType(type, module) else { return false }
        return (try? py.isinstance(self, type)) ?? false
    }

    /// Whether this is an instance of the module's class and of none below it.
    func hasExactType(_ type: StaticString, in module: StaticString) -> Bool {
        guard let type = loadedType(type, module) else { return false }
        return type.withPointer { hasExactType($0) }
    }

    private func loadedType(_ type: StaticString, _ module: StaticString) -> PyObject? {
        do {
            guard let loaded = py_import_loaded(try py.interned(module)) else { return nil }
            return try py.getattr(PyObject(loaded), type)
        } catch {
            return nil
        }
    }
}
