import ArgumentParser
import BuildConfig

struct Versions: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the supported Python releases, one a line.")

    func run() {
        for version in SupportedVersions.all { print(version) }
    }
}
