// Complex+Buffer.swift: complex items of buffers, as swift-numerics has them. The trait Numerics asks for it.

#if Numerics
    public import ComplexModule

    /// What the parts of complex items can be in buffers.
    public protocol __PyComplexPart: PyBufferElement {}
    extension Float: __PyComplexPart {}
    extension Double: __PyComplexPart {}

    // The real part, then the imaginary one: in Python's buffers, in DLPack, and in the frozen struct.
    extension Complex: PyBufferElement where RealType: __PyComplexPart {
        @inlinable
        public static var __bufferKind: __BufferKind { .complex }

        @inlinable
        public static func __item(at place: UnsafeRawPointer) -> Complex {
            Complex(RealType.__item(at: place), RealType.__item(at: place + MemoryLayout<RealType>.size))
        }
    }
#endif
