// Errors thrown through attach: Python's, Martlet's, one's own.
import Martlet

struct TooLong: Error {
    let length: Int
}

enum Failure: Error {
    case python(PyError)
    case length(Int)
}

func check(_ expression: String) throws {
    try Python.attach { py in
        let length = try py.len(py.eval(expression))
        if length > 10 { throw TooLong(length: length) }
        if length > 5 { throw PyError.valueError("more than five") }
    }
}

func translate(_ expression: String) throws {
    do {
        try check(expression)
    } catch let error as PyError {
        throw Failure.python(error)
    } catch let error as TooLong {
        throw Failure.length(error.length)
    } catch is AttachError {
        return
    }
}
