// IndexSet+Python.swift: a set of ints.

public import Foundation
public import Martlet

extension IndexSet: PythonConvertible {
    /// A Python `set` of `int`. It holds every single index, however few ranges there are.
    public func toPython(_ py: Python) throws(PyError) -> PyObject { try Set(self).toPython(py) }
}

extension IndexSet: ConvertibleFromPython {
    /// From a `set` or `frozenset` of `int`, or from a `range` with step 1, whose length does not matter.
    ///
    /// - Throws: ``PyError`` holding `OverflowError` for an index that is negative or above 2**63 - 2, `TypeError` for anything
    ///   else.
    public static func fromPython(_ object: PyObject) throws(PyError) -> IndexSet {
        if PyRange.isInstance(object) {
            let range: Range<Int> = try object.extract()
            guard !range.isEmpty else { return IndexSet() }
            return IndexSet(integersIn: try index(range.lowerBound)..<index(range.upperBound))
        }
        var indices = IndexSet()
        // In order, for each goes to its place among the ranges that are there.
        for number in try object.extract(Set<Int>.self).sorted() { indices.insert(try index(number)) }
        return indices
    }

    /// NSNotFound is no index, and Foundation traps on a negative one.
    private static func index(_ number: Int) throws(PyError) -> Int {
        guard (0..<Int.max).contains(number) else {
            throw .conversion(.overflowError, "an index must be between 0 and \(Int.max - 1)")
        }
        return number
    }
}
