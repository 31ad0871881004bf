import Foundation
import Martlet
import MartletFoundation

/// What only the whole of Foundation has: named time zones, index sets, URL errors.
@PyModule
enum FoundationTypes {
    @PyFunction static func timeZone(_ value: TimeZone) -> TimeZone { value }
    @PyFunction static func offset(_ zone: TimeZone, at date: Date) -> Duration {
        .seconds(zone.secondsFromGMT(for: date))
    }
    @PyFunction static func components(_ value: DateComponents) -> DateComponents { value }
    @PyFunction static func moment(_ value: DateComponents) -> Date? {
        Calendar(identifier: .gregorian).date(from: value)
    }
    @PyFunction static func islamic() -> DateComponents {
        DateComponents(calendar: Calendar(identifier: .islamic), year: 1, month: 1, day: 1)
    }
    @PyFunction static func indexSet(_ value: IndexSet) -> IndexSet { value }
    @PyFunction static func ranges(_ value: IndexSet) -> [Range<Int>] { Array(value.rangeView) }
    @PyFunction static func decimal(_ value: Decimal) -> Decimal { value }
    @PyFunction static func url(_ value: URL) -> URL { value }

    @PyFunction static func read(_ file: URL) throws -> Data { try Data(contentsOf: file) }
    @PyFunction static func list(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
    }
    @PyFunction static func urlError(_ code: Int, url: URL? = nil) throws {
        guard let code = URLError.Code(rawValue: code) else { throw PyError.valueError("no such code") }
        throw URLError(code, userInfo: url.map { [NSURLErrorFailingURLErrorKey: $0] } ?? [:])
    }
    @PyFunction static func nsError(domain: String, code: Int) throws { throw NSError(domain: domain, code: code) }
    @PyFunction static func parseJSON(_ text: Data) throws { _ = try JSONSerialization.jsonObject(with: text) }
}
