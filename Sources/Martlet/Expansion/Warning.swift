// Warning.swift: the warning of a deprecated function. Public for expanded macros only.

/// Warns the caller of a function; an exception where the user's filters make one of the warning.
@inline(never)
public func __warn(_ message: StaticString, _ category: BuiltinException) throws(PyError) {
    try Python(attached: ()).warn("\(message)", category)
}
