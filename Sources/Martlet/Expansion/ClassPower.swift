// ClassPower.swift: `**` and `pow()` of numbers of one's own, as Python has them. Public for expanded macros only.

internal import CPython

/// `left ** right`, and `pow(left, right, modulus)`.
public func __raised<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer, _ modulus: __PyPointer
) -> __PyPointer? {
    if modulus != __none() { return raised(to: right, modulo: modulus, left, as: Value.self) }
    return withCount(left, right) { (base: Value, exponent: Int) throws(PyError) in
        if exponent < 0 {
            throw .valueError("'\(Value.__record.name)' cannot be raised to a negative power")
        }
        var (result, square, left): (Value, Value, Int) = (1, base, exponent)
        while left > 0 {
            if left & 1 == 1 { result = try inRange(integers.product(result, square)) }
            left >>= 1
            if left > 0 { square = try inRange(integers.product(square, square)) }
        }
        return result
    }
}

/// Calculated by `int`, for which no square is too large, and which has the inverse that a negative exponent asks for.
private func raised<Value: PyClass & BinaryInteger>(
    to exponent: __PyPointer, modulo modulus: __PyPointer, _ base: __PyPointer, as type: Value.Type
) -> __PyPointer? {
    do throws(PyError) {
        let py = Python(attached: ())
        guard let base = try __operand(base, as: type), let exponent = try intOperand(exponent, as: type, py),
            let modulus = try intOperand(modulus, as: type, py)
        else { return __notImplemented() }
        let power = try py.pow(int(of: base, py), exponent, modulo: modulus)
        // A modulus that is an `int` may leave what the class has not.
        let isNegative = try power < 0
        let result = !isNegative || Value.isSigned ? try value(of: power, as: type) : 0
        return try inRange((result, int(of: result, py) != power)).__toPython()
    } catch {
        return __raise(error)
    }
}

private func intOperand<Value: PyClass & BinaryInteger>(
    _ borrowed: __PyPointer, as type: Value.Type, _ py: Python
) throws(PyError) -> PyObject? {
    if let value = try __operand(borrowed, as: type) { return try int(of: value, py) }
    let object = PyObject(borrowing: borrowed)
    return PyInt.isInstance(object) ? object : nil
}

/// As many of the int's bits as the type has.
private func value<Value: BinaryInteger>(of int: PyObject, as type: Value.Type) throws(PyError) -> Value {
    let words = try machineWords(of: int, isSigned: true).reversed()
    let top = Value(truncatingIfNeeded: Int(bitPattern: words.first ?? 0))
    return words.dropFirst().reduce(top) { $0 << UInt.bitWidth | Value(truncatingIfNeeded: $1) }
}

/// `left ** right` as `float` calculates it.
public func __raised<Value: PyClass & BinaryFloatingPoint>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer, _ modulus: __PyPointer
) -> __PyPointer? {
    do throws(PyError) {
        let py = Python(attached: ())
        guard modulus == __none(), let base = try __operand(left, as: type),
            let exponent = try floatOperand(right, as: type, py)
        else { return __notImplemented() }
        let power = try py.pow(py.object(double(base)), exponent)
        guard PyFloat.isInstance(power) else {
            throw .valueError("a negative '\(type.__record.name)' cannot be raised to a fractional power")
        }
        return try Value(Double.fromPython(power)).__toPython()
    } catch {
        return __raise(error)
    }
}

private func floatOperand<Value: PyClass & BinaryFloatingPoint>(
    _ borrowed: __PyPointer, as type: Value.Type, _ py: Python
) throws(PyError) -> PyObject? {
    if let value = try __operand(borrowed, as: type) { return try py.object(double(value)) }
    let object = PyObject(borrowing: borrowed)
    return PyFloat.isInstance(object) || PyInt.isInstance(object) ? object : nil
}
