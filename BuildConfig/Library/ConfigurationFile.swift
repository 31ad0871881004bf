import Foundation

/// A configuration as JSON on disk.
public struct ConfigurationFile {
    let path: String

    public init(path: String) {
        self.path = path
    }

    /// Refuses what a probe would not have written: unknown keys are a newer Martlet's or a slip of the hand, and a build
    /// that passes over them is not the build that was described.
    public func read(allowUnknown: Bool) throws(Refusal) -> Configuration {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadableFile(path, "there is no such readable file")
        }
        do {
            let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            guard let object else { throw Refusal.unreadableFile(path, "it is not a JSON object") }
            let unknown = object.keys.filter { Configuration.CodingKeys(rawValue: $0) == nil }.sorted()
            if unknown.isEmpty == false { throw Refusal.unknownKeys(unknown, path) }
            let configuration = try JSONDecoder().decode(Configuration.self, from: data)
            do {
                try configuration.checkConsistency(allowUnknown: allowUnknown)
            } catch {
                throw Refusal.inFile(path, error)
            }
            return configuration
        } catch let refusal as Refusal {
            throw refusal.sentence.hasPrefix(path) ? refusal : .inFile(path, refusal)
        } catch let error as DecodingError {
            throw refusal(for: error)
        } catch {
            throw .unreadableFile(path, "it is not JSON")
        }
    }

    private func refusal(for error: DecodingError) -> Refusal {
        switch error {
        case .keyNotFound(let key, _):
            return .missingKey(key.stringValue, path)
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            return .wrongValue(context.codingPath.first?.stringValue ?? "", context.debugDescription, path)
        @unknown default:
            return .unreadableFile(path, "\(error)")
        }
    }
}

extension Configuration {
    /// The content of a configuration file: the same text for the same configuration.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding strings, numbers and lists of them cannot fail.
        let data = (try? encoder.encode(self)) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
