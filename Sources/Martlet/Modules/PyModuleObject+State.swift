// PyModuleObject+State.swift: the Swift value that belongs to one module of one interpreter.

internal import CPython

/// The module that a `@PyFunction` is in, as a parameter that Martlet supplies and Python does not see.
///
/// One process may have several modules of one definition: each interpreter makes its own. This is the one whose function was
/// called, with its own ``PyModuleObject/state(as:)``.
public typealias PyOwnModule = PyModuleObject

extension PyModuleObject {
    /// What the module's initialiser returned when this very module was made (`PyModule_GetState`).
    ///
    /// Every interpreter that imports a module has one of its own, and a state with it.
    ///
    /// - Throws: ``PyError`` holding `SystemError` for a module without a state of this type.
    public func state<State: Sendable>(as type: State.Type = State.self) throws(PyError) -> State {
        guard let pointer = asPyObject.withPointer({ py_module_state($0) }),
            let box = Unmanaged<AnyObject>.fromOpaque(pointer).takeUnretainedValue() as? StateBox<State>
        else { throw .systemError("the module has no state of type \(type)") }
        return box.state
    }

    func setState<State: Sendable>(_ state: State) throws(PyError) {
        guard asPyObject.withPointer({ py_module_state($0) }) == nil else {
            throw .systemError("the module has a state already")
        }
        let box = Unmanaged<AnyObject>.passRetained(StateBox(state)).toOpaque()
        asPyObject.withPointer { py_module_set_state($0, box) }
    }
}

private final class StateBox<State: Sendable>: Sendable {
    let state: State
    init(_ state: State) { self.state = state }
}
