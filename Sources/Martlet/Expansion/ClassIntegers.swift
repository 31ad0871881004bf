// ClassIntegers.swift: integers of one's own with Python's operators: division that rounds down, and exceptions where Swift
// would stop the program. Public for expanded macros only.

/// How a type subtracts and multiplies without a trap. One without a fixed width has a result for every operation.
public struct __Integers<Value: PyClass & BinaryInteger> {
    @usableFromInline typealias Operation = (Value, Value) -> (partialValue: Value, overflow: Bool)
    @usableFromInline let difference: Operation
    @usableFromInline let product: Operation

    @usableFromInline
    init(difference: @escaping Operation, product: @escaping Operation) {
        self.difference = difference
        self.product = product
    }
}

@inlinable
public func __integers<Value: PyClass & BinaryInteger>(_ type: Value.Type) -> __Integers<Value> {
    __Integers(
        difference: { Value.isSigned || $0 >= $1 ? ($0 - $1, false) : ($0, true) }, product: { ($0 * $1, false) })
}

@inlinable
public func __integers<Value: PyClass & FixedWidthInteger>(_ type: Value.Type) -> __Integers<Value> {
    __Integers(
        difference: { $0.subtractingReportingOverflow($1) }, product: { $0.multipliedReportingOverflow(by: $1) })
}

/// The value, if it is one.
@usableFromInline
func inRange<Value: PyClass>(_ result: (partialValue: Value, overflow: Bool)) throws(PyError) -> Value {
    if result.overflow { throw .overflowError("the result is out of range for '\(Value.__record.name)'") }
    return result.partialValue
}

// ---- sums and products, of all that is exposed as `.additiveArithmetic` or `.numeric` ---------------------------------

@inlinable
public func __added<Value: PyClass & FixedWidthInteger>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in
        try inRange(left.addingReportingOverflow(right)).__toPython()
    }
}

@inlinable
public func __subtracted<Value: PyClass & BinaryInteger>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    difference(__integers(type), left, right)
}

@inlinable
public func __subtracted<Value: PyClass & FixedWidthInteger>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    difference(__integers(type), left, right)
}

@usableFromInline
func difference<Value>(_ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in
        try inRange(integers.difference(left, right)).__toPython()
    }
}

@inlinable
public func __multiplied<Value: PyClass & FixedWidthInteger>(
    _ type: Value.Type, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in
        try inRange(left.multipliedReportingOverflow(by: right)).__toPython()
    }
}

@inlinable
public func __negated<Value: PyClass & SignedInteger & FixedWidthInteger>(
    _ type: Value.Type, _ borrowed: __PyPointer
) -> __PyPointer? {
    __opposite(__integers(type), borrowed)
}

// ---- one operand ------------------------------------------------------------------------------------------------------

/// `-value`.
public func __opposite<Value>(_ integers: __Integers<Value>, _ borrowed: __PyPointer) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in try inRange(integers.difference(0, value)) }
}

/// `abs(value)`.
public func __absolute<Value>(_ integers: __Integers<Value>, _ borrowed: __PyPointer) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in
        try value < 0 ? inRange(integers.difference(0, value)) : value
    }
}

/// `~value`.
public func __complement<Value>(_ integers: __Integers<Value>, _ borrowed: __PyPointer) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in ~value }
}

/// `+value`.
public func __unchanged<Value: PyClass & Numeric>(_ type: Value.Type, _ borrowed: __PyPointer) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in value }
}

public func __unchanged<Value>(_ integers: __Integers<Value>, _ borrowed: __PyPointer) -> __PyPointer? {
    __unchanged(Value.self, borrowed)
}

/// `bool(value)`.
public func __isNonzero<Value: PyClass & Numeric>(_ type: Value.Type, _ borrowed: __PyPointer) -> CInt {
    do { return __truth(try Value.__fromPython(borrowed) != 0) } catch { return __fail(error) }
}

public func __isNonzero<Value>(_ integers: __Integers<Value>, _ borrowed: __PyPointer) -> CInt {
    __isNonzero(Value.self, borrowed)
}

/// `int(value)`, and wherever Python wants an index.
public func __indexed<Value>(_ integers: __Integers<Value>, _ borrowed: __PyPointer) -> __PyPointer? {
    withOperand(borrowed) { (value: Value) throws(PyError) in try int(of: value, Python(attached: ())) }
}

func int<Value: BinaryInteger>(of value: Value, _ py: Python) throws(PyError) -> PyObject {
    if let small = Int(exactly: value) { return try small.toPython(py) }
    return try int(ofWords: value.words, isSigned: Value.isSigned, py)
}

@usableFromInline
func withOperand<Value: PyClass, Result: PythonConvertible>(
    _ borrowed: __PyPointer, _ body: (Value) throws(PyError) -> Result
) -> __PyPointer? {
    do throws(PyError) { return try body(Value.__fromPython(borrowed)).__toPython() } catch { return __raise(error) }
}

// ---- bits -------------------------------------------------------------------------------------------------------------

public func __conjunction<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in try (left & right).__toPython() }
}

public func __disjunction<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in try (left | right).__toPython() }
}

public func __exclusiveDisjunction<Value>(
    _ integers: __Integers<Value>, _ left: __PyPointer, _ right: __PyPointer
) -> __PyPointer? {
    withOperands(left, right) { (left: Value, right: Value) throws(PyError) in try (left ^ right).__toPython() }
}
