// PySlice.swift: slice.

internal import CPython

/// A Python `slice`: the `a:b:c` of `object[a:b:c]`.
public struct PySlice: PyTyped {
    public let asPyObject: PyObject

    public init(unchecked object: PyObject) { asPyObject = object }
    public static func isInstance(_ object: PyObject) -> Bool { object.hasType(py_type_slice()) }
    public static var typeName: String { "slice" }

    /// Where the slice starts: a number, `None`, or whatever it was made of.
    public var start: PyObject { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "start") } }

    /// Where the slice ends, itself not included.
    public var stop: PyObject { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "stop") } }

    /// From one item to the next.
    public var step: PyObject { get throws(PyError) { try asPyObject.py.getattr(asPyObject, "step") } }

    /// The indices that the slice selects among `count` items: all of `start`, `start + step`, …, of which there are
    /// `count` (`PySlice_Unpack`, `PySlice_AdjustIndices`).
    ///
    /// - Throws: ``PyError`` holding `TypeError` for parts that are no integers, `ValueError` for a step of 0.
    public func indices(in count: Int) throws(PyError) -> (start: Int, step: Int, count: Int) {
        var (start, stop, step) = (0, 0, 0)
        try asPyObject.py.check(py_slice_unpack(asPyObject.reference, &start, &stop, &step))
        let selected = py_slice_adjust(Swift.max(count, 0), &start, &stop, step)
        return (start, step, selected)
    }
}

extension Python {
    /// A new `slice`; what is left out is `None` (`PySlice_New`).
    public func slice(start: Int? = nil, stop: Int? = nil, step: Int? = nil) throws(PyError) -> PySlice {
        let parts = (try object(start), try object(stop), try object(step))
        return PySlice(
            unchecked: try checked(py_slice_new(parts.0.reference, parts.1.reference, parts.2.reference)))
    }
}

@available(
    *, unavailable, message: "a Python object belongs to the attached thread; make a Py handle to send it elsewhere"
)
extension PySlice: Sendable {}
