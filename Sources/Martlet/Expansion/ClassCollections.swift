// ClassCollections.swift: Swift's sequences and collections as those of Python. Public for expanded macros only.

internal import CPython

@inlinable
public func __iterated<Value: PyClass & Sequence>(
    _ type: Value.Type, _ borrowed: __PyPointer
) -> __PyPointer? where Value.Element: PythonConvertible {
    do {
        var iterator = try Value.__fromPython(borrowed).makeIterator()
        return try __SwiftIterator { try iterator.next()?.__toPython() }.__toPython()
    } catch {
        return __raise(error)
    }
}

@inlinable
public func __counted<Value: PyClass & RandomAccessCollection>(_ type: Value.Type, _ borrowed: __PyPointer) -> Int {
    do { return try Value.__fromPython(borrowed).count } catch { return __failSize(error) }
}

@inlinable
public func __element<Value: PyClass & RandomAccessCollection>(
    _ type: Value.Type, _ borrowed: __PyPointer, _ key: __PyPointer
) -> __PyPointer? where Value.Element: PythonConvertible {
    do {
        let value = try Value.__fromPython(borrowed)
        let count = value.count
        func element(_ offset: Int) -> Value.Element { value[value.index(value.startIndex, offsetBy: offset)] }
        if let slice = __slice(key) {
            let (start, step, taken) = try slice.indices(in: count)
            return try (0..<taken).map { element(start + $0 * step) }.__toPython()
        }
        guard let index = try __operand(key, as: Int.self) else { throw __noIndex(key, "\(type)") }
        let offset = index < 0 ? index + count : index
        guard offset >= 0, offset < count else { throw PyError.indexError("\(type) index out of range") }
        return try element(offset).__toPython()
    } catch {
        return __raise(error)
    }
}

@usableFromInline
func __slice(_ borrowed: __PyPointer) -> PySlice? { try? PyObject(borrowing: borrowed).as(PySlice.self) }

@usableFromInline
func __noIndex(_ key: __PyPointer, _ type: String) -> PyError {
    let key = PyObject(borrowing: key)
    let name = (try? key.py.str(key.py.type(key).__name__)) ?? "another type"
    return .typeError("\(type) indices must be integers or slices, not \(name)")
}

/// What Python iterates over a Swift sequence with.
public final class __SwiftIterator {
    private var __link = __PyLink()
    private let next: () throws -> __PyPointer?
    /// A call that got here while the iterator looked for its next item would change it twice at once.
    private var isRunning = false

    public init(_ next: @escaping () throws -> __PyPointer?) { self.next = next }

    fileprivate func advance() throws -> __PyPointer? {
        if isRunning { throw PyError.valueError("the iterator is executing already") }
        isRunning = true
        defer { isRunning = false }
        return try next()
    }
}

extension __SwiftIterator: __PyReferenceClass {
    @exclusivity(unchecked) private nonisolated(unsafe) static var __recordMemory = __PyRecordMemory()

    public static var __record: __PyRecord { __PyRecord(&__recordMemory, of: __SwiftIterator.self) }

    public static var __definition: __PyDefinition {
        __PyDefinition(
            "SwiftIterator", qualifiedName: "SwiftIterator", "", [.final],
            __PyLife(
                deallocate: { __deallocate(__SwiftIterator.self, $0) },
                traverse: { __traverse(__SwiftIterator.self, $0, $1, $2) },
                clear: { __clear(__SwiftIterator.self, $0) }),
            nil, methods: [], properties: [],
            slots: [
                __PySlot(62, unary: { __same($0) }),
                __PySlot(
                    63,
                    unary: { borrowed in
                        do {
                            return try __read(__SwiftIterator.self, borrowed) { try $0.advance() }
                        } catch {
                            return __raise(error)
                        }
                    }),
            ], constants: [], types: [])
    }
}
