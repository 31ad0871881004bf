// ClassDivision.swift: `//`, `%`, `divmod` and shifts of integers of one's own, as Python has them. Public for expanded
// macros only.

internal import CPython

/// Rounded down, and what is left, which has the divisor's sign.
private func floorDivision<Value>(
    _ integers: __Integers<Value>, _ left: Value, _ right: Value
) throws(PyError) -> (quotient: Value, remainder: Value) {
    if right == 0 { throw .zeroDivisionError("division by zero") }
    // The one division that can overflow, and stops the program even where only the remainder is asked for.
    if isMinusOne(right) { return (try inRange(integers.difference(0, left)), 0) }
    var (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
    if remainder != 0 && (remainder < 0) != (right < 0) {
        quotient -= 1
        remainder += right
    }
    return (quotient, remainder)
}

private func isMinusOne<Value: BinaryInteger>(_ value: Value) -> Bool { Value.isSigned && value == -1 }

public func __floorDivided<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in
        try floorDivision(integers, left, right).quotient.__toPython()
    }
}

public func __remainder<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in
        try (isMinusOne(right) ? 0 : floorDivision(integers, left, right).remainder).__toPython()
    }
}

public func __quotientAndRemainder<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in
        let (quotient, remainder) = try floorDivision(integers, left, right)
        return try Python(attached: ()).tuple([quotient, remainder]).__toPython()
    }
}

// ---- an operand of the class, and a count, which may be an int ---------------------------------------------------------

func withCount<Value: PyClass & BinaryInteger>(
    _ left: __PyPointer, _ right: __PyPointer, _ body: (Value, Int) throws(PyError) -> Value
) -> __PyPointer? {
    do throws(PyError) {
        guard let value = try __operand(left, as: Value.self), let count = try countOperand(right, as: Value.self)
        else {
            return __notImplemented()
        }
        return try body(value, count).__toPython()
    } catch {
        return __raise(error)
    }
}

/// Where it does not fit, the largest or the smallest number that does and is as even or as odd.
private func countOperand<Value: PyClass & BinaryInteger>(
    _ borrowed: __PyPointer, as type: Value.Type
) throws(PyError) -> Int? {
    func clamped(isNegative: Bool, isEven: Bool) -> Int {
        isNegative ? (isEven ? Int.min : Int.min + 1) : (isEven ? Int.max - 1 : Int.max)
    }
    if let value = try __operand(borrowed, as: type) {
        return Int(exactly: value) ?? clamped(isNegative: value < 0, isEven: value & 1 == 0)
    }
    let object = PyObject(borrowing: borrowed)
    guard PyInt.isInstance(object) else { return nil }
    let read = py_long_as_int64(borrowed)
    if !read.failed { return Int(read.value) }
    py_err_clear()
    let low = py_long_as_uint64_mask(borrowed)
    if low.failed { throw .raised() }
    return clamped(isNegative: try object < 0, isEven: low.value & 1 == 0)
}

/// `left << right`, which loses no bits.
public func __shiftedLeft<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withCount(left, right) { (value: Value, count: Int) throws(PyError) in
        if count < 0 { throw .valueError("negative shift count") }
        if value == 0 { return value }
        // Beyond, memory would end, too.
        let result = count <= Int32.max ? value << count : 0
        return try inRange((result, count > Int32.max || result >> count != value))
    }
}

/// `left >> right`.
public func __shiftedRight<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withCount(left, right) { (value: Value, count: Int) throws(PyError) in
        if count < 0 { throw .valueError("negative shift count") }
        return value >> count
    }
}
