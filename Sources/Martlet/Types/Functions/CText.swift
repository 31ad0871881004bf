// CText.swift: a C string that lives as long as somebody needs it.

/// Up to the first NUL, where C ends it.
final class CText: Sendable {
    /// Written by the initialiser alone.
    nonisolated(unsafe) let pointer: UnsafeMutablePointer<CChar>

    init(_ text: String) {
        let bytes = text.utf8CString
        pointer = .allocate(capacity: bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            if let start = bytes.baseAddress { pointer.initialize(from: start, count: bytes.count) }
        }
    }

    deinit { pointer.deallocate() }
}
