// BufferFormat.swift: what a buffer's items are, from their format in the notation of Python's `struct` module.

/// The kind of a buffer's items; with their size it decides which Swift type they are.
public enum __BufferKind: Sendable {
    case signed, unsigned, floating, boolean, complex
}

struct BufferFormat: Equatable {
    let kind: __BufferKind
    let size: Int

    /// Reads a format of one item in this machine's byte order; `nil` for any other (records, `'O'`, …).
    init?(_ text: String) {
        var code = text[...]
        var isNative = true
        switch code.first {
        case "@": code.removeFirst()
        case "=", BufferFormat.machineOrder:
            code.removeFirst()
            isNative = false
        default: break
        }
        switch code {
        case "b": self.init(.signed, 1)
        case "B", "c": self.init(.unsigned, 1)
        case "h": self.init(.signed, 2)
        case "H": self.init(.unsigned, 2)
        case "i": self.init(.signed, 4)
        case "I": self.init(.unsigned, 4)
        case "l": self.init(.signed, isNative ? MemoryLayout<CLong>.size : 4)
        case "L": self.init(.unsigned, isNative ? MemoryLayout<CUnsignedLong>.size : 4)
        case "q": self.init(.signed, 8)
        case "Q": self.init(.unsigned, 8)
        case "n" where isNative: self.init(.signed, MemoryLayout<Int>.size)
        case "N" where isNative: self.init(.unsigned, MemoryLayout<UInt>.size)
        case "e": self.init(.floating, 2)
        case "f": self.init(.floating, 4)
        case "d": self.init(.floating, 8)
        case "?": self.init(.boolean, 1)
        // As PEP 3118 has them, and as Python 3.14 does.
        case "Zf", "F": self.init(.complex, 8)
        case "Zd", "D": self.init(.complex, 16)
        default: return nil
        }
    }

    init(_ kind: __BufferKind, _ size: Int) {
        self.kind = kind
        self.size = size
    }

    init<Element: PyBufferElement>(of type: Element.Type) {
        self.init(Element.__bufferKind, MemoryLayout<Element>.size)
    }

    /// The letter that stands for it in native size, as a native array gives it; for complex items see `NativeArray.c`.
    var letter: CChar {
        let letter: Character =
            switch kind {
            case .floating: size == 2 ? "e" : size == 4 ? "f" : "d"
            case .signed: size == 1 ? "b" : size == 2 ? "h" : size == 4 ? "i" : "q"
            case .unsigned: size == 1 ? "B" : size == 2 ? "H" : size == 4 ? "I" : "Q"
            case .boolean: "?"
            case .complex: size == 8 ? "F" : "D"
            }
        return letter.asciiValue.map { CChar(bitPattern: $0) } ?? 0
    }

    private static var machineOrder: Character { 1.littleEndian == 1 ? "<" : ">" }
}

/// A Swift type whose values lie in buffers as they lie in Swift: the integers up to 64 bits, the floats, `Bool`, and with
/// the package trait `Numerics` `Complex<Float>` and `Complex<Double>`.
// All are plain bytes; that Complex is cannot be said, for the package does not say so.
public protocol PyBufferElement: Sendable {
    static var __bufferKind: __BufferKind { get }

    /// The item at a place, aligned or not.
    static func __item(at place: UnsafeRawPointer) -> Self
}

extension PyBufferElement where Self: BitwiseCopyable {
    @inlinable
    public static func __item(at place: UnsafeRawPointer) -> Self { place.loadUnaligned(as: Self.self) }
}

extension __BufferKind {
    /// The letter that exporters use for items of this size; others may mean the same.
    func letter(_ size: Int) -> CChar {
        let letters: StaticString =
            switch self {
            case .signed: "bhil"
            case .unsigned: "BHIL"
            case .floating: " efd"
            case .boolean: "?"
            case .complex: "   FD"
            }
        return CChar(bitPattern: letters.utf8Start[size.trailingZeroBitCount])
    }
}

extension PyBufferElement where Self: FixedWidthInteger {
    @inlinable
    public static var __bufferKind: __BufferKind { isSigned ? .signed : .unsigned }
}

extension PyBufferElement where Self: BinaryFloatingPoint {
    @inlinable
    public static var __bufferKind: __BufferKind { .floating }
}

extension Int: PyBufferElement {}
extension Int8: PyBufferElement {}
extension Int16: PyBufferElement {}
extension Int32: PyBufferElement {}
extension Int64: PyBufferElement {}
extension UInt: PyBufferElement {}
extension UInt8: PyBufferElement {}
extension UInt16: PyBufferElement {}
extension UInt32: PyBufferElement {}
extension UInt64: PyBufferElement {}
extension Float: PyBufferElement {}
extension Double: PyBufferElement {}
#if !(os(macOS) && arch(x86_64))
    extension Float16: PyBufferElement {}
#endif

extension Bool: PyBufferElement {
    @inlinable
    public static var __bufferKind: __BufferKind { .boolean }

    /// Any byte but 0 is true, as in Python's `struct`; Swift has only 0 and 1.
    @inlinable
    public static func __item(at place: UnsafeRawPointer) -> Bool { place.load(as: UInt8.self) != 0 }
}
