// PyError+Builtins.swift: one spelling for each builtin exception: `throw PyError.valueError("…")`.

extension PyError {
    /// A `BaseException`.
    public static func baseException(_ message: String) -> PyError { PyError(.baseException, message) }
    /// A `SystemExit`.
    public static func systemExit(_ message: String) -> PyError { PyError(.systemExit, message) }
    /// A `KeyboardInterrupt`.
    public static func keyboardInterrupt(_ message: String) -> PyError { PyError(.keyboardInterrupt, message) }
    /// A `GeneratorExit`.
    public static func generatorExit(_ message: String) -> PyError { PyError(.generatorExit, message) }
    /// An `Exception`.
    public static func exception(_ message: String) -> PyError { PyError(.exception, message) }
    /// A `StopIteration`.
    public static func stopIteration(_ message: String) -> PyError { PyError(.stopIteration, message) }
    /// A `StopAsyncIteration`.
    public static func stopAsyncIteration(_ message: String) -> PyError { PyError(.stopAsyncIteration, message) }
    /// An `ArithmeticError`.
    public static func arithmeticError(_ message: String) -> PyError { PyError(.arithmeticError, message) }
    /// A `FloatingPointError`.
    public static func floatingPointError(_ message: String) -> PyError { PyError(.floatingPointError, message) }
    /// An `OverflowError`.
    public static func overflowError(_ message: String) -> PyError { PyError(.overflowError, message) }
    /// A `ZeroDivisionError`.
    public static func zeroDivisionError(_ message: String) -> PyError { PyError(.zeroDivisionError, message) }
    /// An `AssertionError`.
    public static func assertionError(_ message: String) -> PyError { PyError(.assertionError, message) }
    /// An `AttributeError`.
    public static func attributeError(_ message: String) -> PyError { PyError(.attributeError, message) }
    /// A `BufferError`.
    public static func bufferError(_ message: String) -> PyError { PyError(.bufferError, message) }
    /// An `EOFError`.
    public static func eofError(_ message: String) -> PyError { PyError(.eofError, message) }
    /// An `ImportError`.
    public static func importError(_ message: String) -> PyError { PyError(.importError, message) }
    /// A `ModuleNotFoundError`.
    public static func moduleNotFoundError(_ message: String) -> PyError { PyError(.moduleNotFoundError, message) }
    /// An `ImportCycleError`. Since Python 3.15; before, ImportError is raised.
    public static func importCycleError(_ message: String) -> PyError { PyError(.importCycleError, message) }
    /// A `LookupError`.
    public static func lookupError(_ message: String) -> PyError { PyError(.lookupError, message) }
    /// An `IndexError`.
    public static func indexError(_ message: String) -> PyError { PyError(.indexError, message) }
    /// A `KeyError`.
    public static func keyError(_ message: String) -> PyError { PyError(.keyError, message) }
    /// A `MemoryError`.
    public static func memoryError(_ message: String) -> PyError { PyError(.memoryError, message) }
    /// A `NameError`.
    public static func nameError(_ message: String) -> PyError { PyError(.nameError, message) }
    /// A `UnboundLocalError`.
    public static func unboundLocalError(_ message: String) -> PyError { PyError(.unboundLocalError, message) }
    /// An `OSError`.
    public static func osError(_ message: String) -> PyError { PyError(.osError, message) }
    /// A `BlockingIOError`.
    public static func blockingIOError(_ message: String) -> PyError { PyError(.blockingIOError, message) }
    /// A `ChildProcessError`.
    public static func childProcessError(_ message: String) -> PyError { PyError(.childProcessError, message) }
    /// A `ConnectionError`.
    public static func connectionError(_ message: String) -> PyError { PyError(.connectionError, message) }
    /// A `BrokenPipeError`.
    public static func brokenPipeError(_ message: String) -> PyError { PyError(.brokenPipeError, message) }
    /// A `ConnectionAbortedError`.
    public static func connectionAbortedError(_ message: String) -> PyError {
        PyError(.connectionAbortedError, message)
    }
    /// A `ConnectionRefusedError`.
    public static func connectionRefusedError(_ message: String) -> PyError {
        PyError(.connectionRefusedError, message)
    }
    /// A `ConnectionResetError`.
    public static func connectionResetError(_ message: String) -> PyError { PyError(.connectionResetError, message) }
    /// A `FileExistsError`.
    public static func fileExistsError(_ message: String) -> PyError { PyError(.fileExistsError, message) }
    /// A `FileNotFoundError`.
    public static func fileNotFoundError(_ message: String) -> PyError { PyError(.fileNotFoundError, message) }
    /// An `InterruptedError`.
    public static func interruptedError(_ message: String) -> PyError { PyError(.interruptedError, message) }
    /// An `IsADirectoryError`.
    public static func isADirectoryError(_ message: String) -> PyError { PyError(.isADirectoryError, message) }
    /// A `NotADirectoryError`.
    public static func notADirectoryError(_ message: String) -> PyError { PyError(.notADirectoryError, message) }
    /// A `PermissionError`.
    public static func permissionError(_ message: String) -> PyError { PyError(.permissionError, message) }
    /// A `ProcessLookupError`.
    public static func processLookupError(_ message: String) -> PyError { PyError(.processLookupError, message) }
    /// A `TimeoutError`.
    public static func timeoutError(_ message: String) -> PyError { PyError(.timeoutError, message) }
    /// A `ReferenceError`.
    public static func referenceError(_ message: String) -> PyError { PyError(.referenceError, message) }
    /// A `RuntimeError`.
    public static func runtimeError(_ message: String) -> PyError { PyError(.runtimeError, message) }
    /// A `NotImplementedError`.
    public static func notImplementedError(_ message: String) -> PyError { PyError(.notImplementedError, message) }
    /// A `PythonFinalizationError`. Since Python 3.13; before, RuntimeError is raised.
    public static func pythonFinalizationError(_ message: String) -> PyError {
        PyError(.pythonFinalizationError, message)
    }
    /// A `RecursionError`.
    public static func recursionError(_ message: String) -> PyError { PyError(.recursionError, message) }
    /// A `SyntaxError`.
    public static func syntaxError(_ message: String) -> PyError { PyError(.syntaxError, message) }
    /// An `IndentationError`.
    public static func indentationError(_ message: String) -> PyError { PyError(.indentationError, message) }
    /// A `TabError`.
    public static func tabError(_ message: String) -> PyError { PyError(.tabError, message) }
    /// A `SystemError`.
    public static func systemError(_ message: String) -> PyError { PyError(.systemError, message) }
    /// A `TypeError`.
    public static func typeError(_ message: String) -> PyError { PyError(.typeError, message) }
    /// A `ValueError`.
    public static func valueError(_ message: String) -> PyError { PyError(.valueError, message) }
    /// A `UnicodeError`.
    public static func unicodeError(_ message: String) -> PyError { PyError(.unicodeError, message) }
    /// A `Warning`.
    public static func warning(_ message: String) -> PyError { PyError(.warning, message) }
    /// A `BytesWarning`.
    public static func bytesWarning(_ message: String) -> PyError { PyError(.bytesWarning, message) }
    /// A `DeprecationWarning`.
    public static func deprecationWarning(_ message: String) -> PyError { PyError(.deprecationWarning, message) }
    /// An `EncodingWarning`. Since Python 3.10; before, Warning is raised.
    public static func encodingWarning(_ message: String) -> PyError { PyError(.encodingWarning, message) }
    /// A `FutureWarning`.
    public static func futureWarning(_ message: String) -> PyError { PyError(.futureWarning, message) }
    /// An `ImportWarning`.
    public static func importWarning(_ message: String) -> PyError { PyError(.importWarning, message) }
    /// A `PendingDeprecationWarning`.
    public static func pendingDeprecationWarning(_ message: String) -> PyError {
        PyError(.pendingDeprecationWarning, message)
    }
    /// A `ResourceWarning`.
    public static func resourceWarning(_ message: String) -> PyError { PyError(.resourceWarning, message) }
    /// A `RuntimeWarning`.
    public static func runtimeWarning(_ message: String) -> PyError { PyError(.runtimeWarning, message) }
    /// A `SyntaxWarning`.
    public static func syntaxWarning(_ message: String) -> PyError { PyError(.syntaxWarning, message) }
    /// A `UnicodeWarning`.
    public static func unicodeWarning(_ message: String) -> PyError { PyError(.unicodeWarning, message) }
    /// A `UserWarning`.
    public static func userWarning(_ message: String) -> PyError { PyError(.userWarning, message) }
}
