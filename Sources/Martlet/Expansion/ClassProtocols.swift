// ClassProtocols.swift: Swift's protocols as special methods. Public for expanded macros only.

public import CPython

/// Two values of one class, or `NotImplemented`.
@inlinable
func withOperands<Value: PyClass>(
    _ left: __PyPointer, _ right: __PyPointer, _ body: (Value, Value) throws(PyError) -> __PyPointer?
) -> __PyPointer? {
    do throws(PyError) {
        guard let left = try __operand(left, as: Value.self), let right = try __operand(right, as: Value.self) else {
            return __notImplemented()
        }
        return try body(left, right)
    } catch {
        return __raise(error)
    }
}

@inlinable
public func __equated<Value: PyClass & Equatable>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer, _ operation: CInt
) -> __PyPointer? {
    guard operation == 2 || operation == 3 else { return __notImplemented() }
    return withOperands(left, right) { (left: Value, right: Value) in py_new_bool((left == right) == (operation == 2)) }
}

@inlinable
public func __compared<Value: PyClass & Comparable>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer, _ operation: CInt
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) in
        switch operation {
        case 0: py_new_bool(left < right)
        case 1: py_new_bool(left <= right)
        case 4: py_new_bool(left > right)
        case 5: py_new_bool(left >= right)
        default: __notImplemented()
        }
    }
}

@inlinable
public func __hashed<Value: PyClass & Hashable>(_ type: Value.Type, _ borrowed: __PyPointer) -> Int {
    do { return __hash(try Value.__fromPython(borrowed).hashValue) } catch { return __failSize(error) }
}

@inlinable
public func __described<Value: PyClass & CustomStringConvertible>(
    _ type: Value.Type, _ borrowed: __PyPointer
) -> __PyPointer? {
    do { return try Value.__fromPython(borrowed).description.__toPython() } catch { return __raise(error) }
}

@inlinable
public func __represented<Value: PyClass & CustomDebugStringConvertible>(
    _ type: Value.Type, _ borrowed: __PyPointer
) -> __PyPointer? {
    do { return try Value.__fromPython(borrowed).debugDescription.__toPython() } catch { return __raise(error) }
}

@inlinable
public func __added<Value: PyClass & AdditiveArithmetic>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in try (left + right).__toPython() }
}

@inlinable
public func __subtracted<Value: PyClass & AdditiveArithmetic>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in try (left - right).__toPython() }
}

@inlinable
public func __multiplied<Value: PyClass & Numeric>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in try (left * right).__toPython() }
}

@inlinable
public func __negated<Value: PyClass & SignedNumeric>(_ type: Value.Type, _ borrowed: __PyPointer) -> __PyPointer? {
    do { return try (-Value.__fromPython(borrowed)).__toPython() } catch { return __raise(error) }
}

/// `__match_args__`, which must be a tuple.
public func __matchArguments(_ names: [String]) -> __PyConstant {
    __PyConstant("__match_args__") { try Python(attached: ()).tuple(names).__toPython() }
}
