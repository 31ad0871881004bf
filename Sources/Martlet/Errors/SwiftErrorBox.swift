// SwiftErrorBox.swift: a Swift error on its way through Python, where the exception that it became carries it.

internal import CPython

/// The Swift error, in a capsule that is an attribute of the exception.
struct SwiftErrorBox: Sendable {
    private static let capsuleName = "martlet.error"
    private static var attribute: StaticString { "__swift_error__" }

    let error: any Error

    /// Without the memory for it, the exception is still the right one.
    static func attach(_ error: any Error, to exception: PyObject) {
        let py = Python(attached: ())
        do {
            try py.setattr(exception, attribute, py.capsule(SwiftErrorBox(error: error), name: capsuleName))
        } catch {}
    }

    static func error(of exception: PyObject) -> (any Error)? {
        do {
            guard let capsule = try exception.py.getattrIfPresent(exception, attribute) else { return nil }
            return try capsule.as(PyCapsule.self).value(as: SwiftErrorBox.self, name: capsuleName).error
        } catch {
            return nil
        }
    }
}

extension PyError {
    /// The Swift error that the exception was made of, wherever Python has taken it since; `nil` for an exception of
    /// Python's own, or of another module's Swift.
    ///
    ///     do { try callback() } catch {
    ///         if let overdrawn = error.swiftError(py) as? Overdrawn { … }
    ///     }
    public func swiftError(_ py: Python) -> (any Error)? {
        storage.lazy?.swiftError ?? SwiftErrorBox.error(of: value(py))
    }
}
