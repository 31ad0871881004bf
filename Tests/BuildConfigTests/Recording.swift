import Foundation
import Testing

@testable import BuildConfig

/// The probe script's answer on a machine that is not this one, with what was on its disk.
struct Recording: CustomTestStringConvertible {
    let testDescription: String
    let json: String

    init(_ name: String, _ json: String) {
        testDescription = name
        self.json = json
    }

    func facts() throws -> Facts {
        try JSONDecoder().decode(Facts.self, from: Data(json.utf8))
    }

    func resolved(
        _ abi: Request.ABIChoice = .abi3(floor: nil), link: Request.Link = .extension,
        _ variables: [String: String] = [:]
    ) throws -> Resolution.Result {
        let request = Request(abi: abi, link: link, environment: Environment(variables))
        return try Resolution(facts: try facts(), request: request).result()
    }
}

/// The sentence of the refusal that the body throws.
func refusal(_ body: () throws -> Void) throws -> String {
    let refusal = #expect(throws: Refusal.self, performing: body)
    return try #require(refusal).sentence
}
