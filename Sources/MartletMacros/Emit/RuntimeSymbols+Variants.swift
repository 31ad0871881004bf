// RuntimeSymbols+Variants.swift: the names of the runtime that the expansion of a @PyEnum with payloads mentions.

extension RuntimeSymbols {
    static let variantsClass = "__PyVariantsClass"
    /// `init(_ count)`: the memory of the cases' classes.
    static let variantRecordsType = "__PyVariantRecords"
    /// `init(_ name, qualifiedName:, _ doc, _ initializer, fields:, properties:, payload:, isIndirect:)`: one case.
    static let variant = "__PyVariant"
    /// `(_ type)`: a definition whose class has the cases' classes.
    static let withVariants = "__withVariants"
    /// `(_ self)`: the representation of an object of any case; and the method by which it is pickled.
    static let variantRepresentation = "__variantRepresentation"
    static let variantReduction = "__variantReduction"
    /// `(_ self) throws`: a type's value in an object of any case.
    static let variantValue = "__fromPython"
    /// `() -> PyError`.
    static let otherVariant = "__otherVariant"

    /// Names that the macro introduces in the user's code.
    static let variants = "__variants"
    static let variantRecords = "__variantRecords"
    static let variantInit = "__variantInit"
    static let variantField = "__variantField"
    static let nested = "__nested"
}
