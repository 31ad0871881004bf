import Martlet

/// Errors on their way from Swift to Python and back.
@PyModule
enum Errors {
    struct Plain: Error, CustomStringConvertible {
        let description: String
    }

    enum Refusal: PythonErrorConvertible {
        case forbidden(String)

        var pythonError: PyError {
            switch self {
            case .forbidden(let file): .permissionError("\(file) is not for you")
            }
        }
    }

    enum Unnamed: Error { case oops }

    @PyFunction
    static func raiseBuiltin(name: String, message: String) throws {
        guard let type = BuiltinException.allCases.first(where: { $0.name == name }) else {
            throw PyError.lookupError(name)
        }
        throw PyError(type, message)
    }

    @PyFunction
    static func builtinNames() -> [String] { BuiltinException.allCases.map(\.name) }

    @PyFunction static func raisePlain(_ text: String) throws { throw Plain(description: text) }
    @PyFunction static func raiseUnnamed() throws { throw Unnamed.oops }
    @PyFunction static func raiseRefusal(_ file: String) throws(Refusal) { throw .forbidden(file) }
    @PyFunction static func raiseTyped(_ text: String) throws(PyError) { throw .valueError(text) }

    /// One error for all calls, which Swift holds.
    @PyFunction static func raiseHeld() throws(PyError) { throw held }
    private static let held = PyError.valueError("held by Swift")

    @PyFunction
    static func warn(py: Python, _ message: String, _ category: PyObject? = nil, _ level: Int = 1) throws {
        if let category { try py.warn(message, category, stackLevel: level) } else { try py.warn(message) }
    }

    @PyFunction
    static func warnBuiltin(py: Python, _ message: String, _ name: String) throws {
        guard let type = BuiltinException.allCases.first(where: { $0.name == name }) else {
            throw PyError.lookupError(name)
        }
        try py.warn(message, type)
    }

    /// What filters that make errors of all warnings let Swift catch.
    @PyFunction
    static func warnTwice(py: Python, _ first: String, _ second: String) -> [String] {
        var caught: [String] = []
        for message in [first, second] {
            do { try py.warn(message) } catch { caught.append(error.description) }
        }
        return caught
    }

    /// Raises whatever object it is given, as `raise` does.
    @PyFunction static func raiseObject(_ exception: PyObject) throws { throw PyError(exception) }

    /// Calls, and throws on what the callback raises, a number of Swift frames later.
    @PyFunction
    static func passOn(_ callback: PyObject) throws { try through(5) { try callback() } }

    private static func through(_ depth: Int, _ body: () throws -> Void) throws {
        if depth == 0 { try body() } else { try through(depth - 1, body) }
    }

    /// Calls, and returns the exception raised instead of raising it.
    @PyFunction
    static func catchIt(py: Python, _ callback: PyObject) throws -> PyObject? {
        do {
            try callback()
            return nil
        } catch {
            return error.value(py)
        }
    }

    /// Whether the exception raised is of the type, and a description of all that Swift knows of it.
    @PyFunction
    static func describe(py: Python, _ callback: PyObject, _ type: PyObject) throws -> (Bool, String, [String]) {
        do {
            try callback()
            return (false, "nothing", [])
        } catch {
            let parts = [error.cause(py), error.context(py)].map { $0?.description ?? "-" }
            return (error.matches(type, py), error.description, parts + (try error.notes(py)))
        }
    }

    @PyFunction
    static func raiseFrom(py: Python, _ cause: PyObject) throws {
        let error = PyError.runtimeError("outer")
        error.setCause(PyError(cause), py)
        try error.addNote("from Swift", py)
        throw error
    }
}
