import Foundation

/// Asks interpreters for their facts.
struct Probe {
    let environment: Environment

    /// The facts of the first candidate that runs. A named interpreter that does not run is an error, one found by looking
    /// around is passed over.
    func facts(of choice: InterpreterChoice) throws(Refusal) -> Facts {
        var failure: Refusal?
        for path in choice.candidates {
            do {
                let facts = try facts(ofInterpreter: path)
                // The `python` on PATH may still be a Python 2, with a python3 further on.
                if choice.named == false, facts.series.map({ $0.major < 3 }) ?? false {
                    failure = failure ?? .pythonTwo(facts.version, facts.executable ?? path)
                    continue
                }
                return facts
            } catch {
                failure = failure ?? error
            }
        }
        throw failure ?? choice.refusal
    }

    func facts(ofInterpreter path: String) throws(Refusal) -> Facts {
        let command = Command(program: path, arguments: ProbeScript.arguments, environment: environment)
        guard let answer = command.run(errorOutput: .kept) else {
            throw .interpreterFailed(path, "it cannot be started")
        }
        let line = answer.output.split(whereSeparator: \.isNewline).last { $0.hasPrefix(ProbeScript.marker) }
        guard answer.succeeded, let line else { throw .interpreterFailed(path, answer.output) }
        var facts: Facts
        do {
            facts = try JSONDecoder().decode(Facts.self, from: Data(line.dropFirst(ProbeScript.marker.count).utf8))
        } catch {
            throw .unreadableFacts(path, "\(error)")
        }
        facts.lookOnDisk()
        return facts
    }
}
