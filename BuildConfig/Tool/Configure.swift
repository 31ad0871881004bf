import ArgumentParser
import BuildConfig

struct Configure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes configuration.json and configuration.mk, only when they change.")

    @Option(help: "The directory to write into.")
    var output: String

    @OptionGroup var selection: SelectionOptions

    func run() throws {
        let outcome = try Report.outcome(of: selection)
        if Environment.current.flag("MARTLET_PRINT_CONFIG") {
            print(Renderer(outcome.configuration, link: selection.link).render(.text), terminator: "")
            Report.error("MARTLET_PRINT_CONFIG is set: nothing is written, unset it to go on")
            throw ExitCode.failure
        }
        try Report.refusals {
            () throws(Refusal) in try ConfigurationDirectory(path: output).write(outcome)
        }
    }
}
