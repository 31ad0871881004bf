import Foundation

/// Where `martlet-config configure` leaves its result: configuration.json for reading back, configuration.mk for make,
/// and python3.pc for a Python that has none of its own.
public struct ConfigurationDirectory {
    let path: String

    public init(path: String) {
        self.path = path.absolutePath
    }

    /// Files that already say the same keep their dates: make and SwiftPM rebuild by these. What Martlet cannot be built
    /// for is refused here, where a build begins; the probe alone can describe it.
    public func write(_ outcome: Outcome) throws(Refusal) {
        var configuration = outcome.configuration
        if configuration.abi.kind == .abi3t {
            throw .abi3tNotBuilt(
                configuration.version, configuration.executable, gilDisabled: configuration.gilDisabled)
        }
        if outcome.lacksPkgConfig {
            let directory = path.appending(path: "pkgconfig")
            for file in PkgConfigFile.contents(for: configuration) {
                try write(file.text, to: directory.appending(path: file.name))
            }
            configuration.pkgConfigDirectory = directory
        }
        try write(configuration.json, to: path.appending(path: "configuration.json"))
        try write(Renderer(configuration).make, to: path.appending(path: "configuration.mk"))
    }

    private func write(_ text: String, to file: String) throws(Refusal) {
        let data = Data(text.utf8)
        if FileManager.default.contents(atPath: file) == data { return }
        do {
            try FileManager.default.createDirectory(atPath: file.parentDirectory, withIntermediateDirectories: true)
            // Renamed into place: a build that reads meanwhile sees the old file or the new one.
            try data.write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw .unwritableFile(file, error.localizedDescription)
        }
    }
}
