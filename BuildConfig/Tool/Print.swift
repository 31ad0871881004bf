import ArgumentParser
import BuildConfig

struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the configuration.")

    @Option(help: "text, json, make, env (for a shell), swiftc or clang (flags).")
    var format = Renderer.Format.text

    @OptionGroup var selection: SelectionOptions

    func run() throws {
        let outcome = try Report.outcome(of: selection)
        print(Renderer(outcome.configuration, link: selection.link).render(format), terminator: "")
    }
}
