import Martlet

/// The conversions of Swift types that have no twin in Python.
@PyModule
enum Values {
    enum Color: String, PythonRawConvertible {
        case red, green
    }
    struct Options: OptionSet, PythonRawConvertible {
        let rawValue: UInt8
    }
    @PyFunction static func color(_ value: Color) -> Color { value }
    @PyFunction static func colors(_ value: [Color]) -> [Color] { value }
    @PyFunction static func options(_ value: Options) -> Options { value }
    @PyFunction static func character(_ value: Character) -> Character { value }
    @PyFunction static func scalar(_ value: Unicode.Scalar) -> Unicode.Scalar { value }
    @PyFunction static func substring(_ value: Substring) -> Substring { value.dropFirst() }
    @PyFunction static func staticString() -> StaticString { "statisch ß" }
    @PyFunction static func range(_ value: Range<Int>) -> Range<Int> { value }
    @PyFunction static func smallRange(_ value: Range<Int8>) -> Range<Int8> { value }
    @PyFunction static func closedRange(_ value: ClosedRange<Int8>) -> ClosedRange<Int8> { value }
    @PyFunction static func duration(_ value: Duration) -> Duration { value }
    @PyFunction static func picosecondsBefore(_ value: Duration) -> Duration { value - .nanoseconds(1) }
    @PyFunction static func three(_ value: InlineArray<3, Int>) -> InlineArray<3, Int> { value }
    @PyFunction static func fourBytes(_ value: InlineArray<4, UInt8>) -> InlineArray<4, UInt8> { value }
    @PyFunction static func result(_ value: Int) -> Result<Int, PyError> {
        value < 0 ? .failure(.valueError("negative")) : .success(value)
    }
}
