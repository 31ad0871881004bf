import Foundation
import Martlet
import MartletFoundation

/// Times, and what bears them.
@PyModule
enum Moments {
    /// A later time.
    @PyFunction static func later(_ date: Date, by seconds: Double = 60) -> Date { date + seconds }
    @PyFunction static func number(of data: Data) throws -> UUID {
        guard data.count == 16 else { throw PyError.valueError("\(data.count) bytes are no number") }
        return data.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }
    @PyFunction static func bytes(of number: UUID) -> Data { withUnsafeBytes(of: number.uuid) { Data($0) } }
    @PyFunction static func folder(of file: URL) -> URL { file.deletingLastPathComponent() }
    @PyFunction static func zone(named name: String) -> TimeZone? { TimeZone(identifier: name) }
    @PyFunction static func half(of amount: Decimal) -> Decimal { amount / 2 }

    /// What a calendar knows.
    @PyModule
    enum Calendars {
        @PyFunction static func daysInMonth(of date: DateComponents) throws -> Int {
            let calendar = Calendar(identifier: .gregorian)
            guard let day = calendar.date(from: date), let days = calendar.range(of: .day, in: .month, for: day) else {
                throw PyError.valueError("no such month")
            }
            return days.count
        }
    }
}
