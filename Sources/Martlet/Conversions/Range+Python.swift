// Range+Python.swift: Swift's ranges of integers and Python's range and slice.

internal import CPython

extension Range: PythonConvertible where Bound: FixedWidthInteger & PythonConvertible {
    /// A Python `range` with step 1.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        try PyObject(borrowing: py_type_range())(lowerBound, upperBound)
    }
}

extension Range: ConvertibleFromPython where Bound: FixedWidthInteger & ConvertibleFromPython {
    /// From a `range` or `slice` with step 1 and both ends given. An empty `range(5, 2)` is empty here too.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for another step or a missing end, or what an end's conversion throws.
    public static func fromPython(_ object: PyObject) throws(PyError) -> Range<Bound> {
        let (start, stop): (Bound, Bound) = try ends(of: object, to: "range")
        return start..<Swift.max(start, stop)
    }
}

extension ClosedRange: PythonConvertible where Bound: FixedWidthInteger & PythonConvertible {
    /// A Python `range` with step 1, whose stop lies one beyond.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` where the type has no number beyond.
    public func toPython(_ py: Python) throws(PyError) -> PyObject {
        // Python's integers go on where Swift's end.
        let stop = try py.object(upperBound) + 1
        return try PyObject(borrowing: py_type_range())(lowerBound, stop)
    }
}

extension ClosedRange: ConvertibleFromPython where Bound: FixedWidthInteger & ConvertibleFromPython {
    /// From a `range` or `slice` with step 1 and both ends given, which is not empty.
    ///
    /// - Throws: ``PyError`` holding `ValueError` for another step, a missing end or an empty range, or what an end's
    ///   conversion throws.
    public static func fromPython(_ object: PyObject) throws(PyError) -> ClosedRange<Bound> {
        try checkIsRange(object, to: "range")
        let stop = try object.py.getattr(object, "stop")
        let start = try end("start", of: object, as: Bound.self)
        guard !stop.isNone else { throw .conversion(.valueError, "the slice has no stop") }
        // The last number may be the type's last, with a stop that does not fit.
        let last: Bound
        do { last = try (stop - 1).extract() } catch { throw error.located("stop") }
        guard start <= last else { throw .conversion(.valueError, "the range is empty") }
        return start...last
    }
}

private func ends<Bound: FixedWidthInteger & ConvertibleFromPython>(
    of object: PyObject, to name: String
) throws(PyError) -> (Bound, Bound) {
    try checkIsRange(object, to: name)
    return (try end("start", of: object, as: Bound.self), try end("stop", of: object, as: Bound.self))
}

private func checkIsRange(_ object: PyObject, to name: String) throws(PyError) {
    guard PyRange.isInstance(object) || PySlice.isInstance(object) else { throw .cannotConvert(object, to: name) }
    let step = try object.py.getattr(object, "step")
    if step.isNone { return }
    guard try step == 1 else { throw .conversion(.valueError, "the step must be 1") }
}

/// A slice without a start starts at 0.
private func end<Bound: FixedWidthInteger & ConvertibleFromPython>(
    _ name: String, of object: PyObject, as type: Bound.Type
) throws(PyError) -> Bound {
    let end = try object.py.getattr(object, name)
    guard !end.isNone else {
        if name == "start" { return 0 }
        throw .conversion(.valueError, "the slice has no \(name)")
    }
    do { return try end.extract() } catch { throw error.located(name) }
}
