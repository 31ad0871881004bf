// BuiltinException.swift: the exception types of Python's `builtins`.

internal import CPython

/// A builtin exception type, for ``PyError/init(_:_:)`` and ``PyError/matches(_:_:)-(BuiltinException,_)``.
///
/// In the order of the table in the C target (Exceptions.c); a test compares the two name by name.
public enum BuiltinException: Int32, CaseIterable, Sendable {
    case baseException, systemExit, keyboardInterrupt, generatorExit, exception, stopIteration, stopAsyncIteration
    case arithmeticError, floatingPointError, overflowError, zeroDivisionError, assertionError, attributeError
    case bufferError, eofError, importError, moduleNotFoundError
    /// Since Python 3.15; before, ImportError is raised.
    case importCycleError
    case lookupError, indexError, keyError, memoryError, nameError, unboundLocalError
    case osError, blockingIOError, childProcessError, connectionError, brokenPipeError
    case connectionAbortedError, connectionRefusedError, connectionResetError, fileExistsError, fileNotFoundError
    case interruptedError, isADirectoryError, notADirectoryError, permissionError, processLookupError, timeoutError
    case referenceError, runtimeError, notImplementedError
    /// Since Python 3.13; before, RuntimeError is raised.
    case pythonFinalizationError
    case recursionError, syntaxError, indentationError, tabError, systemError, typeError, valueError, unicodeError
    case unicodeDecodeError, unicodeEncodeError, unicodeTranslateError, warning, bytesWarning, deprecationWarning
    /// Since Python 3.10; before, Warning is raised.
    case encodingWarning
    case futureWarning, importWarning, pendingDeprecationWarning, resourceWarning, runtimeWarning, syntaxWarning
    case unicodeWarning, userWarning

    /// The type's Python name: `ValueError`.
    public var name: String { String(cString: py_exception_name(rawValue)) }

    /// The type object, borrowed from the running interpreter.
    var pointer: __PyPointer { py_exception_type(rawValue) }
}
