import Foundation
import Testing

@testable import BuildConfig

/// All that is printed for each recorded Python, as Emitted/ holds it. `make bless` records it anew: read the difference.
@Suite(.serialized) struct EmittedFormsTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Emitted")

    @Test(arguments: RecordedConfigurationTests.cases)
    func form(_ known: RecordedConfigurationTests.Case) throws {
        let configuration = try known.recording.resolved(known.abi, known.variables).configuration
        let sections = Renderer.Format.allCases.map { ("\($0)", Renderer.render(configuration, $0, .extension)) }
        let embedding = [Renderer.Format.swiftc, .clang].map {
            ("\($0), embedding", Renderer.render(configuration, $0, .embedding))
        }
        let text = (sections + embedding).map { "== \($0) ==\n\($1)" }.joined(separator: "\n")

        let file = Self.folder.appendingPathComponent(known.fileName)
        if Environment.current.flag("MARTLET_BLESS") { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(known.fileName)")
    }

    /// A file that no case writes is left over.
    @Test func files() throws {
        let names = RecordedConfigurationTests.cases.map(\.fileName).sorted()
        #expect(Set(names).count == names.count)
        #expect(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() == names)
    }
}

extension RecordedConfigurationTests.Case {
    /// "debians-3.11-abi3.txt", with the floor where one is asked for.
    fileprivate var fileName: String {
        let abi =
            switch abi {
            case .abi3(let floor): "abi3" + (floor.map { "-\($0)" } ?? "")
            case .abi3t(let floor): "abi3t" + (floor.map { "-\($0)" } ?? "")
            case .versionSpecific: "own"
            }
        let name = recording.testDescription.lowercased().map { $0 == " " ? "-" : $0 }
        return String(name.filter { $0.isLetter || $0.isNumber || "-._".contains($0) }) + "-\(abi).txt"
    }
}

extension Renderer {
    fileprivate static func render(_ configuration: Configuration, _ format: Format, _ link: Request.Link) -> String {
        Renderer(configuration, link: link).render(format)
    }
}
