import ArgumentParser
import BuildConfig
import Foundation

/// Warnings and refusals go to standard error, so that the output stays what a build can read.
enum Report {
    static func warning(_ sentence: String) { write("warning", sentence) }

    static func error(_ sentence: String) { write("error", sentence) }

    private static func write(_ kind: String, _ sentence: String) {
        FileHandle.standardError.write(Data("martlet-config: \(kind): \(sentence)\n".utf8))
    }

    /// Finds the configuration, with its warnings said.
    static func outcome(of selection: SelectionOptions) throws -> Outcome {
        let environment = Environment.current
        let outcome = try refusals {
            () throws(Refusal) in try Outcome(of: selection.request(in: environment), in: environment)
        }
        outcome.warnings.forEach(warning)
        return outcome
    }

    /// A refusal is said in its own words, without the usage text that follows a misspelt flag.
    static func refusals<Result>(_ body: () throws(Refusal) -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            Report.error(error.sentence)
            throw ExitCode.failure
        }
    }
}
