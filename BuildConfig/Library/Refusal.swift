/// Why there is no configuration, in one sentence that names what was found, what was wanted and the way out.
/// The sentences are in Refusal+*.swift, one factory each.
public struct Refusal: Error, Hashable, CustomStringConvertible {
    public let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }

    public var description: String { sentence }

    /// "Python 3.12 (/usr/bin/python3)", or without the place where nothing can be run.
    static func python(_ version: PythonVersion, _ executable: String?) -> String {
        guard let executable else { return "Python \(version)" }
        return "Python \(version) (\(executable))"
    }
}
