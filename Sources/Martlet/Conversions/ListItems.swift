// ListItems.swift: the items of a list on their way into an array.

public import CPython

/// A sequence that can only be copied into an array's memory. Appended to an array that has reserved it, it is that array: so
/// memory is allocated by code that is compiled for its type of elements, where `Array(unsafeUninitializedCapacity:)` looks the
/// type up at run time, which takes 400 instructions.
@frozen
@usableFromInline
struct __ListItems<Element: ConvertibleFromPython>: Sequence, IteratorProtocol {
    @usableFromInline let list: __PyPointer
    @usableFromInline let count: Int
    /// Where the error is put that a conversion throws; the items before it are copied.
    @usableFromInline let failure: UnsafeMutablePointer<PyError?>

    @inlinable
    init(list: __PyPointer, count: Int, failure: UnsafeMutablePointer<PyError?>) {
        self.list = list
        self.count = count
        self.failure = failure
    }

    /// There may turn out to be none.
    @inlinable
    var underestimatedCount: Int { 0 }

    /// Nothing is left after the copy.
    @inlinable
    mutating func next() -> Element? { nil }

    @inlinable
    func _copyContents(
        initializing buffer: UnsafeMutableBufferPointer<Element>
    ) -> (Self, UnsafeMutableBufferPointer<Element>.Index) {
        var done = 0
        do throws(PyError) {
            while done < Swift.min(count, buffer.count), let item = py_list_peek(list, done) {
                (buffer.baseAddress.unsafelyUnwrapped + done).initialize(to: try [Element].__item(item, done))
                done += 1
            }
            // The list has become shorter, which only Python code can have done that converts an item.
            if done < count { py_err_clear() }
        } catch { failure.pointee = error }
        return (self, done)
    }
}
