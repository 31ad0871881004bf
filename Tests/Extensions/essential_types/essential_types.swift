import FoundationEssentials
import Glibc
import Martlet
import MartletFoundationEssentials

/// Each function takes a value of one type and gives it back; then the errors.
@PyModule
enum EssentialTypes {
    @PyFunction static func date(_ value: Date) -> Date { value }
    @PyFunction static func dates(_ value: [Date]) -> [Date] { value }
    @PyFunction static func dateFrom(seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }
    @PyFunction static func seconds(_ value: Date) -> Double { value.timeIntervalSince1970 }
    @PyFunction static func data(_ value: Data) -> Data { value }
    @PyFunction static func dataTable(_ value: [String: Data]) -> [String: Data] { value }
    @PyFunction static func slice(_ value: Data) -> Data { value.dropFirst() }
    @PyFunction static func uuid(_ value: UUID) -> UUID { value }
    @PyFunction static func uuidText(_ value: UUID) -> String { value.uuidString }
    @PyFunction static func url(_ value: URL) -> URL { value }
    @PyFunction static func urlText(_ value: URL) -> String { value.absoluteString }
    @PyFunction static func optionalURL(_ value: URL?) -> URL? { value }
    @PyFunction static func decimal(_ value: Decimal) -> Decimal { value }
    @PyFunction static func total(_ values: [Decimal]) -> Decimal { values.reduce(0, +) }
    @PyFunction static func timeZone(_ value: TimeZone) -> TimeZone { value }
    @PyFunction static func components(_ value: DateComponents) -> DateComponents { value }
    @PyFunction static func componentsOf(year: Int?, month: Int?, day: Int?, hour: Int?, nanosecond: Int?)
        -> DateComponents
    { DateComponents(year: year, month: month, day: day, hour: hour, nanosecond: nanosecond) }

    @PyFunction static func read(_ file: URL) throws -> Data { try Data(contentsOf: file) }
    @PyFunction static func posix(_ number: Int32) throws {
        throw POSIXErrorCode(rawValue: number).map { POSIXError($0) as any Error }
            ?? PyError.valueError("no such number")
    }
    @PyFunction static func cocoa(_ code: Int, words: String? = nil) throws {
        throw CocoaError(CocoaError.Code(rawValue: code), userInfo: words.map { ["NSDebugDescription": $0] } ?? [:])
    }
}
