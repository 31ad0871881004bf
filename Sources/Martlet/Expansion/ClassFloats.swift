// ClassFloats.swift: floating-point types of one's own with Python's operators. Public for expanded macros only.

public import CPython

/// `left / right`.
public func __divided<Value: PyClass & FloatingPoint>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withDivisor(left, right) { (left: Value, right: Value) throws(PyError) in try (left / right).__toPython() }
}

public func __floorDivided<Value: PyClass & FloatingPoint>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withDivisor(left, right) { (left: Value, right: Value) throws(PyError) in
        try floorDivision(left, right).quotient.__toPython()
    }
}

public func __remainder<Value: PyClass & FloatingPoint>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withDivisor(left, right) { (left: Value, right: Value) throws(PyError) in
        try floorDivision(left, right).remainder.__toPython()
    }
}

public func __quotientAndRemainder<Value: PyClass & FloatingPoint>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withDivisor(left, right) { (left: Value, right: Value) throws(PyError) in
        let (quotient, remainder) = floorDivision(left, right)
        return try Python(attached: ()).tuple([quotient, remainder]).__toPython()
    }
}

private func withDivisor<Value: PyClass & FloatingPoint>(
    _ left: __PyPointer, _ right: __PyPointer, _ body: (Value, Value) throws(PyError) -> __PyPointer?
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in
        if right.isZero { throw .zeroDivisionError("division by zero") }
        return try body(left, right)
    }
}

/// As `float` divides: the remainder is exact and has the divisor's sign, and of the quotient only the rounding is undone.
private func floorDivision<Value: FloatingPoint>(_ left: Value, _ right: Value) -> (quotient: Value, remainder: Value) {
    var remainder = left.truncatingRemainder(dividingBy: right)
    var quotient = (left - remainder) / right
    if remainder.isZero {
        remainder = Value(signOf: right, magnitudeOf: remainder)
    } else if (remainder < 0) != (right < 0) {
        remainder += right
        quotient -= 1
    }
    if quotient.isZero { return (Value(signOf: left / right, magnitudeOf: quotient), remainder) }
    let down = quotient.rounded(.down)
    return (quotient - down > 1 / 2 ? down + 1 : down, remainder)
}

/// `abs(value)`.
public func __absolute<Value: PyClass & FloatingPoint>(_ type: Value.Type, _ borrowed: __PyPointer) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in Value(signOf: 1, magnitudeOf: value) }
}

// ---- to Python's numbers ----------------------------------------------------------------------------------------------

extension __PyMethod {
    public static func __roundedMethod(_ call: py_fast_method) -> __PyMethod {
        let doc: StaticString = "__round__($self, ndigits=None, /)\n--\n\nRounded to an int, or to so many digits."
        return __PyMethod("__round__", .instance, doc, call)
    }

    public static func __truncatedMethod(_ call: py_fast_method) -> __PyMethod {
        __PyMethod("__trunc__", .instance, "__trunc__($self, /)\n--\n\nThe int next to it towards zero.", call)
    }
}

/// `float(value)`.
public func __floated<Value: PyClass & BinaryFloatingPoint>(
    _ type: Value.Type, _ borrowed: __PyPointer
) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in try double(value) }
}

/// `int(value)`: rounded towards zero.
public func __truncated<Value: PyClass & BinaryFloatingPoint>(
    _ type: Value.Type, _ borrowed: __PyPointer
) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in try int(value.rounded(.towardZero)) }
}

public func __truncatedMethod<Value: PyClass & BinaryFloatingPoint>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int
) -> __PyPointer? {
    if count == 0 { return __truncated(type, borrowed) }
    return __raise(PyError.typeError("__trunc__() takes no arguments (\(count) given)"))
}

public func __roundedMethod<Value: PyClass & BinaryFloatingPoint>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ arguments: UnsafePointer<__PyPointer>?, _ count: Int
) -> __PyPointer? {
    do throws(PyError) {
        if count > 1 { throw .typeError("__round__() takes at most 1 argument (\(count) given)") }
        let value = try Value.__fromPython(borrowed)
        guard let digits = arguments?.pointee, count == 1, digits != __none() else {
            return try int(value.rounded(.toNearestOrEven)).__toPython()
        }
        let float = try Python(attached: ()).object(double(value))
        let rounded = try float.py.getattr(float, "__round__")(PyObject(borrowing: digits))
        return try Value(Double.fromPython(rounded)).__toPython()
    } catch {
        return __raise(error)
    }
}

func double<Value: PyClass & BinaryFloatingPoint>(_ value: Value) throws(PyError) -> Double {
    let double = Double(value)
    if double.isInfinite && value.isFinite {
        throw .overflowError("'\(Value.__record.name)' value too large to convert to float")
    }
    return double
}

/// Of a whole number. Beyond 64 bits by way of `float`, which also knows what to say of those that are no numbers.
private func int<Value: PyClass & BinaryFloatingPoint>(_ whole: Value) throws(PyError) -> PyObject {
    let py = Python(attached: ())
    if let small = Int(exactly: whole) { return try py.object(small) }
    return try PyObject(borrowing: py_type_int())(double(whole))
}
