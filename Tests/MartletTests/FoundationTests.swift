// FoundationTests.swift: Foundation's types in an embedding program, which links Foundation as a shared library.

import Foundation
import Martlet
import MartletEmbedding
import MartletFoundation
import Testing

@Suite struct FoundationTests {
    @Test func valuesBothWays() throws {
        let date = Date(timeIntervalSinceReferenceDate: 700_000_000.25)
        let url = URL(filePath: "/tmp/x y")
        let id = UUID()
        try Python.attach { py in
            let moment = try py.object(date)
            let type = try py.import("datetime").datetime
            #expect(py.type(moment) === type)
            let dates: Date = try moment.extract()
            #expect(dates == date)
            let files: URL = try py.object(url).extract()
            #expect(files.path == url.path)
            let ids: UUID = try py.object(id).extract()
            #expect(ids == id)
            let data: Data = try py.object(Data([1, 2, 0])).extract()
            #expect(data == Data([1, 2, 0]))
            let amount: Decimal = try py.eval("__import__('decimal').Decimal('-1.25')").extract()
            #expect(amount == Decimal(string: "-1.25"))
            let zone: TimeZone = try py.import("zoneinfo").ZoneInfo("Europe/Berlin").extract()
            #expect(zone.identifier == "Europe/Berlin")
            let indices: IndexSet = try py.object(IndexSet([1, 2, 5])).extract()
            #expect(indices == [1, 2, 5])
        }
    }

    @Test func errorsAsExceptions() throws {
        try Python.attach { py in
            let missing = PyError(CocoaError(.fileReadNoSuchFile, userInfo: [NSFilePathErrorKey: "/missing"]))
            #expect(missing.matches(.fileNotFoundError, py))
            #expect("\(missing)" == "FileNotFoundError: [Errno 2] No such file or directory: '/missing'")
            #expect(PyError(URLError(.timedOut)).matches(.timeoutError, py))
            #expect(PyError(POSIXError(.EACCES)).matches(.permissionError, py))
            let bridged: any Error = NSError(domain: NSPOSIXErrorDomain, code: 17)
            #expect(PyError(bridged).matches(.fileExistsError, py))
        }
    }

    @Test func partsOfEncodedValues() throws {
        struct Event: Codable, Equatable {
            var at: Date
            var id: UUID
            var file: URL
        }
        let event = Event(at: Date(timeIntervalSinceReferenceDate: 1), id: UUID(), file: URL(filePath: "/tmp/a"))
        try Python.attach { py in
            let dict = try py.encode(event)
            let text: String = try dict["at"].isoformat().extract()
            #expect(text == "2001-01-01T00:00:01+00:00")
            let back: Event = try py.decode(from: dict)
            #expect(back == event)
        }
    }
}
