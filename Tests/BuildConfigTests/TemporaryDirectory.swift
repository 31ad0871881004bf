import Foundation

/// A directory for one test, gone after it.
final class TemporaryDirectory {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("martlet-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return file
    }

    /// A program that a PATH finds.
    @discardableResult
    func script(_ body: String, at name: String) throws -> String {
        let file = try write("#!/bin/sh\n" + body + "\n", to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return file
    }

    /// An interpreter whose probe gives these facts.
    @discardableResult
    func interpreter(_ recording: String, at name: String) throws -> String {
        let line = recording.split(whereSeparator: \.isNewline).joined(separator: " ")
        return try script("cat <<'END'\nmartlet-facts:\(line)\nEND", at: name)
    }
}
